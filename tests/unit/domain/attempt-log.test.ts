import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAttempt, listNew, makeId, makeLearnerAttempt, makeLog, mergeLogs } from '../../../src/domain/attempt-log';
import { mulberry32 } from '../../../src/domain/shuffle';
import { anyAttempt, attempt } from '../../fixtures/attempts';

const anyLog = fc.array(anyAttempt, { maxLength: 12 }).map(makeLog);

describe('an attempt of the log', () => {
  test('remembers what was asked and right at that time, so that it outlives its item', () => {
    const item = { id: 'a', parts: [{ key: 'engagement', asks: 'act' } as const] };
    const context = { id: '1', mode: 'drill', confidence: 'sure', run: 'r', form: null } as const;
    expect(makeLearnerAttempt(item, ['experience'], 1000, context)).toEqual({
      id: '1',
      item: 'a',
      response: ['experience'],
      keys: ['engagement'],
      asks: ['act'],
      score: { points: 0, max: 1, correct: [false] },
      at: 1000,
      mode: 'drill',
      confidence: 'sure',
      run: 'r',
      form: null,
    });
  });

  test('gets an id of 24 hexadecimal digits from the randomness given', () => {
    expect(makeId(() => 1)).toBe('000000010000000100000001');
    expect(makeId(() => -1)).toBe('ffffffffffffffffffffffff');
    const random = mulberry32(7);
    const ids = Array.from({ length: 1000 }, () => makeId(random));
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/);
  });
});

describe('a log', () => {
  test('holds each attempt once, by time and of equal times by id', () => {
    const log = makeLog([
      attempt('c', { at: 1 }),
      attempt('b', { at: 2 }),
      attempt('a', { at: 2 }),
      attempt('b', { at: 2 }),
    ]);
    expect(log.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('tells which attempts another one has on top', () => {
    expect(listNew([attempt('a')], [attempt('a'), attempt('b')]).map(({ id }) => id)).toEqual(['b']);
  });

  test('takes one more attempt as a merge would', () => {
    fc.assert(
      fc.property(anyLog, anyAttempt, (log, one) => {
        expect(addAttempt(log, one)).toEqual(mergeLogs(log, [one]));
      }),
    );
  });
});

describe('merging logs', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const merged = mergeLogs(a, b);
        expect(mergeLogs(a, a)).toEqual(a);
        expect(mergeLogs(merged, b)).toEqual(merged);
      }),
    );
  });

  test('loses no attempt and doubles none', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const ids = new Set([...a, ...b].map(({ id }) => id));
        const merged = mergeLogs(a, b).map(({ id }) => id);
        expect(merged).toHaveLength(ids.size);
        expect(new Set(merged)).toEqual(ids);
      }),
    );
  });
});
