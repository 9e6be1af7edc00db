import type { AttemptLog } from './attempt-log';
import { isInPair, PAIRS, type Pair, pairOf } from './pair';

/** So many of the newest answers say where somebody stands now; older ones are history. */
export const RECENT_ANSWERS = 100;

/** So many answers count as given and not confused, so that one mishap among two does not look like a habit. */
const PRIOR_ANSWERS = 5;

/** How often the two concepts of a pair were taken for each other. */
export interface PairConfusion {
  readonly pair: Pair;
  /** Answers where one of the two was right. */
  readonly asked: number;
  /** Those of them where the other one was chosen. */
  readonly confused: number;
}

/** What was confused among the newest answers, for each pair in their fixed order. */
export function listPairConfusions(log: AttemptLog): readonly PairConfusion[] {
  const answers = log
    .slice(-RECENT_ANSWERS)
    .flatMap(({ keys, response }) => keys.map((key, part) => ({ key, chosen: response[part] ?? key })))
    .slice(-RECENT_ANSWERS);
  return PAIRS.map((pair) => ({
    pair,
    asked: answers.filter(({ key }) => isInPair(pair, key)).length,
    confused: answers.filter(({ key, chosen }) => pairOf(key, chosen) === pair).length,
  }));
}

/** The pair that is confused most often for the number of chances there were; `null` while nothing was confused. */
export function findWeakPair(log: AttemptLog): PairConfusion | null {
  const rate = ({ asked, confused }: PairConfusion) => confused / (asked + PRIOR_ANSWERS);
  const [worst] = listPairConfusions(log).toSorted((a, b) => rate(b) - rate(a));
  return worst && worst.confused > 0 ? worst : null;
}
