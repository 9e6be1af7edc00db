import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSetFile, serializeSetFile } from '../../../../src/formats/workshop/set-file';
import { anySet, bankSet, OWN_ITEM } from '../../../fixtures/workshop';

const file = (changes: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ ...JSON.parse(serializeSetFile(bankSet(['a-b-a'], 'Titel'))), ...changes });

describe("a set's file", () => {
  test('gives back the set, whatever it holds', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(parseSetFile(serializeSetFile(set))).toEqual({ ok: true, value: set });
      }),
    );
  });

  test('may hold fields beside that nobody knows', () => {
    expect(parseSetFile(file({ colour: 'blue' }))).toEqual({ ok: true, value: bankSet(['a-b-a'], 'Titel') });
  });

  test.each([
    ['nothing', '', 'not-json', ''],
    ['half of it', file({}).slice(0, 60), 'not-json', ''],
    ['a picture', '\u0089PNG', 'not-json', ''],
    ['other JSON', '{"items":[]}', 'foreign', ''],
    ['no object', 'null', 'foreign', ''],
    ['a newer version', file({ version: 2 }), 'version', ''],
    ['no entries', file({ entries: null }), 'malformed', 'entries'],
    [
      'an own item with a key that does not exist',
      file({ entries: [{ ...OWN_ITEM, key: 'loyalty' }] }),
      'malformed',
      'entries.0.key',
    ],
    ['a text without end', file({ entries: [{ ...OWN_ITEM, stem: 'x'.repeat(801) }] }), 'malformed', 'entries.0.stem'],
    ['more than any set', `${' '.repeat(2_000_000)}{}`, 'too-big', ''],
  ])('that holds %s is refused', (_, text, code, path) => {
    expect(parseSetFile(text)).toEqual({ ok: false, error: { code, path } });
  });
});
