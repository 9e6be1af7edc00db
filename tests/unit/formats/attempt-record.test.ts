import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS, migrate, parseRecord, RECORD_VERSION, toRecord } from '../../../src/formats/attempt-record';
import { anyAttempt, attempt } from '../../fixtures/attempts';

const record = toRecord(attempt('a'));

describe('a stored attempt', () => {
  test('gives back what was stored', () => {
    fc.assert(
      fc.property(anyAttempt, (one) => {
        expect(parseRecord(structuredClone(toRecord(one)))).toEqual({ ok: true, value: one });
      }),
    );
  });

  test('is scored anew, whatever it says of its score', () => {
    const bent = {
      ...toRecord(attempt('a', { response: ['engagement'] })),
      score: { points: 1, max: 1, correct: [true] },
    };
    expect(parseRecord(bent)).toMatchObject({ ok: true, value: { score: { points: 0, max: 1, correct: [false] } } });
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['a text', 'attempt', ''],
    ['no id', { ...record, id: undefined }, 'id'],
    ['an endless id', { ...record, id: 'x'.repeat(65) }, 'id'],
    ['an unknown concept', { ...record, response: ['crm'] }, 'response.0'],
    ['no answer', { ...record, response: [] }, 'response'],
    ['a second answer without a question', { ...record, response: ['engagement', 'engagement'] }, ''],
    ['a time before the clock began', { ...record, at: -1 }, 'at'],
    ['a time that no date can have', { ...record, at: 9e15 }, 'at'],
    ['no time', { ...record, at: Number.NaN }, 'at'],
    ['an unknown mode', { ...record, mode: 'cheat' }, 'mode'],
  ])('with %s is refused with its path', (_, damaged, path) => {
    expect(parseRecord(damaged)).toEqual({ ok: false, error: { code: 'attempt/malformed', path } });
  });
});

describe('migrations', () => {
  const steps = [(one: unknown) => [one, 2], (one: unknown) => [one, 3]];

  test('lift a record from its version to the newest, step by step', () => {
    expect(migrate('record', 1, steps)).toEqual([['record', 2], 3]);
    expect(migrate('record', 2, steps)).toEqual(['record', 3]);
    expect(migrate('record', 3, steps)).toBe('record');
  });

  test('exist for every version but the newest', () => {
    expect(MIGRATIONS).toHaveLength(RECORD_VERSION - 1);
  });
});
