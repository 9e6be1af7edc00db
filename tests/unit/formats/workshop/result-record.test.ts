import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkshopResult } from '../../../../src/domain/workshop/workshop-results';
import { parseResult, serializeResult } from '../../../../src/formats/workshop/result-record';

const RESULT: WorkshopResult = {
  startedAt: 1_790_000_000_000,
  title: 'Titel',
  language: 'de',
  people: 20,
  teams: [],
  questions: [
    {
      id: 'a',
      short: 'kurz',
      key: 'engagement',
      rounds: [{ votes: [{ engagement: 9, experience: 3, satisfaction: 0, unsure: 1 }], source: 'hands' }],
    },
  ],
};
const codeOf = (text: string) => {
  const parsed = parseResult(text);
  return parsed.ok ? 'ok' : parsed.error.code;
};

describe('a result that was written', () => {
  test('comes back as it was', () => {
    expect(parseResult(serializeResult(RESULT))).toEqual({ ok: true, value: RESULT });
  });

  test.each([
    ['that was cut off', serializeResult(RESULT).slice(0, 80), 'not-json'],
    ['of another version', JSON.stringify({ ...RESULT, version: 2 }), 'version'],
    [
      'with a key that does not exist',
      serializeResult(RESULT).replace('"key":"engagement"', '"key":"loyalty"'),
      'malformed',
    ],
    ['with more votes than people', serializeResult({ ...RESULT, people: 5 }), 'votes'],
    ['with negative votes', serializeResult(RESULT).replace('"engagement":9', '"engagement":-9'), 'votes'],
  ])('%s is refused', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('is never more than refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['not-json', 'version', 'malformed']).toContain(codeOf(text));
      }),
    );
  });
});
