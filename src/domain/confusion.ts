import type { Attempt } from './attempt';
import { CONCEPTS, type Concept } from './concept';

/** One concept chosen where another was right, and how often. */
export interface Confusion {
  readonly chosen: Concept;
  readonly key: Concept;
  /** At least 1. */
  readonly count: number;
}

/**
 * What was mixed up with what, counted by parts; the most frequent first, equals in the concepts' fixed order. Right
 * answers do not count, so a faultless run gives an empty list.
 */
export function listConfusions(attempts: readonly Attempt[]): Confusion[] {
  const answers = attempts.flatMap(({ response, keys }) =>
    keys.map((key, index) => ({ key, chosen: response[index] })),
  );
  return CONCEPTS.flatMap((key) =>
    CONCEPTS.filter((chosen) => chosen !== key).map((chosen) => ({
      chosen,
      key,
      count: answers.filter((answer) => answer.key === key && answer.chosen === chosen).length,
    })),
  )
    .filter((confusion) => confusion.count > 0)
    .sort((a, b) => b.count - a.count);
}
