import { describe, expect, test } from 'vitest';
import { type Attempt, makeAttempt } from '../../../src/domain/attempt';
import type { Concept } from '../../../src/domain/concept';
import { listConfusions } from '../../../src/domain/confusion';

/** An attempt at an item whose parts are given as `chosen → key`. */
function attempt(...parts: [chosen: Concept, key: Concept][]): Attempt {
  const item = { id: 'item', parts: parts.map(([, key]) => ({ key })) };
  const response = parts.map(([chosen]) => chosen);
  return makeAttempt(item, response, 0);
}

describe('confusions', () => {
  test('are none where everything is right, and none before anything is answered', () => {
    expect(listConfusions([attempt(['engagement', 'engagement'])])).toEqual([]);
    expect(listConfusions([])).toEqual([]);
  });

  test('name what was chosen and what was right', () => {
    expect(listConfusions([attempt(['engagement', 'experience'])])).toEqual([
      { chosen: 'engagement', key: 'experience', count: 1 },
    ]);
  });

  test('count each direction of a pair apart, the most frequent first', () => {
    const attempts = [
      attempt(['engagement', 'experience']),
      attempt(['experience', 'engagement']),
      attempt(['experience', 'engagement']),
    ];
    expect(listConfusions(attempts)).toEqual([
      { chosen: 'experience', key: 'engagement', count: 2 },
      { chosen: 'engagement', key: 'experience', count: 1 },
    ]);
  });

  test('look at every part of an item on its own', () => {
    expect(listConfusions([attempt(['engagement', 'engagement'], ['satisfaction', 'experience'])])).toEqual([
      { chosen: 'satisfaction', key: 'experience', count: 1 },
    ]);
  });

  test('speak of the key at the time of the attempt', () => {
    const before = attempt(['engagement', 'experience']);
    expect(listConfusions([before, { ...before, keys: ['satisfaction'] }])).toHaveLength(2);
  });
});
