import { CONCEPTS, type Concept } from '../concept';
import type { Locale } from '../locale';
import { NO_VOTES, sumVotes, totalOf, totalVotes, type VoteCount } from './vote-count';
import type { WorkshopQuestion } from './workshop-question';
import type { RoundRecord, WorkshopState } from './workshop-session';
import type { WorkshopSet } from './workshop-set';

/** A question and how the room voted on it; it stands on its own, should the item leave the bank. */
export interface QuestionResult {
  readonly id: string;
  /** The situation in at most 120 characters. */
  readonly short: string;
  readonly key: Concept;
  /** The first vote, and the second where there was one; none where nobody voted. */
  readonly rounds: readonly RoundRecord[];
}

/** What is kept of a session: counts, and nobody's name. */
export interface WorkshopResult {
  /** Milliseconds since 1970-01-01 UTC; tells sessions apart. */
  readonly startedAt: number;
  readonly title: string;
  readonly language: Locale;
  readonly people: number | null;
  readonly teams: readonly string[];
  readonly questions: readonly QuestionResult[];
}

/** The result of a session so far; `null` before it began. Questions that nobody voted on are left out. */
export function resultOf(
  { title, language }: WorkshopSet,
  state: WorkshopState,
  questions: readonly WorkshopQuestion[],
): WorkshopResult | null {
  if (state.type === 'lobby') return null;
  const { startedAt, people, rules, agenda, records } = state;
  const voted = agenda.flatMap((id, index): QuestionResult[] => {
    const question = questions.find((candidate) => candidate.id === id);
    const rounds = (records[index] ?? []).filter(({ votes }) => totalVotes(votes) > 0);
    return question && rounds.length > 0 ? [{ id, short: question.short, key: question.key, rounds }] : [];
  });
  return { startedAt, title, language, people, teams: rules.teams, questions: voted };
}

/** Share of right answers, from 0 to 1; being unsure is not right. `null` without votes. */
export function facilityOf(count: VoteCount, key: Concept): number | null {
  const total = totalOf(count);
  return total > 0 ? count[key] / total : null;
}

/**
 * Normalised gain: how much of what was missing in the first vote the second made up, at most 1; negative when fewer
 * were right. (post − pre) ÷ (1 − pre), after Hake 1998 (American Journal of Physics 66/1, 64–74). `null` when the first
 * vote left nothing to gain.
 */
export function normalisedGain(first: number, second: number): number | null {
  return first < 1 ? (second - first) / (1 - first) : null;
}

/** The wrong concept chosen most often, in the concepts' order where two are equal; `null` when nobody chose one. */
export function topDistractor(count: VoteCount, key: Concept): Concept | null {
  const wrong = CONCEPTS.filter((concept) => concept !== key && count[concept] > 0);
  return wrong.toSorted((a, b) => count[b] - count[a])[0] ?? null;
}

/** The room's confusion matrix: for each key how often each answer was given, in the first or in the last vote. */
export function roomConfusion(
  questions: readonly QuestionResult[],
  vote: 'first' | 'last',
): Readonly<Record<Concept, VoteCount>> {
  const row = (key: Concept) => {
    const rounds = questions.filter((question) => question.key === key).map(({ rounds }) => rounds);
    return sumVotes(rounds.flatMap((list) => list.at(vote === 'first' ? 0 : -1)?.votes ?? []));
  };
  return { engagement: row('engagement'), experience: row('experience'), satisfaction: row('satisfaction') };
}

/** How the room did over all questions with two votes. */
export interface RoomGain {
  /** Questions with two votes. */
  readonly questions: number;
  /** Mean facility of the first and of the second votes, from 0 to 1. */
  readonly first: number;
  readonly second: number;
  readonly gain: number | null;
}

/** First against second vote, each question weighing the same; `null` when none was voted on twice. */
export function roomGain(questions: readonly QuestionResult[]): RoomGain | null {
  const twice = questions.filter(({ rounds }) => rounds.length === 2);
  if (twice.length === 0) return null;
  const mean = (round: 0 | 1) =>
    twice.reduce((sum, { key, rounds }) => sum + (facilityOf(sumVotes(rounds[round]?.votes ?? []), key) ?? 0), 0) /
    twice.length;
  const [first, second] = [mean(0), mean(1)];
  return { questions: twice.length, first, second, gain: normalisedGain(first, second) };
}

/** One question over all sessions that asked it. */
export interface ItemStatistic {
  readonly id: string;
  readonly short: string;
  readonly key: Concept;
  readonly sessions: number;
  /** Votes in all first rounds together. */
  readonly votes: number;
  /** Share of right answers in all first rounds together, from 0 to 1. */
  readonly facility: number;
  /** Second minus first facility where both were voted on, from −1 to 1; `null` when that never was. */
  readonly shift: number | null;
  readonly distractor: Concept | null;
}

/** Statistics of every question in the results, the hardest first; a question counts with the key of its newest session. */
export function itemStatistics(results: readonly WorkshopResult[]): ItemStatistic[] {
  const byId = new Map<string, QuestionResult[]>();
  for (const { questions } of results.toSorted((a, b) => b.startedAt - a.startedAt)) {
    for (const question of questions) byId.set(question.id, [...(byId.get(question.id) ?? []), question]);
  }
  return [...byId.values()].flatMap(describeItem).sort((a, b) => a.facility - b.facility);
}

function describeItem(asked: readonly QuestionResult[]): ItemStatistic[] {
  const [newest] = asked;
  if (!newest) return [];
  const { id, short, key } = newest;
  const first = poolRound(asked, 0);
  const facility = facilityOf(first, key);
  if (facility === null) return [];
  const twice = asked.filter(({ rounds }) => rounds.length === 2);
  const before = facilityOf(poolRound(twice, 0), key);
  const after = facilityOf(poolRound(twice, 1), key);
  const shift = before === null || after === null ? null : after - before;
  return [
    {
      id,
      short,
      key,
      sessions: asked.length,
      votes: totalOf(first),
      facility,
      shift,
      distractor: topDistractor(first, key),
    },
  ];
}

/** All counts of one round together. */
function poolRound(asked: readonly QuestionResult[], round: 0 | 1): VoteCount {
  const votes = asked.flatMap(({ rounds }) => rounds[round]?.votes ?? []);
  return votes.length > 0 ? sumVotes(votes) : NO_VOTES;
}
