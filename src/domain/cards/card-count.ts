import type { Answer } from '../workshop/vote-count';
import { readAnswer } from './card-answer';
import type { CardId } from './card-codes';
import type { SeenCard } from './vision/find-cards';

/** A vote is taken when a card has shown the same answer so many times in a row … */
export const STABLE_GLIMPSES = 3;
/** … within so many pictures. */
export const GLIMPSE_WINDOW = 12;

/** What one picture showed of a card; `conflict`: two cards with this number and different answers. */
interface Glimpse {
  readonly picture: number;
  readonly answer: Answer | 'conflict';
  /** How many cards with this number were in the picture. */
  readonly copies: number;
}

/** What the trainer set by hand: an answer, or that this card takes no part. */
export type Correction = Answer | 'none';

/** A count of cards under way. Plain data. */
export interface CardCount {
  /** How many pictures were looked at. */
  readonly pictures: number;
  /** What the last pictures showed of each card, the oldest first. */
  readonly glimpses: ReadonlyMap<CardId, readonly Glimpse[]>;
  /** The answers that the camera settled. */
  readonly settled: ReadonlyMap<CardId, Answer>;
  readonly corrections: ReadonlyMap<CardId, Correction>;
  /** Every card that had a vote since the cards were handed out. */
  readonly known: ReadonlySet<CardId>;
}

export type CardCountEvent =
  /** What one picture shows; the camera's pictures come in their order. */
  | { readonly type: 'picture'; readonly cards: readonly SeenCard[] }
  /** `null` takes an earlier correction back. */
  | { readonly type: 'correct'; readonly card: CardId; readonly answer: Correction | null }
  /** Forgets all votes and corrections, but not which cards are in the room. */
  | { readonly type: 'recount' };

/** A count that begins; `known`: the cards that voted before. */
export function startCardCount(known: ReadonlySet<CardId> = new Set()): CardCount {
  return { pictures: 0, glimpses: new Map(), settled: new Map(), corrections: new Map(), known };
}

/** The count after an event. */
export function reduceCardCount(count: CardCount, event: CardCountEvent): CardCount {
  switch (event.type) {
    case 'picture':
      return lookAt(count, event.cards);
    case 'correct':
      return correct(count, event.card, event.answer);
    case 'recount':
      return startCardCount(count.known);
  }
}

/** The votes by card: what was set by hand, else what the camera settled. */
export function cardVotes({ settled, corrections }: CardCount): ReadonlyMap<CardId, Answer> {
  const votes = new Map(settled);
  for (const [card, answer] of corrections) {
    if (answer === 'none') votes.delete(card);
    else votes.set(card, answer);
  }
  return votes;
}

/** The cards that voted before and have no vote now, in their order; those that take no part are not missing. */
export function missingCards(count: CardCount): readonly CardId[] {
  const votes = cardVotes(count);
  return sorted([...count.known].filter((card) => !votes.has(card) && count.corrections.get(card) !== 'none'));
}

/**
 * How many votes are still awaited in a room of so many people (`null`: as many as there are cards known); 0 when more
 * voted than there are people.
 */
export function countMissing(count: CardCount, people: number | null): number {
  const away = [...count.corrections.values()].filter((answer) => answer === 'none').length;
  const missing = missingCards(count).length;
  return people === null ? missing : Math.max(missing, people - away - cardVotes(count).size, 0);
}

/** The numbers that two cards bear at once, in their order: a card was printed twice. */
export function doubledCards({ glimpses, pictures }: CardCount): readonly CardId[] {
  const doubled = [...glimpses].filter(
    ([, recent]) =>
      recent.filter((glimpse) => glimpse.copies > 1 && isRecent(glimpse, pictures)).length >= STABLE_GLIMPSES,
  );
  return sorted(doubled.map(([card]) => card));
}

function lookAt(count: CardCount, cards: readonly SeenCard[]): CardCount {
  const pictures = count.pictures + 1;
  const glimpses = new Map(count.glimpses);
  const settled = new Map(count.settled);
  for (const [card, answers] of answersByCard(cards)) {
    const [answer] = answers;
    if (answer === undefined) continue;
    const glimpse = {
      picture: pictures,
      answer: answers.every((other) => other === answer) ? answer : ('conflict' as const),
      copies: answers.length,
    };
    const recent = [...(glimpses.get(card) ?? []), glimpse].filter((each) => isRecent(each, pictures));
    glimpses.set(card, recent);
    const last = recent.slice(-STABLE_GLIMPSES);
    if (last.length < STABLE_GLIMPSES || last.some((each) => each.answer !== glimpse.answer)) continue;
    if (glimpse.answer === 'conflict') settled.delete(card);
    else settled.set(card, glimpse.answer);
  }
  return withKnown({ ...count, pictures, glimpses, settled });
}

/** What each card in a picture shows; cards that are held too far askew show nothing. */
function answersByCard(cards: readonly SeenCard[]): ReadonlyMap<CardId, readonly Answer[]> {
  const answers = new Map<CardId, readonly Answer[]>();
  for (const { card, corners } of cards) {
    const answer = readAnswer(corners);
    if (answer !== null) answers.set(card, [...(answers.get(card) ?? []), answer]);
  }
  return answers;
}

function correct(count: CardCount, card: CardId, answer: Correction | null): CardCount {
  const corrections = new Map(count.corrections);
  if (answer === null) corrections.delete(card);
  else corrections.set(card, answer);
  return withKnown({ ...count, corrections });
}

function withKnown(count: CardCount): CardCount {
  const votes = cardVotes(count);
  const isNew = [...votes.keys()].some((card) => !count.known.has(card));
  return isNew ? { ...count, known: new Set([...count.known, ...votes.keys()]) } : count;
}

function isRecent({ picture }: Glimpse, pictures: number): boolean {
  return picture > pictures - GLIMPSE_WINDOW;
}

function sorted(cards: readonly CardId[]): readonly CardId[] {
  return cards.toSorted((one, other) => one - other);
}
