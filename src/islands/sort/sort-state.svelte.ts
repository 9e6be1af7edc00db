import { listNew, makeId } from '../../domain/attempt-log';
import type { BankItem } from '../../domain/bank-item';
import type { ItemId } from '../../domain/item';
import type { Result } from '../../domain/result';
import { tallyAttempts } from '../../domain/session';
import { shuffle } from '../../domain/shuffle';
import {
  attemptsOfSort,
  cardsAt,
  drawCards,
  type Place,
  placeOf,
  reduceSort,
  type SortEvent,
  type SortState,
  scoreSort,
  startSort,
} from '../../domain/sort';
import { isSortable, type SortCard, type SortSet } from '../../domain/sort-set';
import { parseSort, serializeSort } from '../../formats/sort-snapshot';
import { fill } from '../../i18n/fill';
import type { ModeWords } from '../../i18n/modes';
import type { SortWords } from '../../i18n/sort';
import type { AttemptStore, Keeping } from '../../platform/attempt-store';
import type { Source } from '../../platform/bank-source';
import type { SessionStore } from '../../platform/session-store';
import { tellBankFault } from '../item/bank-fault';
import type { QuizTexts } from '../quiz/quiz-session.svelte';

/** What travels to the learner's browser, in one language. */
export interface SortProps extends QuizTexts {
  readonly words: SortWords;
  readonly common: ModeWords;
  /** Address of the bank, and of the sets beside it. */
  readonly bank: string;
  readonly sets: string;
  /** Address of the progress page. */
  readonly progress: string;
  /** The sets that can be chosen beside the bank. */
  readonly choices: readonly Pick<SortSet, 'id' | 'title' | 'intro'>[];
}

/** What sorting needs of the browser. */
export interface SortDevice {
  readonly store: AttemptStore;
  readonly bank: Source<readonly BankItem[]>;
  readonly sets: Source<readonly SortSet[]>;
  /** Keeps the hand while the tab lives. */
  readonly tab: SessionStore;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Whole numbers from 0 to 2³² − 1. */
  readonly random: () => number;
}

/** Where a tab keeps its hand, and how it shows it. */
export const HAND_KEY = 'dreiklang.sort';
const LAYOUT_KEY = 'dreiklang.sort.layout';

export type SortLayout = 'cards' | 'list';

/** Sorting on a page: what is on show, the learner's actions, and what is said about them. */
export class SortBoard {
  readonly props: SortProps;
  view: 'opening' | 'setup' | 'hand' = $state.raw('opening');
  set: string | null = $state.raw(null);
  layout: SortLayout = $state.raw('cards');
  hand: SortState = $state.raw(startSort('', null, []));
  cards: readonly SortCard[] = $state.raw([]);
  keeping: Keeping = $state.raw({ type: 'memory' });
  /** For the live region: what has become of a card, or what is missing. */
  status = $state.raw('');
  /** Why the cards are not there; empty while nothing is wrong. */
  fault = $state.raw('');
  /** What is wrong with the storage; said once. */
  notice = $state.raw('');
  /** How many cards of the pile were put off. */
  #skipped = $state.raw(0);
  /** Attempts in the log when it was heard of last. It only grows until it is erased. */
  #logged = 0;
  readonly #device: SortDevice;

  constructor(props: SortProps, device: SortDevice) {
    this.props = props;
    this.#device = device;
    this.layout = device.tab.load(LAYOUT_KEY) === 'list' ? 'list' : 'cards';
    this.keeping = device.store.keeping;
    device.store.subscribe(() => this.#followStore());
  }

  /** The card on top of the pile. */
  get top(): SortCard | undefined {
    const pile = cardsAt(this.hand, null);
    return this.find(pile[this.#skipped % Math.max(1, pile.length)]);
  }

  get pileSize(): number {
    return cardsAt(this.hand, null).length;
  }

  find(id: ItemId | undefined): SortCard | undefined {
    return this.cards.find((card) => card.id === id);
  }

  /** A card's number in the hand, from 1. */
  numberOf(card: ItemId): number {
    return this.hand.order.indexOf(card) + 1;
  }

  /** Goes on with the hand that the tab left, or offers a new one; `set` is chosen first if there is such a set. */
  async open(set: string | null): Promise<void> {
    const { store, tab } = this.#device;
    await store.load();
    if (store.damaged > 0) this.notice = fill(this.props.common.damaged, { count: store.damaged });
    this.set = this.props.choices.some(({ id }) => id === set) ? set : null;
    const text = tab.load(HAND_KEY);
    const left = text ? await this.#restore(text) : undefined;
    if (!left || (set !== null && left.set !== set)) {
      this.view = 'setup';
      return;
    }
    this.set = left.set;
    this.hand = left;
    this.view = 'hand';
    this.#log();
  }

  /** Offers to choose what to sort. */
  setUp(): void {
    this.#device.tab.save(HAND_KEY, '');
    this.status = '';
    this.view = 'setup';
  }

  /** Deals new cards; with `keep` the answers are kept on the device from now on. */
  async begin(keep: boolean): Promise<void> {
    if (!(await this.#load(this.set))) return;
    const { store, random } = this.#device;
    if (keep && store.keeping.type === 'memory') void store.keep();
    this.#deal(drawCards(this.cards, random()));
  }

  /** Deals the cards of this hand once more, in another order. */
  repeat(): void {
    this.#deal(shuffle(this.hand.order, this.#device.random()));
  }

  showAs(layout: SortLayout): void {
    this.layout = layout;
    this.#device.tab.save(LAYOUT_KEY, layout);
    this.#send({ type: 'cancel' });
  }

  /** Puts the card on top of the pile below the others, and says which is on top now. */
  skip(): void {
    this.#skipped += 1;
    this.status = this.top ? fill(this.props.words.skipped, { number: this.numberOf(this.top.id) }) : '';
  }

  /** Puts a card somewhere and says so. */
  place(card: ItemId, place: Place): void {
    this.#send({ type: 'place', card, place });
    this.#tellDropped(card);
  }

  pickUp(card: ItemId): void {
    this.#send({ type: 'pickUp', card });
    this.status = fill(this.props.words.pickedUp, { number: this.numberOf(card) });
  }

  /** Moves the held card on to the next place, or to the one before. */
  move(step: 1 | -1): void {
    this.#send({ type: 'move', step });
    const place = this.held?.over ?? null;
    const count = cardsAt(this.hand, place).length;
    const { over, overOne } = this.props.words;
    this.status = fill(count === 1 ? overOne : over, { place: this.nameOf(place), count });
  }

  /** The held card is above a place; nothing is said, because the pointer shows it. */
  hover(place: Place): void {
    this.#send({ type: 'hover', place });
  }

  drop(): void {
    const card = this.held?.card;
    this.#send({ type: 'drop' });
    if (card !== undefined) this.#tellDropped(card);
  }

  cancel(): void {
    const card = this.held?.card;
    this.#send({ type: 'cancel' });
    if (card !== undefined) this.status = fill(this.props.words.cancelled, { number: this.numberOf(card) });
  }

  /** The card that is held, and where. */
  get held() {
    return this.hand.type === 'sorting' ? this.hand.held : null;
  }

  /** Checks all cards and tells how many are right, or how many are missing. */
  check(): void {
    const { now, random } = this.#device;
    this.#send({ type: 'check', now: now(), ids: this.hand.order.map(() => makeId(random)) });
    if (this.pileSize > 0) {
      this.status = this.tellMissing();
      return;
    }
    this.#log();
    this.status = fill(this.props.words.score, { ...tallyAttempts(scoreSort(this.hand, this.cards)) });
  }

  /** How many cards are still in the pile, in a sentence. */
  tellMissing(): string {
    const { missing, missingOne } = this.props.words;
    return fill(this.pileSize === 1 ? missingOne : missing, { count: this.pileSize });
  }

  /** Which cards are dealt next. */
  choose(set: string | null): void {
    this.set = set;
  }

  /** Where a card lies. */
  placeOf(card: ItemId): Place {
    return placeOf(this.hand, card);
  }

  /** What the cards are. */
  get setTitle(): string {
    return this.props.choices.find(({ id }) => id === this.hand.set)?.title ?? this.props.words.cases;
  }

  /** What a place is called. */
  nameOf(place: Place): string {
    return place === null ? this.props.words.pile : this.props.names[place];
  }

  #deal(order: readonly ItemId[]): void {
    this.#skipped = 0;
    this.view = 'hand';
    this.status = '';
    this.notice = '';
    this.#keep(startSort(makeId(this.#device.random), this.set, order));
  }

  #send(event: SortEvent): void {
    this.status = '';
    this.#keep(reduceSort(this.hand, event));
  }

  #keep(hand: SortState): void {
    if (hand === this.hand) return;
    const asBefore = hand.type === this.hand.type && hand.run === this.hand.run && hand.places === this.hand.places;
    this.hand = hand;
    if (!asBefore) this.#device.tab.save(HAND_KEY, serializeSort(hand));
  }

  #tellDropped(card: ItemId): void {
    const { dropped, droppedLast } = this.props.words;
    const place = placeOf(this.hand, card);
    const said = this.pileSize === 0 ? droppedLast : dropped;
    this.status = fill(said, { number: this.numberOf(card), place: this.nameOf(place), count: this.pileSize });
  }

  /** Adds what the log does not have yet. After a reload that may be a hand that was on its way. */
  #log(): void {
    const { store } = this.#device;
    const attempts = listNew(store.log, attemptsOfSort(this.hand, this.cards));
    if (attempts.length > 0) void store.add(attempts);
  }

  /** The hand that the tab left, unless its cards have left their set since. */
  async #restore(text: string): Promise<SortState | undefined> {
    const left = parseSort(text);
    if (!left.ok || !(await this.#load(left.value.set))) return undefined;
    return left.value.order.every((card) => this.find(card)) ? left.value : undefined;
  }

  async #load(set: string | null): Promise<boolean> {
    this.fault = '';
    const loaded = set === null ? await this.#loadSortable() : await this.#loadSet(set);
    if (!loaded.ok) {
      this.fault = tellBankFault(this.props.common.faults, loaded.error.code);
      return false;
    }
    this.cards = loaded.value;
    return true;
  }

  async #loadSortable(): Promise<Result<readonly SortCard[]>> {
    const bank = await this.#device.bank.load();
    return bank.ok ? { ok: true, value: bank.value.filter(isSortable) } : bank;
  }

  async #loadSet(id: string): Promise<Result<readonly SortCard[]>> {
    const sets = await this.#device.sets.load();
    if (!sets.ok) return sets;
    const set = sets.value.find((one) => one.id === id);
    return { ok: true, value: set?.cards ?? [] };
  }

  #followStore(): void {
    const { keeping, log } = this.#device.store;
    const { troubles } = this.props.common;
    if (keeping.type === 'failed' && this.keeping.type !== 'failed') this.notice = troubles[keeping.trouble];
    this.keeping = keeping;
    if (log.length < this.#logged) {
      // Erased in another tab: a hand that was checked before must not come back.
      this.setUp();
      this.notice = troubles.wiped;
    }
    this.#logged = log.length;
  }
}
