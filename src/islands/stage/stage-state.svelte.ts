import type { BankItem } from '../../domain/bank-item';
import type { Locale } from '../../domain/locale';
import { FIRST_VIEW, type StageStep, type StageView, stepBack, stepForward } from '../../domain/workshop/stage-view';
import { type ResolvedSet, resolveSet, type WorkshopQuestion } from '../../domain/workshop/workshop-question';
import { resultOf } from '../../domain/workshop/workshop-results';
import {
  createWorkshop,
  currentQuestion,
  isAsking,
  reduceWorkshop,
  type SessionRules,
  type WorkshopEvent,
  type WorkshopState,
} from '../../domain/workshop/workshop-session';
import type { WorkshopSet } from '../../domain/workshop/workshop-set';
import type { SessionRecord } from '../../formats/workshop/session-file';
import { serializeSetFile } from '../../formats/workshop/set-file';
import { parseSetLink, type SetLinkFault } from '../../formats/workshop/set-link';
import {
  isNewer,
  packSnapshot,
  type StageMessage,
  type StageSnapshot,
  unpackSnapshot,
} from '../../formats/workshop/stage-message';
import type { BankSource } from '../../platform/bank-source';
import type { StageChannel } from '../../platform/stage-channel';
import type { TabMemory } from '../../platform/tab-memory';
import type { Kept } from '../../platform/text-store';
import type { WorkshopStore } from '../../platform/workshop-store';
import { VoteDesk } from './vote-desk.svelte';

/** What a window is for: to be seen by the room, or by the trainer alone. */
export type StageRole = 'stage' | 'notes';

/** What a window needs from the browser. */
export interface StageParts {
  readonly role: StageRole;
  readonly locale: Locale;
  readonly store: WorkshopStore;
  readonly banks: Readonly<Record<Locale, BankSource>>;
  readonly openChannel: (hear: (message: StageMessage) => void) => StageChannel;
  readonly tab: TabMemory;
  readonly now: () => number;
  /** A number that tells this window from others. */
  readonly sender: number;
}

/** How far a window is: `empty` has no set; `session` could not be read; `bank-failed` can be tried again. */
export type StagePhase =
  | { readonly type: 'loading' | 'empty' | 'bank-failed' | 'ready' }
  | { readonly type: 'trouble'; readonly code: SetLinkFault | 'session'; readonly path: string };

/** A session that the device still keeps. */
export interface LeftSession {
  readonly record: SessionRecord;
  /** Whether it plays the set that is about to begin. */
  readonly same: boolean;
}

/** A window of the workshop: where its session comes from, what happens in it, and that the other windows follow. */
export class StageState {
  readonly parts: StageParts;
  readonly votes: VoteDesk;
  phase: StagePhase;
  snapshot: StageSnapshot | null;
  resolved: ResolvedSet;
  /** A session that was left before its end, with this set or another one; told before a new one begins. */
  left: LeftSession | null;
  /** Whether the device keeps the session. */
  kept: Kept;
  /** Whether a window of the other kind is open. */
  hasPeer: boolean;
  /** For timers. */
  now: number;
  readonly #channel: StageChannel;
  #bank: { readonly language: Locale; readonly items: readonly BankItem[] } | null = null;
  /** What to do again when the bank could not be fetched. */
  #again: () => Promise<void> = () => this.load('');

  constructor(parts: StageParts) {
    this.parts = parts;
    this.phase = $state.raw({ type: 'loading' });
    this.snapshot = $state.raw(null);
    this.resolved = $state.raw({ questions: [], gone: [] });
    this.left = $state.raw(null);
    this.kept = $state.raw('kept');
    this.hasPeer = $state.raw(false);
    this.now = $state.raw(parts.now());
    this.votes = new VoteDesk((votes, source) => this.send({ type: 'vote', votes, source }));
    this.#channel = parts.openChannel((message) => this.#hear(message));
  }

  /** The session; `null` as long as there is none. */
  get session(): WorkshopState | null {
    return this.snapshot?.state ?? null;
  }

  get view(): StageView {
    return this.snapshot?.view ?? FIRST_VIEW;
  }

  /** The language of the room: the set's, before that the page's. */
  get language(): Locale {
    return this.snapshot?.set.language ?? this.parts.locale;
  }

  /** The question on show; `undefined` between questions and where it left the bank. */
  get question(): WorkshopQuestion | undefined {
    return this.session ? this.questionAt(currentQuestion(this.session)) : undefined;
  }

  questionAt(id: string | null | undefined): WorkshopQuestion | undefined {
    return this.resolved.questions.find((question) => question.id === id);
  }

  /**
   * Finds what is to be shown: what this tab showed before it was loaded again; the set in the link; the session that the
   * device kept; and whatever another window has that is newer.
   */
  async load(fragment: string): Promise<void> {
    this.phase = { type: 'loading' };
    this.#again = () => this.load(fragment);
    const remembered = unpackSnapshot(this.parts.tab.load());
    this.left = null;
    if (remembered.ok) await this.#open(remembered.value);
    else if (fragment !== '' && this.parts.role === 'stage') await this.#openLink(fragment);
    else await this.#openStored();
    this.#channel.send({ type: 'hello', stage: this.parts.role === 'stage' });
  }

  /** Tries again what failed for want of the bank. */
  retry(): Promise<void> {
    return this.#again();
  }

  /** Goes on with the session that was left. */
  async resume(): Promise<void> {
    const { left, snapshot } = this;
    if (!left) return;
    this.left = null;
    await this.#open({ ...this.#newSnapshot(left.record), revision: (snapshot?.revision ?? 0) + 1 });
    this.#changed();
  }

  /** Begins anew, before the first question and with the rules as they were. Votes so far stay among the results. */
  restart(): void {
    if (!this.snapshot) return;
    const { state } = this.snapshot;
    this.#apply({ state: { ...createWorkshop(this.#agenda(), state.rules), people: state.people }, view: FIRST_VIEW });
  }

  /** Sets how the session runs; counts only before it begins. */
  setRules(rules: SessionRules): void {
    const state = this.session;
    if (state?.type === 'lobby')
      this.#apply({ state: { ...createWorkshop(state.agenda, rules), people: state.people } });
  }

  /** Hands an event to the session; one that does not fit changes nothing. */
  send(event: WorkshopEvent): void {
    const state = this.session;
    if (!state) return;
    const next = reduceWorkshop(state, event);
    if (next === state) return;
    const moved = next.type !== state.type || event.type === 'go-to';
    this.#apply({ state: next, ...(moved && { view: { ...this.view, panel: 'result' } }) });
  }

  /** The step that usually follows. A dark stage comes back first; a question that left the bank is passed over. */
  forward(): void {
    const { session: state, view } = this;
    if (view.blank) this.look({ blank: false });
    else if (state && isAsking(state) && !this.question) this.skip();
    else if (state) this.#step(stepForward(state, view.panel, this.question, this.parts.now()));
  }

  back(): void {
    const { session: state, view } = this;
    if (view.blank) this.look({ blank: false });
    else if (state) this.#step(stepBack(state, view.panel, this.question, this.parts.now()));
  }

  /** On to the next question, whatever was done with this one; after the last to the end. */
  skip(): void {
    const state = this.session;
    if (!state || !isAsking(state)) return;
    const position = state.position + 1;
    const now = this.parts.now();
    this.send(position < state.agenda.length ? { type: 'go-to', position, now } : { type: 'end' });
  }

  /** Changes how the session is shown, in every window. */
  look(change: Partial<StageView>): void {
    if (this.snapshot) this.#apply({ view: { ...this.view, ...change } });
  }

  tick(): void {
    this.now = this.parts.now();
  }

  /** Says goodbye to the other windows. */
  leave(): void {
    this.#channel.send({ type: 'bye', stage: this.parts.role === 'stage' });
    this.votes.useHands();
  }

  /** Comes back after the browser kept the page aside. */
  comeBack(): void {
    this.tick();
    this.#channel.send({ type: 'hello', stage: this.parts.role === 'stage' });
  }

  async #openLink(fragment: string): Promise<void> {
    const parsed = await parseSetLink(fragment);
    if (!parsed.ok) {
      this.phase = { type: 'trouble', ...parsed.error };
      return;
    }
    const set = parsed.value;
    if (!(await this.#resolve(set))) return;
    const state = createWorkshop(this.#agenda(), set.options);
    this.#show(this.#newSnapshot({ set, state }));
  }

  async #openStored(): Promise<void> {
    const stored = this.parts.store.loadSession();
    if (stored?.ok) await this.#open(this.#newSnapshot(stored.value));
    else this.phase = stored ? { type: 'trouble', code: 'session', path: stored.error.path } : { type: 'empty' };
  }

  #findLeft(set: WorkshopSet): LeftSession | null {
    const stored = this.parts.store.loadSession();
    if (!stored?.ok || !isAsking(stored.value.state)) return null;
    return { record: stored.value, same: isSame(stored.value.set, set) };
  }

  async #open(snapshot: StageSnapshot): Promise<void> {
    if (await this.#resolve(snapshot.set)) this.#show(snapshot);
  }

  /** Looks up what the set says, without the bank where it needs none. */
  async #resolve(set: WorkshopSet): Promise<boolean> {
    const needsBank = set.entries.some(({ type }) => type === 'bank');
    if (needsBank && this.#bank?.language !== set.language) {
      const loaded = await this.parts.banks[set.language].load();
      if (!loaded.ok) {
        this.phase = { type: 'bank-failed' };
        return false;
      }
      this.#bank = { language: set.language, items: loaded.value };
    }
    this.resolved = resolveSet(set, this.#bank?.items ?? []);
    return true;
  }

  #agenda(): readonly string[] {
    return this.resolved.questions.map(({ id }) => id);
  }

  #newSnapshot(record: SessionRecord): StageSnapshot {
    return { ...record, view: FIRST_VIEW, revision: 0, sender: this.parts.sender };
  }

  #show(snapshot: StageSnapshot): void {
    if (snapshot.state.type !== 'lobby') this.left = null;
    else if (this.snapshot === null) this.left = this.#findLeft(snapshot.set);
    this.snapshot = snapshot;
    this.phase = { type: 'ready' };
    this.tick();
    this.votes.attend(snapshot.state);
    this.parts.tab.save(packSnapshot(snapshot));
  }

  #step(step: StageStep | null): void {
    if (step === null) return;
    if (step.type === 'panel') this.look({ panel: step.panel });
    else this.send(step.event);
  }

  #apply(change: Partial<Pick<StageSnapshot, 'state' | 'view'>>): void {
    if (!this.snapshot) return;
    this.#show({ ...this.snapshot, ...change, revision: this.snapshot.revision + 1, sender: this.parts.sender });
    this.#changed();
  }

  /** Keeps the session on the device and tells the other windows. */
  #changed(): void {
    const { snapshot } = this;
    if (!snapshot) return;
    const { set, state } = snapshot;
    if (state.type !== 'lobby') {
      const result = resultOf(set, state, this.resolved.questions);
      const session = this.parts.store.saveSession({ set, state });
      const results = result?.questions.length ? this.parts.store.saveResult(result) : 'kept';
      this.kept = session === 'kept' ? results : session;
    }
    this.#channel.send({ type: 'snapshot', snapshot });
  }

  #hear(message: StageMessage): void {
    const isStage = this.parts.role === 'stage';
    switch (message.type) {
      case 'hello':
        if (this.snapshot) this.#channel.send({ type: 'snapshot', snapshot: this.snapshot });
        this.#channel.send({ type: 'here', stage: isStage });
        this.hasPeer ||= message.stage !== isStage;
        break;
      case 'here':
        this.hasPeer ||= message.stage !== isStage;
        break;
      case 'bye':
        if (message.stage !== isStage) this.hasPeer = false;
        break;
      case 'snapshot':
        void this.#adopt(message.snapshot);
        break;
    }
  }

  /** Takes over what another window shows: the notes always follow, a stage only with the set that it plays. */
  async #adopt(snapshot: StageSnapshot): Promise<void> {
    const own = this.snapshot;
    const same = own !== null && isSame(own.set, snapshot.set);
    if (own ? (same ? !isNewer(snapshot, own) : this.parts.role === 'stage') : this.parts.role === 'stage') return;
    if (same) this.#show(snapshot);
    else await this.#open(snapshot);
  }
}

function isSame(one: WorkshopSet, other: WorkshopSet): boolean {
  return serializeSetFile(one) === serializeSetFile(other);
}
