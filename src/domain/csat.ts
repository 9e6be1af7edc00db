import { type AnswerCounts, countAnswers, countGroups } from './answer-counts';
import { type Interval, wilsonInterval } from './confidence';

/** How many steps of the scale, from 1 up, make somebody not satisfied (1 to 3) and satisfied (4, 5). */
export const CSAT_GROUPS = [3, 2] as const;

/** A customer satisfaction score and what it is made of. */
export interface Csat {
  readonly total: number;
  readonly satisfied: number;
  /** Share of the satisfied in per cent, not rounded. */
  readonly share: number;
  /** Where the true share probably lies (95 %), in per cent. */
  readonly interval: Interval;
  /** Mean answer, from 1 to 5. */
  readonly mean: number;
}

/** The customer satisfaction score of five counts, for the answers 1 to 5; `undefined` when nobody has answered. */
export function scoreCsat(counts: AnswerCounts): Csat | undefined {
  const total = countAnswers(counts);
  if (total === 0) return undefined;
  const [, satisfied = 0] = countGroups(counts, CSAT_GROUPS);
  const { low, high } = wilsonInterval(satisfied, total);
  const points = counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
  return {
    total,
    satisfied,
    share: (100 * satisfied) / total,
    interval: { low: 100 * low, high: 100 * high },
    mean: points / total,
  };
}
