import type { Concept } from './concept';
import { failure, ok, type Result } from './result';

/** What scoring needs to know of an item: the key of each of its parts, in the order in which they are asked. */
export interface ScorableItem {
  readonly parts: readonly { readonly key: Concept }[];
}

/** What a learner has chosen so far: one concept per part, `null` where none is chosen yet. */
export type Response = readonly (Concept | null)[];

/** A response in which every part is answered; only this can be scored. */
export type CompleteResponse = readonly Concept[];

/** Which parts still want an answer, by their index. */
export interface Unanswered {
  readonly code: 'unanswered';
  readonly parts: readonly number[];
}

/** How a response did: one point for each part whose key was chosen. */
export interface Score {
  readonly points: number;
  /** The number of parts; 1 or 2. */
  readonly max: number;
  /** Right or not, per part. */
  readonly correct: readonly boolean[];
}

/** The response before anything is chosen. */
export function emptyResponse(item: ScorableItem): Response {
  return item.parts.map(() => null);
}

/**
 * Says whether a response can be scored. Fails with the unanswered parts when one is missing; entries beyond the
 * item's parts are dropped.
 */
export function validateResponse(item: ScorableItem, response: Response): Result<CompleteResponse, Unanswered> {
  const complete: Concept[] = [];
  const missing: number[] = [];
  for (const index of item.parts.keys()) {
    const chosen = response[index] ?? null;
    if (chosen === null) missing.push(index);
    else complete.push(chosen);
  }
  return missing.length > 0 ? failure({ code: 'unanswered', parts: missing }) : ok(complete);
}

/** Scores a response that `validateResponse` has passed. */
export function scoreResponse(item: ScorableItem, response: CompleteResponse): Score {
  const correct = item.parts.map((part, index) => response[index] === part.key);
  return { points: correct.filter(Boolean).length, max: correct.length, correct };
}

/** Right in every part. */
export function isFullScore(score: Score): boolean {
  return score.points === score.max;
}
