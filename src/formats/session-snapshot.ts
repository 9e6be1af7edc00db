import type { Concept } from '../domain/concept';
import type { ItemId } from '../domain/item';
import type { Response } from '../domain/response';
import type { SessionState } from '../domain/session';

/** Counts up when the shape changes; a snapshot of another version is not read. */
export const SNAPSHOT_VERSION = 1;

/**
 * A session as the store keeps it. Only what happened is kept: keys and scores are worked out again from the items when
 * it is read, so stored data cannot bend them.
 */
export interface SessionSnapshot {
  readonly version: typeof SNAPSHOT_VERSION;
  readonly type: SessionState['type'];
  readonly order: readonly ItemId[];
  /** `at` in milliseconds since 1970-01-01 UTC. */
  readonly attempts: readonly { readonly response: readonly Concept[]; readonly at: number }[];
  /** Choices not yet checked; empty unless answering. */
  readonly response: Response;
}

/** Writes a session as text for the session store; `parseSession` reads it. */
export function serializeSession(state: SessionState): string {
  const snapshot: SessionSnapshot = {
    version: SNAPSHOT_VERSION,
    type: state.type,
    order: state.order,
    attempts: state.attempts.map(({ response, at }) => ({ response, at })),
    response: state.type === 'answering' ? state.response : [],
  };
  return JSON.stringify(snapshot);
}
