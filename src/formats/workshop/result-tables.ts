import { CONCEPT_LETTERS, CONCEPTS } from '../../domain/concept';
import { ANSWERS, breakDownByTeam, sumVotes, totalOf, type VoteCount } from '../../domain/workshop/vote-count';
import type { VoteSourceKind } from '../../domain/workshop/vote-source';
import {
  facilityOf,
  type ItemStatistic,
  type QuestionResult,
  type WorkshopResult,
} from '../../domain/workshop/workshop-results';
import type { Cell, Table } from '../csv';

/** What the columns are called. */
export interface ResultColumns {
  readonly votes: string;
  readonly number: string;
  readonly id: string;
  readonly item: string;
  readonly key: string;
  readonly round: string;
  readonly rounds: Readonly<Record<1 | 2, string>>;
  readonly team: string;
  readonly everybody: string;
  readonly source: string;
  readonly sources: Readonly<Record<VoteSourceKind, string>>;
  readonly unsure: string;
  readonly total: string;
  readonly correct: string;
  readonly statistics: string;
  readonly sessionsOf: string;
  readonly shiftLong: string;
  readonly distractor: string;
}

/** One row for each question and round; teams have rows of their own where the count may be broken down. */
export function votesTable({ questions, teams }: WorkshopResult, words: ResultColumns): Table {
  const answers = [...CONCEPTS.map((concept) => CONCEPT_LETTERS[concept]), words.unsure];
  return {
    name: words.votes,
    header: [
      words.number,
      words.id,
      words.item,
      words.key,
      words.round,
      words.team,
      ...answers,
      words.total,
      words.correct,
      words.source,
    ],
    rows: questions.flatMap((question, index) => questionRows(question, index + 1, teams, words)),
  };
}

function questionRows(
  { id, short, key, rounds }: QuestionResult,
  number: number,
  teams: readonly string[],
  words: ResultColumns,
): Cell[][] {
  return rounds.flatMap(({ votes, source }, index) => {
    const row = (team: string, count: VoteCount): Cell[] => [
      number,
      id,
      short,
      CONCEPT_LETTERS[key],
      words.rounds[index === 0 ? 1 : 2],
      team,
      ...ANSWERS.map((answer) => count[answer]),
      totalOf(count),
      percent(facilityOf(count, key)),
      words.sources[source],
    ];
    const parts = breakDownByTeam(votes) ?? [];
    return [row(words.everybody, sumVotes(votes)), ...parts.map((count, team) => row(teams[team] ?? '', count))];
  });
}

/** One row for each question over all sessions. */
export function statisticsTable(statistics: readonly ItemStatistic[], words: ResultColumns): Table {
  return {
    name: words.statistics,
    header: [
      words.id,
      words.item,
      words.key,
      words.sessionsOf,
      words.total,
      words.correct,
      words.shiftLong,
      words.distractor,
    ],
    rows: statistics.map(({ id, short, key, sessions, votes, facility, shift, distractor }) => [
      id,
      short,
      CONCEPT_LETTERS[key],
      sessions,
      votes,
      percent(facility),
      percent(shift),
      distractor && CONCEPT_LETTERS[distractor],
    ]),
  };
}

/** In percent with one decimal. */
function percent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10;
}
