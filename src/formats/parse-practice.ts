import * as v from 'valibot';
import { CONFIDENCES } from '../domain/attempt-log';
import { PAIRS } from '../domain/pair';
import type { PracticeRun } from '../domain/practice';
import { failure, ok, type Result } from '../domain/result';
import type { SessionItem } from '../domain/session';
import { parseSession } from './parse-session';
import { parseSnapshot } from './parse-snapshot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const confidence = v.nullable(v.picklist(CONFIDENCES));

const snapshotSchema = v.object({
  version: v.literal(1),
  run: id,
  pair: v.nullable(v.picklist(PAIRS)),
  confidence,
  marks: v.array(v.object({ id, confidence })),
  session: v.string(),
});

/**
 * Reads a run that `serializePractice` wrote, for the items that the bank has now. Fails with `json` or `shape` when it is
 * something else, and as `parseSession` does when its items have left the bank; practice then starts anew. A file of its
 * own, because most visits have nothing to read.
 */
export function parsePractice(text: string, items: readonly SessionItem[]): Result<PracticeRun> {
  const parsed = parseSnapshot(text, snapshotSchema);
  if (!parsed.ok) return parsed;
  const { version: _, session: sessionText, ...rest } = parsed.value;
  const session = parseSession(sessionText, items);
  if (!session.ok) return session;
  return rest.marks.length === session.value.attempts.length
    ? ok({ ...rest, session: session.value })
    : failure({ code: 'shape', path: 'marks' });
}
