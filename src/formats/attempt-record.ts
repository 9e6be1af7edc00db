import * as v from 'valibot';
import { ATTEMPT_MODES, CONFIDENCES, type LearnerAttempt } from '../domain/attempt-log';
import { CONCEPTS, FACETS } from '../domain/concept';
import { scoreResponse } from '../domain/response';
import { failure, ok, type Result } from '../domain/result';

/** The version of a record, in the database and in progress files alike. It grows when an older reader would go wrong. */
export const RECORD_VERSION = 1;

/** Lifts a record by one version; it may get anything and hands on what it does not understand. */
export type Migration = (record: unknown) => unknown;

/** `MIGRATIONS[n]` lifts a record of version n + 1 to version n + 2; so there is one for each version but the last. */
export const MIGRATIONS: readonly Migration[] = [];

/** The latest time that a date can have, in milliseconds since 1970-01-01 UTC. */
const LATEST_TIME = 8.64e15;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const concepts = v.pipe(v.array(v.picklist(CONCEPTS)), v.minLength(1), v.maxLength(2));

const recordSchema = v.pipe(
  v.object({
    id,
    item: name,
    response: concepts,
    keys: concepts,
    asks: v.array(v.picklist(FACETS)),
    at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST_TIME)),
    mode: v.picklist(ATTEMPT_MODES),
    confidence: v.nullable(v.picklist(CONFIDENCES)),
    run: id,
    form: v.nullable(name),
  }),
  v.check(({ response, keys, asks }) => response.length === keys.length && asks.length === keys.length),
);

/** An attempt as it is stored. The score is left out: it follows from response and keys, so stored data cannot bend it. */
export type AttemptRecord = v.InferOutput<typeof recordSchema>;

export function toRecord(attempt: LearnerAttempt): AttemptRecord {
  const { id, item, response, keys, asks, at, mode, confidence, run, form } = attempt;
  return { id, item, response: [...response], keys: [...keys], asks: [...asks], at, mode, confidence, run, form };
}

/**
 * Reads a stored attempt of the version given, from 1 to `RECORD_VERSION`. Fields that it does not know are dropped. Fails
 * with `attempt/malformed` and the path of the field that is missing or wrong; empty where the parts do not fit together.
 */
export function parseRecord(record: unknown, version = RECORD_VERSION): Result<LearnerAttempt> {
  const parsed = v.safeParse(recordSchema, migrate(record, version, MIGRATIONS));
  if (!parsed.success) return failure({ code: 'attempt/malformed', path: v.getDotPath(parsed.issues[0]) ?? '' });
  const { response, keys } = parsed.output;
  return ok({ ...parsed.output, score: scoreResponse({ parts: keys.map((key) => ({ key })) }, response) });
}

/** Lifts a record from its version to the one after the last migration. */
export function migrate(record: unknown, version: number, migrations: readonly Migration[]): unknown {
  return migrations.slice(version - 1).reduce((lifted, step) => step(lifted), record);
}
