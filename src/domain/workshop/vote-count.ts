import { CONCEPTS, type Concept } from '../concept';
import { failure, ok, type Result } from '../result';

/** What can be voted for: the three concepts in their fixed order, and not being sure. */
export const ANSWERS = [...CONCEPTS, 'unsure'] as const;
export type Answer = Concept | 'unsure';

/** How many voted for each answer: whole numbers from 0. */
export type VoteCount = Readonly<Record<Answer, number>>;

/** One vote of the room: a count for each team, in the teams' order; a single one where there are no teams. */
export type Votes = readonly VoteCount[];

/** The largest count that is taken; more is a slip of the keyboard rather than a room. */
export const MAX_PEOPLE = 10_000;
/** A spread of fewer votes is not broken down by team, so that nobody is seen in it. */
export const MIN_VOTES_BY_TEAM = 5;

/** What can be wrong with a number of people or votes. `sum`: more votes than people. */
export type VoteFault = 'negative' | 'not-whole' | 'huge' | 'sum' | 'teams';

/**
 * What is wrong and at which field: the answer of a team; without an answer the whole team or room. `teams`: there is
 * not exactly one count for each team.
 */
export interface VoteError {
  readonly code: VoteFault;
  readonly team: number | null;
  readonly answer: Answer | null;
}

/** A count without votes. */
export const NO_VOTES: VoteCount = { engagement: 0, experience: 0, satisfaction: 0, unsure: 0 };

/** A vote that nobody has taken part in yet, for so many teams (0 for a room without). */
export function emptyVotes(teams: number): Votes {
  return Array.from({ length: Math.max(1, teams) }, () => NO_VOTES);
}

/** How many voted, "unsure" with them. */
export function totalOf(count: VoteCount): number {
  return ANSWERS.reduce((sum, answer) => sum + count[answer], 0);
}

/** All teams as one. */
export function sumVotes(votes: Votes): VoteCount {
  return votes.reduce<VoteCount>((sum, count) => {
    const entries = ANSWERS.map((answer) => [answer, sum[answer] + count[answer]]);
    return Object.fromEntries(entries) as Record<Answer, number>;
  }, NO_VOTES);
}

/** How many voted in the whole room. */
export function totalVotes(votes: Votes): number {
  return totalOf(sumVotes(votes));
}

/** What is wrong with one number of people; `null` when nothing is. */
export function findNumberFault(value: number): 'negative' | 'not-whole' | 'huge' | null {
  if (value < 0) return 'negative';
  if (value > MAX_PEOPLE) return 'huge';
  return Number.isInteger(value) ? null : 'not-whole';
}

/**
 * Says whether the counts of a vote can be right, for so many teams (0 for a room without) and so many people (`null`
 * when nobody counted them). Fails with every fault at its field; the sum is only looked at when each number is sound.
 */
export function validateVotes(votes: Votes, teams: number, people: number | null): Result<Votes, readonly VoteError[]> {
  if (votes.length !== Math.max(1, teams)) return failure([{ code: 'teams', team: null, answer: null }]);
  const errors = votes.flatMap((count, team) =>
    ANSWERS.flatMap((answer): VoteError[] => {
      const code = findNumberFault(count[answer]);
      return code ? [{ code, team, answer }] : [];
    }),
  );
  if (errors.length > 0) return failure(errors);
  const total = totalVotes(votes);
  if (people !== null && total > people) return failure([{ code: 'sum', team: null, answer: null }]);
  return total > MAX_PEOPLE ? failure([{ code: 'huge', team: null, answer: null }]) : ok(votes);
}

/**
 * The counts team by team; `null` where that would show too few people: every team that voted has at least
 * `MIN_VOTES_BY_TEAM` votes, or none is shown, because one that is left out could be worked out from the sum.
 */
export function breakDownByTeam(votes: Votes): Votes | null {
  const voted = votes.map(totalOf).filter((total) => total > 0);
  return votes.length > 1 && voted.length > 0 && voted.every((total) => total >= MIN_VOTES_BY_TEAM) ? votes : null;
}
