import { describe, expect, test } from 'vitest';
import { makeLog } from '../../../src/domain/attempt-log';
import { CONCEPTS, type Concept } from '../../../src/domain/concept';
import { conceptBeside, conceptsOf, isPair, PAIRS, pairOf } from '../../../src/domain/pair';
import { findWeakPair, listPairConfusions, RECENT_ANSWERS } from '../../../src/domain/weak-pair';
import { attempt } from '../../fixtures/attempts';

describe('pairs', () => {
  test('are told from two concepts in either order, and not from one', () => {
    for (const pair of PAIRS) {
      const [one, other] = conceptsOf(pair);
      expect([pairOf(one, other), pairOf(other, one)]).toEqual([pair, pair]);
      expect([one, other, conceptBeside(pair)].toSorted()).toEqual([...CONCEPTS].toSorted());
    }
    expect(pairOf('engagement', 'engagement')).toBeNull();
  });

  test('are narrowed from foreign text', () => {
    expect(isPair('cx-cs')).toBe(true);
    expect(isPair('cs-cx')).toBe(false);
  });
});

/** A log of answers: what was right, what was chosen, how often. */
function answers(...rows: (readonly [Concept, Concept, number])[]) {
  let at = 0;
  return makeLog(
    rows.flatMap(([key, chosen, times]) =>
      Array.from({ length: times }, () => attempt(String(at), { keys: [key], response: [chosen], at: at++ })),
    ),
  );
}

describe('the weakest pair', () => {
  test('is none while nothing was confused', () => {
    expect(findWeakPair([])).toBeNull();
    expect(findWeakPair(answers(['engagement', 'engagement', 20]))).toBeNull();
  });

  test('counts both directions together', () => {
    const log = answers(
      ['experience', 'satisfaction', 2],
      ['satisfaction', 'experience', 2],
      ['engagement', 'experience', 3],
    );
    expect(listPairConfusions(log)).toEqual([
      { pair: 'ce-cx', asked: 5, confused: 3 },
      { pair: 'cx-cs', asked: 4, confused: 4 },
      { pair: 'cs-ce', asked: 5, confused: 0 },
    ]);
    expect(findWeakPair(log)?.pair).toBe('cx-cs');
  });

  test('is the one confused most often for its chances, not just most often', () => {
    const log = answers(
      ['engagement', 'experience', 6],
      ['engagement', 'engagement', 44],
      ['satisfaction', 'experience', 5],
      ['satisfaction', 'satisfaction', 1],
    );
    expect(findWeakPair(log)?.pair).toBe('cx-cs');
  });

  test('does not jump at a single mishap', () => {
    const log = answers(
      ['engagement', 'experience', 5],
      ['engagement', 'engagement', 5],
      ['satisfaction', 'experience', 1],
    );
    expect(findWeakPair(log)?.pair).toBe('ce-cx');
  });

  test('forgets what was confused long ago', () => {
    const log = answers(['engagement', 'experience', 30], ['engagement', 'engagement', RECENT_ANSWERS]);
    expect(findWeakPair(log)).toBeNull();
  });

  test('counts each part of an item with two questions', () => {
    const both = attempt('a', { keys: ['engagement', 'experience'], response: ['engagement', 'satisfaction'] });
    expect(findWeakPair([both])).toEqual({ pair: 'cx-cs', asked: 1, confused: 1 });
  });
});
