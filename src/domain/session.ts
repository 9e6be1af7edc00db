import { type Attempt, makeAttempt } from './attempt';
import type { Concept } from './concept';
import type { ItemId } from './item';
import { emptyResponse, isFullScore, type Response, type ScorableItem, validateResponse } from './response';
import { shuffle } from './shuffle';

/** What a session needs to know of an item. */
export interface SessionItem extends ScorableItem {
  readonly id: ItemId;
}

/** One run through a set of items. `attempts[n]` answers the item `order[n]`; a retry begins a new run. */
interface Run {
  /** The items of this run, each once, in the order in which they are asked. */
  readonly order: readonly ItemId[];
  readonly attempts: readonly Attempt[];
}

/** The item after the last attempt is asked; `response` has an entry for each of its parts. */
export interface Answering extends Run {
  readonly type: 'answering';
  readonly response: Response;
}

/** The last attempt is being explained. */
export interface Answered extends Run {
  readonly type: 'answered';
}

/** Every item of the run has its attempt. */
export interface Finished extends Run {
  readonly type: 'finished';
}

export type SessionState = Answering | Answered | Finished;

/** `now` in milliseconds since 1970-01-01 UTC; of `seed` the lower 32 bits count. */
export type SessionEvent =
  | { readonly type: 'choose'; readonly part: number; readonly concept: Concept }
  | { readonly type: 'check'; readonly now: number }
  | { readonly type: 'next' }
  | { readonly type: 'retryWrong'; readonly seed: number }
  | { readonly type: 'retryAll'; readonly seed: number };

/** Begins a run over the items, in their own order unless another is given. */
export function startSession(
  items: readonly SessionItem[],
  order: readonly ItemId[] = items.map((item) => item.id),
): SessionState {
  return ask({ order, attempts: [] }, items);
}

/**
 * The state after an event. An event that does not fit the state (a check with a part unanswered, a retry before the
 * end, a part that is not there) leaves it as it is: the same object comes back.
 * `items` must hold every item of the state's order; a missing one is a bug and throws.
 */
export function reduceSession(state: SessionState, event: SessionEvent, items: readonly SessionItem[]): SessionState {
  switch (event.type) {
    case 'choose':
      return state.type === 'answering' && event.part in state.response
        ? { ...state, response: state.response.map((chosen, part) => (part === event.part ? event.concept : chosen)) }
        : state;
    case 'check':
      return state.type === 'answering' ? check(state, event.now, items) : state;
    case 'next':
      return state.type === 'answered' ? ask(state, items) : state;
    case 'retryWrong':
      return state.type === 'finished' && hasWrong(state)
        ? startSession(items, shuffle(listWrong(state), event.seed))
        : state;
    case 'retryAll': {
      const all = items.map((item) => item.id);
      return state.type === 'finished' ? startSession(items, shuffle(all, event.seed)) : state;
    }
  }
}

/** The item on show: the one asked or the one being explained; `null` at the end. */
export function currentItemId(state: SessionState): ItemId | null {
  return state.type === 'finished' ? null : (state.order[countShown(state) - 1] ?? null);
}

/** How far the run is: the place of the item on show, from 1, and the number of items. At the end both are the same. */
export function progressOf(state: SessionState): { readonly position: number; readonly total: number } {
  return { position: countShown(state), total: state.order.length };
}

/** How the run has gone so far, in items: right in every part, right in some parts, and answered at all. */
export function tallyAttempts(attempts: readonly Attempt[]): {
  readonly right: number;
  readonly partly: number;
  readonly total: number;
} {
  return {
    right: attempts.filter(({ score }) => isFullScore(score)).length,
    partly: attempts.filter(({ score }) => score.points > 0 && !isFullScore(score)).length,
    total: attempts.length,
  };
}

/** The items of the run that were not right in every part, in the order in which they were asked. */
export function listWrong(state: SessionState): ItemId[] {
  return state.attempts.filter(({ score }) => !isFullScore(score)).map(({ item }) => item);
}

/** Whether there is anything to retry. */
export function hasWrong(state: SessionState): boolean {
  return listWrong(state).length > 0;
}

function countShown(state: SessionState): number {
  return state.attempts.length + (state.type === 'answering' ? 1 : 0);
}

function ask({ order, attempts }: Run, items: readonly SessionItem[]): SessionState {
  const id = order[attempts.length];
  return id === undefined
    ? { type: 'finished', order, attempts }
    : { type: 'answering', order, attempts, response: emptyResponse(findItem(items, id)) };
}

function check(state: Answering, now: number, items: readonly SessionItem[]): SessionState {
  const { order, attempts, response } = state;
  const item = findItem(items, order[attempts.length]);
  const complete = validateResponse(item, response);
  return complete.ok
    ? { type: 'answered', order, attempts: [...attempts, makeAttempt(item, complete.value, now)] }
    : state;
}

function findItem(items: readonly SessionItem[], id: ItemId | undefined): SessionItem {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The session asks for the item ${id}, which is not among its items`);
  return item;
}
