import type { AttemptLog, Confidence } from '../attempt-log';
import type { Concept } from '../concept';

/** One answered question: an item with two questions gives two of them. */
export interface Answer {
  readonly key: Concept;
  readonly chosen: Concept;
  readonly right: boolean;
  readonly confidence: Confidence | null;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}

/** The questions that a log answers, in its order; what all figures about answers are counted in. */
export function listAnswers(log: AttemptLog): readonly Answer[] {
  return log.flatMap(({ keys, response, confidence, at }) =>
    keys.map((key, part) => {
      const chosen = response[part] ?? key;
      return { key, chosen, right: chosen === key, confidence, at };
    }),
  );
}
