import * as v from 'valibot';
import { CONCEPTS } from '../domain/concept';
import { failure, ok, type Result } from '../domain/result';
import { reduceSession, type SessionItem, type SessionState, startSession } from '../domain/session';
import { type SessionSnapshot, SNAPSHOT_VERSION, serializeSession } from './session-snapshot';

/**
 * Reads a session that `serializeSession` wrote, for the items that the quiz has now. Fails with `json` (not JSON),
 * `version` (written by another version), `shape` (fields missing or of the wrong kind, items that are not in the quiz)
 * or `state` (a state that no session reaches, or text that `serializeSession` does not write); the quiz then starts anew.
 * A file of its own, because most visits have nothing to read.
 */
export function parseSession(text: string, items: readonly SessionItem[]): Result<SessionState> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return failure({ code: 'json', path: '' });
  }
  const parsed = v.safeParse(snapshotSchema(items.map((item) => item.id)), data);
  if (!parsed.success) {
    const path = v.getDotPath(parsed.issues[0]) ?? '';
    return failure({ code: path === 'version' ? path : 'shape', path });
  }
  const { order } = parsed.output;
  const unique = order.length > 0 && new Set(order).size === order.length;
  const state = unique ? replay(parsed.output, items) : undefined;
  return state && serializeSession(state) === text ? ok(state) : failure({ code: 'state', path: '' });
}

function snapshotSchema(ids: readonly string[]): v.GenericSchema<unknown, SessionSnapshot> {
  const conceptSchema = v.picklist(CONCEPTS);
  return v.object({
    version: v.literal(SNAPSHOT_VERSION),
    type: v.picklist(['answering', 'answered', 'finished']),
    order: v.array(v.picklist(ids)),
    attempts: v.array(v.object({ response: v.array(conceptSchema), at: v.number() })),
    response: v.array(v.nullable(conceptSchema)),
  });
}

/** Lets the reducer play what happened once more. Steps that it refuses leave a state that differs from the snapshot. */
function replay(snapshot: SessionSnapshot, items: readonly SessionItem[]): SessionState {
  let state = startSession(items, snapshot.order);
  const choose = (response: SessionSnapshot['response']) => {
    for (const [part, concept] of response.entries()) {
      if (concept) state = reduceSession(state, { type: 'choose', part, concept }, items);
    }
  };
  for (const { response, at } of snapshot.attempts) {
    state = reduceSession(state, { type: 'next' }, items);
    choose(response);
    state = reduceSession(state, { type: 'check', now: at }, items);
  }
  if (snapshot.type !== 'answered') state = reduceSession(state, { type: 'next' }, items);
  choose(snapshot.response);
  return state;
}
