import { listNew, makeId, type TestMode } from '../../domain/attempt-log';
import type { BankItem } from '../../domain/bank-item';
import type { Concept } from '../../domain/concept';
import type { ItemId } from '../../domain/item';
import type { Locale } from '../../domain/locale';
import type { Response } from '../../domain/response';
import { shuffle } from '../../domain/shuffle';
import { chooseForm, listResults, resultOf, type TestResult } from '../../domain/test-result';
import {
  attemptsOfTest,
  dropUnknown,
  listOpen,
  mergeTests,
  reduceTest,
  responseTo,
  startTest,
  type TestEvent,
  type TestRun,
} from '../../domain/test-run';
import { parseTest, serializeTest } from '../../formats/test-snapshot';
import type { RunningWords } from '../../i18n/exam';
import { fill } from '../../i18n/fill';
import { LANGUAGE_TAGS } from '../../i18n/language-tags';
import type { ModeWords } from '../../i18n/modes';
import type { Trouble } from '../../platform/attempt-database';
import type { AttemptStore, Keeping } from '../../platform/attempt-store';
import type { BankSource } from '../../platform/bank-source';
import type { TextStore } from '../../platform/text-store';
import { tellBankFault } from '../item/bank-fault';
import type { QuizTexts } from '../quiz/quiz-session.svelte';

/** What travels to the learner's browser of any test, in one language. */
export interface TestProps extends QuizTexts {
  readonly mode: TestMode;
  readonly locale: Locale;
  readonly running: RunningWords;
  readonly common: ModeWords;
  /** What the test is called to screen readers. */
  readonly region: string;
  /** Addresses of the bank, of the progress page and of practice. */
  readonly bank: string;
  readonly progress: string;
  readonly practice: string;
  /** The forms that the test may be taken with; at least one. */
  readonly forms: readonly { readonly id: string; readonly items: readonly ItemId[] }[];
}

/** What a test needs of the browser. */
export interface TestDevice {
  readonly store: AttemptStore;
  readonly bank: BankSource;
  /** Keeps tests on the device, by their runs, to go on with them another day. */
  readonly kept: TextStore;
  /** Keeps tests for as long as the tab lives, where nothing is to stay. */
  readonly tab: TextStore;
  /** Calls when another window has changed what is kept: with the run and its text, `null` where it is gone. */
  readonly watch: (heard: (run: string, text: string | null) => void) => void;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Whole numbers from 0 to 2³² − 1. */
  readonly random: () => number;
}

/** What the learner sees. */
export type TestView =
  | { readonly type: 'opening' }
  | { readonly type: 'intro' }
  | { readonly type: 'running'; readonly test: TestRun }
  | { readonly type: 'result'; readonly result: TestResult };

/** A test on a page: what is on show, the learner's actions, and what is said about them. */
export class TestDesk {
  readonly props: TestProps;
  view: TestView = $state.raw({ type: 'opening' });
  keeping: Keeping = $state.raw({ type: 'memory' });
  /** Asks whether the test shall really be discarded. */
  discarding = $state.raw(false);
  /** For the live region: what is missing. */
  status = $state.raw('');
  /** Why the items are not there; empty while nothing is wrong. */
  fault = $state.raw('');
  /** What has happened to storage or test; said once. */
  notice = $state.raw('');
  items: readonly BankItem[] = [];
  /** Counts the changes of the log, so that what is derived from it is derived anew. */
  #logged = $state.raw(0);
  readonly #device: TestDevice;
  /** Where the test on show is kept. */
  #home: TextStore;
  /** Whether it was said that the storage fails. */
  #told = false;

  constructor(props: TestProps, device: TestDevice) {
    this.props = props;
    this.#device = device;
    this.#home = device.tab;
    this.keeping = device.store.keeping;
    device.store.subscribe(() => this.#followStore());
    device.watch((run, text) => this.#hear(run, text));
  }

  /** The tests of this kind that the log knows, the newest first. */
  get past(): readonly TestResult[] {
    return this.resultsOf(this.props.mode);
  }

  /** The tests of any kind that the log knows, the newest first. */
  resultsOf(mode: TestMode): readonly TestResult[] {
    return this.#logged >= 0 ? listResults(this.#device.store.log, mode) : [];
  }

  get test(): TestRun | undefined {
    return this.view.type === 'running' ? this.view.test : undefined;
  }

  /** The item that is asked; `undefined` in the overview. */
  get item(): BankItem | undefined {
    const id = this.test?.order[this.test.position];
    return this.find(id);
  }

  /** What is chosen for the item that is asked. */
  get response(): Response {
    return this.test && this.item ? responseTo(this.test, this.item) : [];
  }

  /** Places of the items that are still open, from 0. */
  get open(): readonly number[] {
    return this.test ? listOpen(this.test, this.items) : [];
  }

  find(id: ItemId | undefined): BankItem | undefined {
    return this.items.find((item) => item.id === id);
  }

  /** A time as a date in words. */
  dateOf(time: number): string {
    return new Intl.DateTimeFormat(LANGUAGE_TAGS[this.props.locale], { dateStyle: 'long' }).format(time);
  }

  /** Goes on with a test that was left, shows the last one's result, or offers a new one. */
  async start(): Promise<void> {
    const [loaded] = await Promise.all([this.#loadBank(), this.#device.store.load()]);
    if (this.#device.store.damaged > 0) {
      this.notice = fill(this.props.common.damaged, { count: this.#device.store.damaged });
    }
    const left = loaded ? this.#findLeft() : undefined;
    if (!left) this.view = { type: 'intro' };
    else if (left.handedInAt === null) this.#show(left);
    else this.#finish(left);
  }

  /** Begins; with `keep` the test and its answers are kept on the device from now on. */
  async begin(keep: boolean): Promise<void> {
    if (!(await this.#loadBank())) return;
    const { store, kept, tab, now, random } = this.#device;
    await store.load();
    if (keep && store.keeping.type === 'memory') void store.keep();
    this.#home = keep ? kept : tab;
    this.#clear();
    const { mode, forms } = this.props;
    const id = chooseForm(
      this.past,
      forms.map((form) => form.id),
      random(),
    );
    const items = forms.find((form) => form.id === id)?.items.filter((item) => this.find(item)) ?? [];
    this.#save(startTest(makeId(random), mode, id, shuffle(items, random()), now()));
  }

  choose(part: number, concept: Concept): void {
    this.#send({ type: 'choose', part, concept, now: this.#device.now() });
  }

  /** Shows the item at a place, from 0; one behind the last: the overview. */
  go(position: number): void {
    this.notice = '';
    this.#send({ type: 'go', position });
  }

  pause(): void {
    this.#send({ type: 'pause' });
  }

  resume(): void {
    this.discarding = false;
    this.#send({ type: 'resume' });
  }

  /** Asks first, then discards the test. */
  discard(sure: boolean): void {
    this.discarding = !sure;
    if (!sure || !this.test) return;
    this.#home.remove(this.test.run);
    this.view = { type: 'intro' };
  }

  /** Hands in and shows the result, or leads to the first item that is open. */
  handIn(): void {
    const [first] = this.open;
    if (first === undefined) {
      this.#send({ type: 'handIn', now: this.#device.now() });
      return;
    }
    const said = this.tellOpen();
    this.go(first);
    this.status = said;
  }

  /** How many items are still open, in a sentence. */
  tellOpen(): string {
    const { openOne, openSome, openNone } = this.props.running;
    const count = this.open.length;
    const message = count === 0 ? openNone : count === 1 ? openOne : openSome;
    return fill(message, { count, total: this.test?.order.length ?? 0 });
  }

  /** Shows a result of the log. */
  look(result: TestResult): void {
    this.view = { type: 'result', result };
  }

  /** Leaves a result for the beginning. */
  leave(): void {
    this.#clear();
    this.status = '';
    this.view = { type: 'intro' };
  }

  #send(event: TestEvent): void {
    this.status = '';
    if (!this.test) return;
    const test = reduceTest(this.test, event, this.items);
    if (test !== this.test) this.#keep(test);
  }

  /** Keeps and shows a state of the test, together with what another window has kept in the meantime. */
  #keep(test: TestRun): void {
    const stored = this.#read(this.#home, test.run);
    if (!stored && this.#home === this.#device.kept) {
      // Cleared by hand: it goes on in this tab, and nothing is left on the device behind the learner's back.
      this.#home = this.#device.tab;
      this.#tell('wiped');
    }
    this.#save(stored ? mergeTests(test, stored) : test);
  }

  /** Keeps and shows a state of the test; says so, once, where it cannot be kept. */
  #save(test: TestRun): void {
    const outcome = this.#home.save(test.run, serializeTest(test));
    if (outcome !== 'kept' && this.#home === this.#device.kept) this.#tell(outcome);
    this.#show(test);
  }

  #show(test: TestRun): void {
    if (test.handedInAt === null) this.view = { type: 'running', test };
    else this.#finish(test);
  }

  /** Logs a test that was handed in, once, and shows its result. */
  #finish(test: TestRun): void {
    const { store } = this.#device;
    const attempts = attemptsOfTest(test, this.items);
    const fresh = listNew(store.log, attempts);
    if (fresh.length > 0) void store.add(fresh);
    const result = resultOf(attempts);
    this.view = result ? { type: 'result', result } : { type: 'intro' };
  }

  /** Another window has changed or discarded the test on show. */
  #hear(run: string, text: string | null): void {
    const { test } = this;
    if (!test || test.run !== run || this.#home !== this.#device.kept) return;
    if (text === null) {
      this.notice = this.props.running.discardedElsewhere;
      this.view = { type: 'intro' };
      return;
    }
    const parsed = parseTest(text);
    if (parsed.ok) this.#show(mergeTests(test, this.#fit(parsed.value)));
  }

  /** The test to go on with: one that is running, the newest; else the one handed in last. */
  #findLeft(): TestRun | undefined {
    const { kept, tab } = this.#device;
    const left = [tab, kept].flatMap((home) =>
      home.keys().flatMap((run) => {
        const test = this.#read(home, run);
        if (!test) {
          this.notice = this.props.running.damaged;
          home.remove(run);
        }
        return test && test.order.length > 0 ? { home, test } : [];
      }),
    );
    const newest = left.sort((a, b) => b.test.startedAt - a.test.startedAt);
    const found = newest.find(({ test }) => test.handedInAt === null) ?? newest[0];
    if (!found) return undefined;
    this.#home = found.home;
    return found.test;
  }

  #read(home: TextStore, run: string): TestRun | undefined {
    const text = home.load(run);
    const parsed = text === null ? undefined : parseTest(text);
    return parsed?.ok && parsed.value.mode === this.props.mode ? this.#fit(parsed.value) : undefined;
  }

  /** A test that was kept, without items that have left the bank since; says so. */
  #fit(test: TestRun): TestRun {
    const fitting = dropUnknown(test, new Set(this.items.map(({ id }) => id)));
    const count = test.order.length - fitting.order.length;
    const { gone, goneOne } = this.props.running;
    if (count > 0) this.notice = fill(count === 1 ? goneOne : gone, { count });
    return fitting;
  }

  /** Removes what was handed in: the log has it. */
  #clear(): void {
    const { kept, tab } = this.#device;
    for (const home of [kept, tab]) {
      for (const run of home.keys()) {
        const test = parseTest(home.load(run) ?? '');
        if (!test.ok || test.value.handedInAt !== null) home.remove(run);
      }
    }
  }

  async #loadBank(): Promise<boolean> {
    this.fault = '';
    const loaded = await this.#device.bank.load();
    if (loaded.ok) {
      this.items = loaded.value;
      return true;
    }
    this.fault = tellBankFault(this.props.common.faults, loaded.error.code);
    return false;
  }

  #followStore(): void {
    const { keeping } = this.#device.store;
    if (keeping.type === 'failed') this.#tell(keeping.trouble);
    this.keeping = keeping;
    this.#logged += 1;
  }

  /** Says what is wrong with the storage, once: the log and the test may fail one after the other, and with every answer. */
  #tell(trouble: Trouble): void {
    if (!this.#told) this.notice = this.props.common.troubles[trouble];
    this.#told = true;
  }
}
