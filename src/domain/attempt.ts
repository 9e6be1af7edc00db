import type { Concept } from './concept';
import type { ItemId } from './item';
import { type CompleteResponse, type ScorableItem, type Score, scoreResponse } from './response';

/** One answered item: what was chosen, what was right at that time, how it scored and when. */
export interface Attempt {
  readonly item: ItemId;
  readonly response: CompleteResponse;
  /** The key of each part when it was answered, so that later changes to the item do not rewrite what happened. */
  readonly keys: readonly Concept[];
  readonly score: Score;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}

/** Scores a complete response and makes the attempt of it; `now` in milliseconds since 1970-01-01 UTC. */
export function makeAttempt(
  item: ScorableItem & { readonly id: ItemId },
  response: CompleteResponse,
  now: number,
): Attempt {
  return {
    item: item.id,
    response,
    keys: item.parts.map((part) => part.key),
    score: scoreResponse(item, response),
    at: now,
  };
}
