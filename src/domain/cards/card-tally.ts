import { type Answer, emptyVotes, type VoteCount, type Votes } from '../workshop/vote-count';
import { type CardId, MOST_CARDS } from './card-codes';

/**
 * Which team a card votes for, from 0: the cards are dealt in blocks, to two teams 1–30 and 31–60, to three 1–20 and so
 * on. `teams`: from 1 on.
 */
export function teamOfCard(card: CardId, teams: number): number {
  return Math.min(teams - 1, Math.floor((card - 1) / (MOST_CARDS / teams)));
}

/** The first and the last card of a team, from 0. */
export function cardsOfTeam(team: number, teams: number): readonly [first: CardId, last: CardId] {
  const size = MOST_CARDS / teams;
  return [Math.ceil(team * size) + 1, Math.ceil((team + 1) * size)];
}

/** The votes as the workshop counts them: one count for each team, a single one in a room without (`teams` 0). */
export function tallyCards(votes: ReadonlyMap<CardId, Answer>, teams: number): Votes {
  const counts: Record<Answer, number>[] = emptyVotes(teams).map((count) => ({ ...count }));
  for (const [card, answer] of votes) {
    const count = counts[teamOfCard(card, counts.length)];
    if (count) count[answer] += 1;
  }
  return counts satisfies readonly VoteCount[];
}
