import { describe, expect, test } from 'vitest';
import { CARDS } from '../../../../src/domain/cards/card-codes';
import { cardsOfTeam, tallyCards, teamOfCard } from '../../../../src/domain/cards/card-tally';
import { NO_VOTES } from '../../../../src/domain/workshop/vote-count';

describe('the tally of the cards', () => {
  test('is one count in a room without teams', () => {
    const votes = new Map([
      [1, 'engagement'],
      [60, 'engagement'],
      [30, 'unsure'],
    ] as const);
    expect(tallyCards(votes, 0)).toEqual([{ ...NO_VOTES, engagement: 2, unsure: 1 }]);
  });

  test('is a count for each team, whose cards lie side by side in the pile', () => {
    const votes = new Map([
      [1, 'engagement'],
      [20, 'experience'],
      [21, 'experience'],
      [60, 'satisfaction'],
    ] as const);
    expect(tallyCards(votes, 3)).toEqual([
      { ...NO_VOTES, engagement: 1, experience: 1 },
      { ...NO_VOTES, experience: 1 },
      { ...NO_VOTES, satisfaction: 1 },
    ]);
  });

  test.each([1, 2, 3, 4, 5, 6])('gives each of %i teams the cards from its first to its last', (teams) => {
    for (const card of CARDS) {
      const team = teamOfCard(card, teams);
      const [first, last] = cardsOfTeam(team, teams);
      expect(card >= first && card <= last).toBe(true);
    }
  });
});
