import { type Attempt, makeAttempt } from './attempt';
import type { Facet } from './concept';
import type { ItemId } from './item';
import type { CompleteResponse, ScorableItem } from './response';

/** Where an item was answered. A drill is practice with one pair of concepts. */
export const ATTEMPT_MODES = ['practice', 'drill', 'sort', 'exam', 'pretest', 'posttest', 'quiz'] as const;
export type AttemptMode = (typeof ATTEMPT_MODES)[number];

/** Tests that tell nothing before their end. What they ask is asked nowhere else. */
export const TEST_MODES = ['exam', 'pretest', 'posttest'] as const satisfies readonly AttemptMode[];
export type TestMode = (typeof TEST_MODES)[number];

/** Whether answers of a mode were given in a test. */
export function isTestMode(mode: AttemptMode): mode is TestMode {
  return (TEST_MODES as readonly AttemptMode[]).includes(mode);
}

/** How sure the learner was before seeing whether it is right. */
export const CONFIDENCES = ['sure', 'unsure'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** An attempt as the log keeps it: enough to derive everything that is told about a learner, without the bank. */
export interface LearnerAttempt extends Attempt {
  /** Unique on all devices; 24 hexadecimal digits where this site made it. */
  readonly id: string;
  readonly mode: AttemptMode;
  /** The facet that each part asked for when it was answered. */
  readonly asks: readonly Facet[];
  /** `null` where the learner did not say. */
  readonly confidence: Confidence | null;
  /** The run that the attempt belongs to: the same for all answers from a start to its end. */
  readonly run: string;
  /** The assembled test or the set that the run went through; `null` where items were chosen for the learner. */
  readonly form: string | null;
}

/** What the log needs to know of an item. */
export interface LoggedItem extends ScorableItem {
  readonly id: ItemId;
  readonly parts: readonly (ScorableItem['parts'][number] & { readonly asks: Facet })[];
}

/** What is known of an attempt besides item, response and time. */
export type AttemptContext = Pick<LearnerAttempt, 'id' | 'mode' | 'confidence' | 'run' | 'form'>;

/** Scores a complete response and makes the log's entry of it; `now` in milliseconds since 1970-01-01 UTC. */
export function makeLearnerAttempt(
  item: LoggedItem,
  response: CompleteResponse,
  now: number,
  { id, mode, confidence, run, form }: AttemptContext,
): LearnerAttempt {
  const asks = item.parts.map((part) => part.asks);
  return { ...makeAttempt(item, response, now), id, mode, asks, confidence, run, form };
}

/** An id for an attempt or a run: 96 bits; `random` gives whole numbers from 0 to 2³² − 1. */
export function makeId(random: () => number): string {
  return Array.from({ length: 3 }, () => (random() >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * Everything a learner has answered: each attempt once, in the order of their times, equals by their ids. It only grows;
 * whatever is told about a learner is derived from it.
 */
export type AttemptLog = readonly LearnerAttempt[];

/** Makes a log of attempts in any order, doubles among them. */
export function makeLog(attempts: Iterable<LearnerAttempt>): AttemptLog {
  const byId = new Map<string, LearnerAttempt>();
  for (const attempt of attempts) {
    const known = byId.get(attempt.id);
    byId.set(attempt.id, known === undefined ? attempt : pickOne(known, attempt));
  }
  return [...byId.values()].sort(compareAttempts);
}

/**
 * The log of two devices: every attempt of either, once. Commutative, associative, idempotent, so it does not matter who
 * imports from whom and how often.
 */
export function mergeLogs(one: AttemptLog, other: AttemptLog): AttemptLog {
  return makeLog([...one, ...other]);
}

/** The log with one more attempt. Quick where the attempt is the newest, as it nearly always is. */
export function addAttempt(log: AttemptLog, attempt: LearnerAttempt): AttemptLog {
  const last = log.at(-1);
  const newest = last === undefined || compareAttempts(last, attempt) < 0;
  return newest && !log.some(({ id }) => id === attempt.id) ? [...log, attempt] : makeLog([...log, attempt]);
}

/** The attempts of `log` that `known` does not have, by their ids. */
export function listNew(known: AttemptLog, log: AttemptLog): AttemptLog {
  const ids = new Set(known.map(({ id }) => id));
  return log.filter(({ id }) => !ids.has(id));
}

/** Earlier ones first; of equal times the smaller id. */
function compareAttempts(a: LearnerAttempt, b: LearnerAttempt): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Two attempts with one id are the same one unless a file was tampered with; then everybody picks the same of the two. */
function pickOne(one: LearnerAttempt, other: LearnerAttempt): LearnerAttempt {
  return one === other || fingerprint(one) <= fingerprint(other) ? one : other;
}

function fingerprint({ item, response, keys, at, mode, asks, confidence, run, form }: LearnerAttempt): string {
  return JSON.stringify([at, item, response, keys, asks, mode, confidence, run, form]);
}
