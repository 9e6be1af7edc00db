import { type LearnerAttempt, type LoggedItem, makeLearnerAttempt, type TestMode } from './attempt-log';
import type { Concept } from './concept';
import type { ItemId } from './item';
import { emptyResponse, type Response, validateResponse } from './response';

/**
 * What was chosen for an item, and when last; milliseconds since 1970-01-01 UTC. Of two answers to an item the later one has
 * the larger time, whatever has become of the clock in between.
 */
export interface TestAnswer {
  readonly response: Response;
  readonly at: number;
}

/**
 * A test from its start to its end. Answers can be changed until it is handed in. It is kept as a whole, so that it can be
 * interrupted for days and be open in two windows at once.
 */
export interface TestRun {
  /** The run's id in the log. */
  readonly run: string;
  readonly mode: TestMode;
  /** The form that the items are from. */
  readonly form: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly startedAt: number;
  /** The items, each once, in the order in which they are asked. */
  readonly order: readonly ItemId[];
  readonly answers: Readonly<Record<ItemId, TestAnswer>>;
  /** Which item is on show, from 0; as many as items: the overview before handing in. */
  readonly position: number;
  readonly paused: boolean;
  /** When it was handed in; `null` until then. */
  readonly handedInAt: number | null;
}

/** `now` in milliseconds since 1970-01-01 UTC. */
export type TestEvent =
  | { readonly type: 'choose'; readonly part: number; readonly concept: Concept; readonly now: number }
  | { readonly type: 'go'; readonly position: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'handIn'; readonly now: number };

/** Begins a test with the items named, in that order. */
export function startTest(
  run: string,
  mode: TestMode,
  form: string,
  order: readonly ItemId[],
  startedAt: number,
): TestRun {
  return { run, mode, form, startedAt, order, answers: {}, position: 0, paused: false, handedInAt: null };
}

/**
 * The test after an event. One that does not fit (handing in with an answer missing, choosing after that) leaves it as it is:
 * the same object comes back. `items` must hold every item of the test; a missing one is a bug and throws.
 */
export function reduceTest(test: TestRun, event: TestEvent, items: readonly LoggedItem[]): TestRun {
  if (test.handedInAt !== null) return test;
  switch (event.type) {
    case 'choose':
      return test.paused ? test : choose(test, event, items);
    case 'go': {
      const inside = Number.isInteger(event.position) && event.position >= 0 && event.position <= test.order.length;
      return inside && !test.paused && event.position !== test.position ? { ...test, position: event.position } : test;
    }
    case 'pause':
      return test.paused ? test : { ...test, paused: true };
    case 'resume':
      return test.paused ? { ...test, paused: false } : test;
    case 'handIn':
      return test.paused || listOpen(test, items).length > 0 ? test : { ...test, handedInAt: event.now };
  }
}

/** What is chosen for an item so far. */
export function responseTo(test: TestRun, item: LoggedItem): Response {
  return test.answers[item.id]?.response ?? emptyResponse(item);
}

/** Places, from 0, of the items that still want an answer, in their order. */
export function listOpen(test: TestRun, items: readonly LoggedItem[]): number[] {
  return test.order.flatMap((id, place) => {
    const item = findItem(items, id);
    return validateResponse(item, responseTo(test, item)).ok ? [] : [place];
  });
}

/**
 * Two states of one test, from two windows: of every item the answer that was given last, and where one of them was handed
 * in, that one, the earlier of two. What is on show is the first one's; apart from that order and repetition make no
 * difference. Tests of two runs stay apart: the first comes back.
 */
export function mergeTests(one: TestRun, other: TestRun): TestRun {
  if (one.run !== other.run) return one;
  const handedIn = earlierHandIn(one, other);
  if (handedIn) return { ...handedIn, position: one.position, paused: one.paused };
  const ids = new Set([...Object.keys(one.answers), ...Object.keys(other.answers)]);
  const answers = one.order
    .filter((id) => ids.has(id))
    .map((id) => [id, laterAnswer(one.answers[id], other.answers[id])]);
  return { ...one, answers: Object.fromEntries(answers) };
}

/**
 * The test without items that have left the bank since it began; the same object where all are there. `known` has the ids
 * of the bank.
 */
export function dropUnknown(test: TestRun, known: ReadonlySet<ItemId>): TestRun {
  const order = test.order.filter((id) => known.has(id));
  if (order.length === test.order.length) return test;
  const answers = Object.fromEntries(Object.entries(test.answers).filter(([id]) => known.has(id)));
  return { ...test, order, answers, position: Math.min(test.position, order.length) };
}

/**
 * What the log gets of a test that was handed in: an attempt for each item. Their ids follow from the run, so that two
 * windows or a reload do not count it twice.
 */
export function attemptsOfTest(test: TestRun, items: readonly LoggedItem[]): LearnerAttempt[] {
  if (test.handedInAt === null) return [];
  const { run, mode, form } = test;
  return test.order.flatMap((id, place) => {
    const item = findItem(items, id);
    const complete = validateResponse(item, responseTo(test, item));
    const at = test.answers[id]?.at ?? test.startedAt;
    const context = { id: attemptId(run, place), mode, confidence: null, run, form };
    return complete.ok ? [makeLearnerAttempt(item, complete.value, at, context)] : [];
  });
}

/** 24 hexadecimal digits as all ids of attempts: the run's first 22, and the place. */
function attemptId(run: string, place: number): string {
  return run.slice(0, 22) + place.toString(16).padStart(2, '0');
}

function choose(
  test: TestRun,
  { part, concept, now }: Extract<TestEvent, { type: 'choose' }>,
  items: readonly LoggedItem[],
): TestRun {
  const id = test.order[test.position];
  if (id === undefined) return test;
  const response = responseTo(test, findItem(items, id));
  if (!(part in response)) return test;
  const chosen = response.map((old, index) => (index === part ? concept : old));
  const before = test.answers[id]?.at;
  const at = before === undefined ? now : Math.max(now, before + 1);
  return { ...test, answers: { ...test.answers, [id]: { response: chosen, at } } };
}

function laterAnswer(one: TestAnswer | undefined, other: TestAnswer | undefined): TestAnswer | undefined {
  if (!one || !other) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  // Given in the same millisecond: everybody picks the same of the two.
  return JSON.stringify(one.response) >= JSON.stringify(other.response) ? one : other;
}

function earlierHandIn(one: TestRun, other: TestRun): TestRun | undefined {
  if (one.handedInAt === null) return other.handedInAt === null ? undefined : other;
  if (other.handedInAt === null) return one;
  if (one.handedInAt !== other.handedInAt) return one.handedInAt < other.handedInAt ? one : other;
  return JSON.stringify(sorted(one)) <= JSON.stringify(sorted(other)) ? one : other;
}

function sorted({ answers }: TestRun): unknown {
  return Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
}

function findItem(items: readonly LoggedItem[], id: ItemId): LoggedItem {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The test asks for the item ${id}, which is not among its items`);
  return item;
}
