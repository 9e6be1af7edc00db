import { type Attempt, makeAttempt } from './attempt';
import { type LearnerAttempt, type LoggedItem, makeLearnerAttempt } from './attempt-log';
import { CONCEPTS, type Concept } from './concept';
import type { ItemId } from './item';
import { shuffle } from './shuffle';

/** So many cards of each concept are sorted at a time. */
export const CARDS_PER_KEY = 3;

/** So many cards are sorted at a time. */
export const HAND_SIZE = CONCEPTS.length * CARDS_PER_KEY;

/** What drawing needs to know of a card. */
export interface DrawableCard {
  readonly id: ItemId;
  readonly triplet: string | null;
  readonly parts: readonly { readonly key: Concept }[];
}

/** A card lies in a concept's bin, or still in the pile: `null`. */
export type Place = Concept | null;

/** The places in the order in which a card moves through them by keyboard; after the last comes the first. */
export const PLACES: readonly Place[] = [null, ...CONCEPTS];

/** A card that was picked up, and the place over which it is. */
export interface HeldCard {
  readonly card: ItemId;
  readonly over: Place;
}

interface Hand {
  /** The run's id in the log. */
  readonly run: string;
  /** Which set the cards are from; `null` for the bank. */
  readonly set: string | null;
  /** The cards, each once, in the order of the pile. */
  readonly order: readonly ItemId[];
  /** Where each card lies; as many as cards. */
  readonly places: readonly Place[];
}

/** Cards are being sorted. */
export interface Sorting extends Hand {
  readonly type: 'sorting';
  readonly held: HeldCard | null;
}

/** Every card lies in a bin and was checked. */
export interface Sorted extends Hand {
  readonly type: 'sorted';
  /** When; milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** What the attempts are called in the log; as many as cards. */
  readonly ids: readonly string[];
}

export type SortState = Sorting | Sorted;

/** `now` in milliseconds since 1970-01-01 UTC; `ids` an id for each card's attempt, see `makeId`. */
export type SortEvent =
  | { readonly type: 'place'; readonly card: ItemId; readonly place: Place }
  | { readonly type: 'pickUp'; readonly card: ItemId }
  | { readonly type: 'move'; readonly step: 1 | -1 }
  | { readonly type: 'hover'; readonly place: Place }
  | { readonly type: 'drop' }
  | { readonly type: 'cancel' }
  | { readonly type: 'check'; readonly now: number; readonly ids: readonly string[] };

/**
 * Draws the cards of a hand, mixed: so many of each concept, never two siblings. Only cards with a single question can lie in
 * one bin; others are passed over. Where the cards do not give more, there are fewer.
 */
export function drawCards(cards: readonly DrawableCard[], seed: number): ItemId[] {
  const triplets = new Set<string>();
  const mixed = shuffle(cards, seed).filter(({ parts }) => parts.length === 1);
  const drawn = CONCEPTS.flatMap((concept) => {
    const chosen: ItemId[] = [];
    for (const { id, triplet, parts } of mixed) {
      if (chosen.length === CARDS_PER_KEY) break;
      if (parts[0]?.key !== concept || (triplet !== null && triplets.has(triplet))) continue;
      if (triplet !== null) triplets.add(triplet);
      chosen.push(id);
    }
    return chosen;
  });
  return shuffle(drawn, seed + 1);
}

/** Begins with all cards in the pile. */
export function startSort(run: string, set: string | null, order: readonly ItemId[]): SortState {
  return { type: 'sorting', run, set, order, places: order.map(() => null), held: null };
}

/**
 * The state after an event. One that does not fit (a card that is not there, a check with a card in the pile) leaves it as
 * it is: the same object comes back.
 */
export function reduceSort(state: SortState, event: SortEvent): SortState {
  if (state.type === 'sorted') return state;
  switch (event.type) {
    case 'place':
      return state.order.includes(event.card) ? put(state, event.card, event.place) : state;
    case 'pickUp':
      return state.order.includes(event.card)
        ? { ...state, held: { card: event.card, over: placeOf(state, event.card) } }
        : state;
    case 'move':
      return state.held ? { ...state, held: { ...state.held, over: beside(state.held.over, event.step) } } : state;
    case 'hover':
      return state.held && state.held.over !== event.place
        ? { ...state, held: { ...state.held, over: event.place } }
        : state;
    case 'drop':
      return state.held ? put(state, state.held.card, state.held.over) : state;
    case 'cancel':
      return state.held ? { ...state, held: null } : state;
    case 'check':
      return check(state, event.now, event.ids);
  }
}

/** Where a card lies. */
export function placeOf({ order, places }: SortState, card: ItemId): Place {
  return places[order.indexOf(card)] ?? null;
}

/** The cards at a place, in the order of the pile. */
export function cardsAt({ order, places }: SortState, place: Place): ItemId[] {
  return order.filter((_, index) => places[index] === place);
}

/** Scores the cards of a hand that was checked; none before. `cards` must hold every card; a missing one throws. */
export function scoreSort(state: SortState, cards: readonly LoggedItem[]): Attempt[] {
  if (state.type !== 'sorted') return [];
  return state.order.map((id, index) => makeAttempt(findCard(cards, id), [state.places[index] as Concept], state.at));
}

/** What the log gets of a hand that was checked: an attempt for each card. */
export function attemptsOfSort(state: SortState, cards: readonly LoggedItem[]): LearnerAttempt[] {
  if (state.type !== 'sorted') return [];
  const { run, set: form, at } = state;
  return state.order.map((id, index) =>
    makeLearnerAttempt(findCard(cards, id), [state.places[index] as Concept], at, {
      id: state.ids[index] as string,
      mode: 'sort',
      confidence: null,
      run,
      form,
    }),
  );
}

function put(state: Sorting, card: ItemId, place: Place): Sorting {
  const places = state.places.map((old, index) => (state.order[index] === card ? place : old));
  return { ...state, places, held: null };
}

function beside(place: Place, step: 1 | -1): Place {
  return PLACES[(PLACES.indexOf(place) + step + PLACES.length) % PLACES.length] ?? null;
}

function check(state: Sorting, now: number, ids: readonly string[]): SortState {
  if (state.places.includes(null) || ids.length !== state.order.length) return state;
  const { run, set, order, places } = state;
  return { type: 'sorted', run, set, order, places, at: now, ids };
}

function findCard(cards: readonly LoggedItem[], id: ItemId): LoggedItem {
  const card = cards.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`The hand holds the card ${id}, which is not among the cards`);
  return card;
}
