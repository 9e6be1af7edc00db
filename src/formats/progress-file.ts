import * as v from 'valibot';
import { type AttemptLog, type LearnerAttempt, makeLog } from '../domain/attempt-log';
import { failure, ok, type Result } from '../domain/result';
import { parseRecord, RECORD_VERSION, toRecord } from './attempt-record';

/** Says whose file it is. */
const FORMAT = 'dreiklang-progress';

/** The largest file that is read, in bytes; 100,000 attempts have about 25 million. */
export const MOST_BYTES = 32_000_000;

/** The most attempts that are taken from a file: fifty a day for more than five years. */
export const MOST_ATTEMPTS = 100_000;

const headSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const fileSchema = v.object({ attempts: v.array(v.unknown()) });

/** What a file brings. */
export interface ImportedProgress {
  readonly log: AttemptLog;
  /** How many of its entries were damaged and left out. */
  readonly damaged: number;
}

/** Writes everything a learner has answered; `now` in milliseconds since 1970-01-01 UTC. */
export function serializeProgress(log: AttemptLog, now: number): string {
  const head = { format: FORMAT, version: RECORD_VERSION, exported: new Date(now).toISOString() };
  // A line for each attempt, so that the file can be looked at.
  const attempts = log.map((attempt) => JSON.stringify(toRecord(attempt))).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"attempts":[\n${attempts}\n]}\n`;
}

/**
 * Reads a file that `serializeProgress` wrote, now or in an older version. Damaged entries are left out and counted. Fails
 * with `progress/not-json` (cut off, or no text of ours), `progress/foreign` (somebody else's file), `progress/newer`
 * (written by a newer version of the site), `progress/malformed` (the list of attempts is missing, or nothing in it can be
 * read) or `progress/too-many` (more than `MOST_ATTEMPTS`).
 */
export function parseProgress(text: string): Result<ImportedProgress> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Nested too deeply for the parser counts as well.
    return failure({ code: 'progress/not-json', path: '' });
  }
  const head = v.safeParse(headSchema, data);
  if (!head.success) return failure({ code: 'progress/foreign', path: v.getDotPath(head.issues[0]) ?? '' });
  const { version } = head.output;
  if (version > RECORD_VERSION) return failure({ code: 'progress/newer', path: 'version' });
  const file = v.safeParse(fileSchema, data);
  if (!file.success) return failure({ code: 'progress/malformed', path: v.getDotPath(file.issues[0]) ?? '' });
  const { attempts } = file.output;
  if (attempts.length > MOST_ATTEMPTS) return failure({ code: 'progress/too-many', path: 'attempts' });
  const read: LearnerAttempt[] = [];
  for (const record of attempts) {
    const parsed = parseRecord(record, version);
    if (parsed.ok) read.push(parsed.value);
  }
  if (attempts.length > 0 && read.length === 0) return failure({ code: 'progress/malformed', path: 'attempts' });
  return ok({ log: makeLog(read), damaged: attempts.length - read.length });
}
