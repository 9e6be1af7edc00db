import type { PracticeRun } from '../domain/practice';
import { serializeSession } from './session-snapshot';

/** Writes a practice run as text for the session store; `parsePractice` reads it. */
export function serializePractice({ run, pair, confidence, marks, session }: PracticeRun): string {
  return JSON.stringify({ version: 1, run, pair, confidence, marks, session: serializeSession(session) });
}
