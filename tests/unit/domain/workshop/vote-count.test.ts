import { describe, expect, test } from 'vitest';
import {
  breakDownByTeam,
  emptyVotes,
  MAX_PEOPLE,
  sumVotes,
  totalVotes,
  type VoteCount,
  validateVotes,
} from '../../../../src/domain/workshop/vote-count';

const count = (engagement: number, experience: number, satisfaction: number, unsure = 0): VoteCount => ({
  engagement,
  experience,
  satisfaction,
  unsure,
});

describe('counting votes', () => {
  test('adds teams up, "unsure" with them', () => {
    const votes = [count(3, 2, 1, 1), count(0, 4, 0, 2)];
    expect(sumVotes(votes)).toEqual(count(3, 6, 1, 3));
    expect(totalVotes(votes)).toBe(13);
  });

  test('starts with one empty count in a room without teams', () => {
    expect(emptyVotes(0)).toEqual([count(0, 0, 0)]);
    expect(emptyVotes(3)).toHaveLength(3);
  });

  test('is right when everybody voted, or fewer', () => {
    const votes = [count(3, 2, 1)];
    expect(validateVotes(votes, 0, 6)).toEqual({ ok: true, value: votes });
    expect(validateVotes(votes, 0, null)).toEqual({ ok: true, value: votes });
  });

  test.each([
    ['negative', count(-1, 0, 0), 'engagement'],
    ['not-whole', count(0, 1.5, 0), 'experience'],
    ['not-whole', count(0, 0, Number.NaN), 'satisfaction'],
    ['huge', count(0, 0, 0, MAX_PEOPLE + 1), 'unsure'],
    ['huge', count(0, Number.POSITIVE_INFINITY, 0), 'experience'],
  ])('tells a %s number at its field', (code, wrong, answer) => {
    expect(validateVotes([count(1, 1, 1), wrong], 2, null)).toEqual({ ok: false, error: [{ code, team: 1, answer }] });
  });

  test('tells every fault, not the first alone', () => {
    const result = validateVotes([count(-1, -2, 0)], 0, null);
    expect(result.ok ? [] : result.error.map(({ answer }) => answer)).toEqual(['engagement', 'experience']);
  });

  test('tells when there are more votes than people', () => {
    expect(validateVotes([count(3, 0, 0), count(0, 3, 0)], 2, 5)).toEqual({
      ok: false,
      error: [{ code: 'sum', team: null, answer: null }],
    });
  });

  test('tells when the counts do not fit the teams', () => {
    expect(validateVotes([count(1, 1, 1)], 2, null)).toMatchObject({ ok: false, error: [{ code: 'teams' }] });
    expect(validateVotes([], 0, null)).toMatchObject({ ok: false, error: [{ code: 'teams' }] });
  });
});

describe('the spread by team', () => {
  test('is shown when every team that voted has at least five votes', () => {
    const votes = [count(5, 0, 0), count(1, 2, 1, 1), count(0, 0, 0)];
    expect(breakDownByTeam(votes)).toBe(votes);
  });

  test('is kept back for all teams when one has fewer, since the sum would tell the missing one', () => {
    expect(breakDownByTeam([count(9, 0, 0), count(2, 2, 0)])).toBeNull();
  });

  test('does not exist without teams or without votes', () => {
    expect(breakDownByTeam([count(9, 9, 9)])).toBeNull();
    expect(breakDownByTeam(emptyVotes(2))).toBeNull();
  });
});
