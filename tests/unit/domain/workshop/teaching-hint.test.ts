import { expect, test } from 'vitest';
import { hintAfter, pairToDiscuss } from '../../../../src/domain/workshop/teaching-hint';
import type { VoteCount } from '../../../../src/domain/workshop/vote-count';

const count = (engagement: number, experience = 0, satisfaction = 0, unsure = 0): VoteCount => ({
  engagement,
  experience,
  satisfaction,
  unsure,
});

// The bounds of 30 % and 70 %: Lasry, Mazur and Watkins 2008.
test.each([
  [count(0), 'none'],
  [count(29, 71), 'explain-first'],
  [count(30, 70), 'discuss'],
  [count(70, 30), 'discuss'],
  [count(71, 29), 'explain-briefly'],
  [count(1, 0, 0, 9), 'explain-first'],
] as const)('a first vote of %o suggests %s', (votes, hint) => {
  expect(hintAfter(votes, 'engagement')).toBe(hint);
});

test('the pair to discuss is the answer and what was most often chosen instead', () => {
  expect(pairToDiscuss(count(5, 3, 4), 'engagement')).toBe('cs-ce');
  expect(pairToDiscuss(count(5, 0, 0, 7), 'engagement')).toBeNull();
});
