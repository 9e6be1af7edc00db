import { type Confidence, listNew, makeId } from '../../domain/attempt-log';
import type { BankItem } from '../../domain/bank-item';
import { chooseItems } from '../../domain/choose-items';
import type { Concept } from '../../domain/concept';
import type { ItemId } from '../../domain/item';
import type { Pair } from '../../domain/pair';
import {
  attemptsOf,
  type PracticeEvent,
  type PracticeRun,
  type RunLength,
  reducePractice,
  startPractice,
} from '../../domain/practice';
import { countDue } from '../../domain/schedule';
import { currentItemId, listWrong } from '../../domain/session';
import { shuffle } from '../../domain/shuffle';
import { findWeakPair } from '../../domain/weak-pair';
import { serializePractice } from '../../formats/practice-snapshot';
import { fill } from '../../i18n/fill';
import type { PracticeWords } from '../../i18n/practice';
import type { AttemptStore, Keeping } from '../../platform/attempt-store';
import type { BankSource } from '../../platform/bank-source';
import type { SessionStore } from '../../platform/session-store';
import { tellBankFault } from '../item/bank-fault';
import type { QuizTexts } from '../quiz/quiz-session.svelte';
import { tellVerdict } from '../quiz/verdict';

/** What travels to the learner's browser, in one language. */
export interface PracticeProps extends QuizTexts {
  readonly words: PracticeWords;
  /** Address of the bank. */
  readonly bank: string;
  /** Address of the progress page. */
  readonly progress: string;
}

/** What practising needs of the browser. */
export interface PracticeDevice {
  readonly store: AttemptStore;
  readonly bank: BankSource;
  /** Keeps the run while the tab lives. */
  readonly tab: SessionStore;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Whole numbers from 0 to 2³² − 1. */
  readonly random: () => number;
  /** Calls when what is on show has been painted. */
  readonly afterPaint: (work: () => void) => void;
}

/** Where a tab keeps its run. */
const RUN_KEY = 'dreiklang.practice';

/** What the learner sees. */
export type PracticeView =
  | { readonly type: 'opening' }
  /** Choosing what to practise; `due` items of the bank, as far as they are known. */
  | { readonly type: 'setup'; readonly due: number | null; readonly weak: Pair | null }
  | { readonly type: 'run'; readonly run: PracticeRun };

/** Practice on a page: what is on show, the learner's actions, and what is said about them. */
export class PracticeState {
  readonly props: PracticeProps;
  view: PracticeView = $state.raw({ type: 'opening' });
  length: RunLength = $state.raw(10);
  pair: Pair | null = $state.raw(null);
  keeping: Keeping = $state.raw({ type: 'memory' });
  /** For the live region: verdict, or what is missing; empty while there is nothing to say. */
  status = $state.raw('');
  /** Why the bank is not there; empty while nothing is wrong. */
  fault = $state.raw('');
  /** What is wrong with the storage; said once, gone with the next item. */
  notice = $state.raw('');
  items: readonly BankItem[] = [];
  /** Attempts in the log when it was heard of last. It only grows until it is erased. */
  #logged = 0;
  readonly #device: PracticeDevice;

  constructor(props: PracticeProps, device: PracticeDevice) {
    this.props = props;
    this.#device = device;
    this.keeping = device.store.keeping;
    device.store.subscribe(() => this.#followStore());
  }

  /** The run, while there is one. */
  get run(): PracticeRun | undefined {
    return this.view.type === 'run' ? this.view.run : undefined;
  }

  /** The item asked or explained. */
  get item(): BankItem | undefined {
    const id = this.run && currentItemId(this.run.session);
    return this.items.find((item) => item.id === id);
  }

  /** Goes on with the run that the tab left, or offers a new one; `pair` is drilled first if it is given. */
  async open(pair: Pair | null): Promise<void> {
    this.pair = pair;
    const [loaded] = await Promise.all([this.#loadBank(), this.#device.store.load()]);
    const left = loaded ? await this.#restore() : undefined;
    if (this.#device.store.damaged > 0) {
      this.notice = fill(this.props.words.damaged, { count: this.#device.store.damaged });
    }
    if (left && (pair === null || left.pair === pair)) {
      this.pair = left.pair;
      this.#show(left);
      this.#log(left);
    } else {
      this.setUp();
    }
  }

  /** Offers to choose what to practise. */
  setUp(): void {
    const { store, now } = this.#device;
    const known = this.items.length > 0 && store.log.length > 0;
    const due = known ? countDue(store.log, this.items, now()) : null;
    this.view = { type: 'setup', due, weak: findWeakPair(store.log)?.pair ?? null };
    this.#device.tab.save(RUN_KEY, '');
    this.status = '';
  }

  /** What the next run shall be like. */
  choosePlan({ length = this.length, pair = this.pair }: { length?: RunLength; pair?: Pair | null }): void {
    this.length = length;
    this.pair = pair;
  }

  /** Begins a run as chosen; with `keep` the answers are kept on the device from now on. */
  async begin(keep: boolean): Promise<void> {
    if (!(await this.#loadBank())) return;
    const { store, now, random } = this.#device;
    const log = await store.load();
    if (keep && store.keeping.type === 'memory') void store.keep();
    const { items, length, pair } = this;
    this.#start(chooseItems({ items, log, now: now(), length, seed: random(), pair }));
  }

  /** Begins a run with the items of this one that were not right. */
  retryWrong(): void {
    if (this.run) this.#start(shuffle(listWrong(this.run.session), this.#device.random()));
  }

  choose(part: number, concept: Concept): void {
    this.#send({ type: 'choose', part, concept });
  }

  /** Says how sure the learner is; said once more, it is taken back. */
  confide(confidence: Confidence): void {
    this.#send({ type: 'confide', confidence: this.run?.confidence === confidence ? null : confidence });
  }

  /** Calls when what is on show has been painted. */
  afterPaint(work: () => void): void {
    this.#device.afterPaint(work);
  }

  /** Checks the choices and tells the verdict, or that an answer is missing. */
  check(): void {
    const { now, random } = this.#device;
    const { messages, names } = this.props;
    this.#send({ type: 'check', now: now(), id: makeId(random) });
    const { run, item } = this;
    const attempt = run?.session.attempts.at(-1);
    if (run?.session.type === 'answered' && attempt) {
      this.status = tellVerdict(messages, attempt, names);
      this.#device.afterPaint(() => this.#log(run));
    } else if (item) {
      this.status = item.parts.length > 1 ? messages.missingParts : messages.missing;
    }
  }

  /** Shows the next item, or the result. */
  next(): void {
    this.notice = '';
    this.#send({ type: 'next' });
  }

  #start(order: readonly ItemId[]): void {
    this.#show(startPractice(makeId(this.#device.random), this.pair, order, this.items));
  }

  #send(event: PracticeEvent): void {
    if (this.run) this.#show(reducePractice(this.run, event, this.items));
  }

  #show(run: PracticeRun): void {
    this.view = { type: 'run', run };
    this.status = '';
    this.#device.tab.save(RUN_KEY, serializePractice(run));
  }

  /** Adds what the log does not have yet. After a reload that may be an answer that was on its way. */
  #log(run: PracticeRun): void {
    const { store } = this.#device;
    const attempts = listNew(store.log, attemptsOf(run, this.items));
    if (attempts.length > 0) void store.add(attempts);
  }

  async #restore(): Promise<PracticeRun | undefined> {
    const text = this.#device.tab.load(RUN_KEY);
    if (!text) return undefined;
    const parsed = (await import('../../formats/parse-practice')).parsePractice(text, this.items);
    return parsed.ok ? parsed.value : undefined;
  }

  async #loadBank(): Promise<boolean> {
    this.fault = '';
    const loaded = await this.#device.bank.load();
    if (loaded.ok) {
      this.items = loaded.value;
      return true;
    }
    this.fault = tellBankFault(this.props.words.faults, loaded.error.code);
    return false;
  }

  #followStore(): void {
    const { keeping, log } = this.#device.store;
    const { troubles } = this.props.words;
    if (keeping.type === 'failed' && this.keeping.type !== 'failed') this.notice = troubles[keeping.trouble];
    this.keeping = keeping;
    // Erased in another tab: what this run has asked so far must not come back.
    const erased = log.length < this.#logged;
    this.#logged = log.length;
    if (erased) this.notice = troubles.wiped;
    if (erased || this.view.type === 'setup') this.setUp();
  }
}
