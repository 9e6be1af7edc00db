import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffle } from '../../../../src/domain/shuffle';
import { addEntry } from '../../../../src/domain/workshop/workshop-set';
import { compressText } from '../../../../src/formats/workshop/compressed-text';
import { isSetLink, parseSetLink, serializeSetLink } from '../../../../src/formats/workshop/set-link';
import { anySet, bankSet, OWN_ITEM } from '../../../fixtures/workshop';

const BANK = readdirSync('content/triplets').flatMap((file) => {
  const triplet = file.replace('.yaml', '');
  return ['a', 'b', 'c'].map((letter) => `${triplet}-${letter}`);
});

async function codeOf(fragment: string): Promise<string> {
  const parsed = await parseSetLink(fragment);
  return parsed.ok ? 'ok' : parsed.error.code;
}

/** A link that holds this, whatever it is. */
const linkOf = async (data: unknown) => `set1.${await compressText(JSON.stringify(data))}`;
const OPTIONS = [null, 1, 0, null, []];

describe('a set in a link', () => {
  test('comes back as it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(anySet, async (set) => {
        const link = await serializeSetLink(set);
        expect(link).toMatch(/^set1\.[\w-]+$/);
        expect(await parseSetLink(`#${link}`)).toEqual({ ok: true, value: set });
      }),
    );
  });

  test('of twenty items of the bank is an address of at most 400 characters', async () => {
    const site = 'https://dreiklang.example/training/buehne/#';
    const links = Array.from({ length: 300 }, (_, seed) =>
      serializeSetLink(bankSet(shuffle(BANK, seed).slice(0, 20), 'Engagement oder Experience')),
    );
    const longest = Math.max(...(await Promise.all(links)).map((link) => site.length + link.length));
    expect(longest).toBeLessThanOrEqual(400);
  });

  test('stays readable: a link of version 1', async () => {
    const link =
      'set1.eJx1jkFKA0EQRa9S1LoSTJZu3BhBAy4UMothFp2ez0yRtgPVNQpZ5SDiypt4k5xEerIT3H3-5z9eyzuF0cPPd0pg4R4sbZ5SkpXcyBzarpOWn8LeoAWLII-HYI5FZGlXws8hjtTDqAnmUx6oxNGgeydopu2Ue9zS5fx1HwoNet0zUoIJhVRI6z3E0bG8nD9ZuAmFTtDBZ-pr8BP1KFdSvmNZC2-MfHLKGkcv9AF12JKFd8c3ajCQFqcDNINe0KMuG6N32JBQL7WYcZT_yM-m_wpWv67rfgHJ7mt_';
    const set = addEntry(bankSet(['hotel-abreise-a', 'gym-karte-c'], 'Vier Fälle'), OWN_ITEM);
    expect(await parseSetLink(link)).toEqual({ ok: true, value: set });
  });

  test('is told from an anchor of the page', () => {
    expect(isSetLink('#set1.abc')).toBe(true);
    expect(isSetLink('#set99.abc')).toBe(true);
    expect(isSetLink('#own-items')).toBe(false);
  });
});

describe('a link that is', () => {
  test.each([
    ['empty', '#', 'empty'],
    ['an anchor', '#settings', 'foreign'],
    ['an attempt to run something', '#javascript:alert(1)', 'foreign'],
    ['of a newer version', '#set2.abcd', 'version'],
    ['without data', '#set1.', 'damaged'],
    ['not base64', '#set1.<img src=x>', 'damaged'],
    ['not compressed', '#set1.aGFsbG8', 'damaged'],
    ['longer than any set', `#set1.${'A'.repeat(500_000)}`, 'too-big'],
  ])('%s is refused', async (_, fragment, code) => {
    expect(await codeOf(fragment)).toBe(code);
  });

  test('cut off anywhere is refused', async () => {
    const link = await serializeSetLink(addEntry(bankSet(['a-b-a', 'c-d-b'], 'Titel'), OWN_ITEM));
    for (let length = 'set1.'.length; length < link.length; length++) {
      expect(await codeOf(link.slice(0, length))).toBe('damaged');
    }
  });

  test('changed in one letter is refused', async () => {
    const link = await serializeSetLink(bankSet(['a-b-a', 'c-d-b'], 'Titel'));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 5, max: link.length - 2 }),
        fc.constantFrom('A', '_', '!'),
        async (at, put) => {
          fc.pre(link[at] !== put);
          expect(await codeOf(link.slice(0, at) + put + link.slice(at + 1))).not.toBe('ok');
        },
      ),
    );
  });

  test('small but unpacks without end is refused', async () => {
    const bomb = `set1.${await compressText('x'.repeat(20_000_000))}`;
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb)).toBe('too-big');
  });

  test.each<[string, unknown, string]>([
    ['no set', { hello: 'world' }, ''],
    ['a language that is not spoken', ['t', 'fr', OPTIONS, ['a-b-a']], 'language'],
    ['a title without end', ['t'.repeat(9999), 'de', OPTIONS, ['a-b-a']], 'title'],
    ['an item twice', ['t', 'de', OPTIONS, ['a-b-a,a-b-a']], 'entries'],
    ['markup for an id', ['t', 'de', OPTIONS, ['<img src=x onerror=alert(1)>']], 'entries.0.id'],
    ['a letter that stands for no setting', ['t', 'de', OPTIONS, ['Zzettel-a']], 'entries.0.id'],
    ['a name every object has for an id', ['t', 'de', OPTIONS, ['__proto__']], 'entries.0.id'],
    ['an own id among those of the bank', ['t', 'de', OPTIONS, ['own-1']], 'entries.0.id'],
    ['a timer of a second', ['t', 'de', [1, 1, 0, null, []], ['a-b-a']], 'options.timerSeconds'],
    ['a team alone', ['t', 'de', [null, 1, 0, null, ['A']], ['a-b-a']], 'options.teams'],
    ['a team twice', ['t', 'de', [null, 1, 0, null, ['A', 'A']], ['a-b-a']], 'options.teams'],
    ['more items than a set holds', ['t', 'de', OPTIONS, [BANK.slice(0, 61).join(',')]], 'entries'],
    ['an own item without a stem', ['t', 'de', OPTIONS, [[1, ' ', '', 0, '', '', '', '']]], 'entries.0.stem'],
  ])('sound but holds %s is refused with the field', async (_, data, path) => {
    expect(await parseSetLink(await linkOf(data))).toEqual({ ok: false, error: { code: 'malformed', path } });
  });

  test('anything at all never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `set1.${text}`),
        ),
        async (fragment) => {
          expect(['empty', 'foreign', 'version', 'damaged', 'malformed']).toContain(await codeOf(fragment));
        },
      ),
    );
  });
});
