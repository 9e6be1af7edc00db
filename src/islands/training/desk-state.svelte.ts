import type { BankItem } from '../../domain/bank-item';
import type { Locale } from '../../domain/locale';
import type { ReadySet } from '../../domain/workshop/ready-set';
import {
  addEntry,
  emptySet,
  MAX_SET_ITEMS,
  moveEntry,
  removeEntry,
  type SetEntry,
  type WorkshopSet,
} from '../../domain/workshop/workshop-set';
import { parseSetFile, serializeSetFile } from '../../formats/workshop/set-file';
import { isSetLink, parseSetLink, serializeSetLink } from '../../formats/workshop/set-link';
import { fill } from '../../i18n/fill';
import { TRAINING, type TrainingWords } from '../../i18n/training';
import type { BankSource } from '../../platform/bank-source';
import { downloadFile, fileName } from '../../platform/files';
import type { Kept } from '../../platform/text-store';
import type { KeptList, KeptSet, WorkshopStore } from '../../platform/workshop-store';
import { tellCases } from './words';

/** What the desk shows: all sets, or the one that is being put together; `id` is its place on the device. */
export type DeskView =
  | { readonly type: 'choose' }
  | { readonly type: 'edit'; readonly id: string; readonly set: WorkshopSet };

export type BankState =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'ready'; readonly items: readonly BankItem[] };

/** What the desk is made of; `now` gives the time in milliseconds, for places on the device. */
export interface DeskParts {
  readonly locale: Locale;
  readonly ready: readonly ReadySet[];
  /** Titles of the chapters by id, in the order of the book. */
  readonly chapters: readonly (readonly [string, string])[];
  readonly store: WorkshopStore;
  readonly banks: Readonly<Record<Locale, BankSource>>;
  /** Calls when another window keeps or deletes a set. */
  readonly watchSets: (heard: (id: string) => void) => void;
  readonly now: () => number;
}

/** The desk: sets to choose from, one to work on. The one that is worked on stands in the page's address as well. */
export class DeskState {
  readonly parts: DeskParts;
  readonly words: TrainingWords;
  view: DeskView;
  bank: BankState;
  own: KeptList<KeptSet>;
  /** The set that was deleted last, as long as it can be brought back. */
  deleted: KeptSet | null;
  /** Whether the device kept the last change; `null` before there was one. */
  kept: Kept | null;
  /** The fragment that holds the set, without the `#`; empty while it is being written. */
  fragment: string;
  /** For the live region. */
  status: string;
  /** What is wrong with a link or a file that was opened; empty while nothing is. */
  trouble: string;
  /** What another window did to the set that is worked on; empty while it did nothing. */
  elsewhere: string;
  /** Whether this device holds all that a workshop without a network needs. */
  offline: boolean;
  /** Grows with every change that another window made to it, so that fields begin anew. */
  turn: number;

  constructor(parts: DeskParts) {
    this.parts = parts;
    this.words = TRAINING[parts.locale];
    this.view = $state.raw({ type: 'choose' });
    this.bank = $state.raw({ type: 'loading' });
    this.own = $state.raw(parts.store.listSets());
    this.deleted = $state.raw(null);
    this.kept = $state.raw(null);
    this.fragment = $state.raw('');
    this.status = $state.raw('');
    this.trouble = $state.raw('');
    this.elsewhere = $state.raw('');
    this.turn = $state.raw(0);
    this.offline = $state.raw(false);
    parts.watchSets((id) => this.#follow(id));
  }

  /** Shows what the page's address names: a set in its fragment, or all sets. */
  async followAddress(): Promise<void> {
    const { hash } = location;
    if (!isSetLink(hash)) {
      this.view = { type: 'choose' };
      this.own = this.parts.store.listSets();
      return;
    }
    const parsed = await parseSetLink(hash);
    if (hash !== location.hash) return;
    if (!parsed.ok) {
      this.view = { type: 'choose' };
      this.trouble = fill(this.words.linkFaults[parsed.error.code], { path: parsed.error.path });
      return;
    }
    const { desk: place, kept }: { desk?: unknown; kept?: unknown } = history.state ?? {};
    const id = typeof place === 'string' ? place : this.#newPlace();
    // What the device holds at this place may be newer: another window went on while this one slept.
    const set = (kept === true && this.#onDevice(id)) || parsed.value;
    this.trouble = '';
    this.elsewhere = '';
    this.fragment = hash.slice(1);
    this.view = { type: 'edit', id, set };
    if (set !== parsed.value) void this.#writeAddress(set, id, 'replace');
    void this.loadBank();
  }

  /** Begins to work on a set; it is kept from its first change on. */
  edit(set: WorkshopSet, id = this.#newPlace()): void {
    this.trouble = '';
    this.status = '';
    this.elsewhere = '';
    this.kept = null;
    this.view = { type: 'edit', id, set };
    void this.#writeAddress(set, id, 'push');
    void this.loadBank();
  }

  /** Begins an empty set. */
  begin(): void {
    this.edit(emptySet(this.parts.locale));
  }

  /** Back to all sets. */
  leave(): void {
    history.pushState(null, '', location.pathname + location.search);
    this.status = '';
    this.own = this.parts.store.listSets();
    this.view = { type: 'choose' };
  }

  /** Puts another set in the place of the one that is worked on, and keeps it on the device. */
  change(set: WorkshopSet): void {
    const { view } = this;
    if (view.type !== 'edit' || view.set === set) return;
    const turned = set.language !== view.set.language;
    this.view = { ...view, set };
    this.elsewhere = '';
    this.kept = this.parts.store.saveSet(view.id, set);
    void this.#writeAddress(set, view.id, 'replace');
    if (turned) void this.loadBank();
  }

  /** Puts an own item in the place of its earlier version; where there is none any more, at the end. */
  replace(entry: SetEntry): void {
    const { view } = this;
    if (view.type !== 'edit') return;
    const place = view.set.entries.findIndex(({ id }) => id === entry.id);
    if (place < 0) this.add(entry);
    else this.change({ ...view.set, entries: view.set.entries.with(place, entry) });
  }

  /** Adds an entry at the end. */
  add(entry: SetEntry): void {
    const { view } = this;
    if (view.type !== 'edit') return;
    const set = addEntry(view.set, entry);
    const isFull = set === view.set;
    this.change(set);
    this.status = isFull
      ? fill(this.words.full, { max: MAX_SET_ITEMS })
      : fill(this.words.added, { total: tellCases(this.words, set.entries.length) });
  }

  remove(id: string): void {
    const { view } = this;
    if (view.type !== 'edit') return;
    const place = view.set.entries.findIndex((entry) => entry.id === id);
    this.change(removeEntry(view.set, id));
    const total = tellCases(this.words, view.set.entries.length - 1);
    this.status = fill(this.words.removed, { place: place + 1, total });
  }

  /** Moves an entry to a place, from 0; `aloud` says so to screen readers. */
  move(id: string, to: number, aloud = true): void {
    const { view } = this;
    if (view.type !== 'edit') return;
    const total = view.set.entries.length;
    const from = view.set.entries.findIndex((entry) => entry.id === id);
    const place = Math.min(Math.max(to, 0), total - 1);
    this.change(moveEntry(view.set, id, place));
    if (aloud) this.status = fill(this.words.moved, { from: from + 1, place: place + 1, total });
  }

  /** Takes a set from the device; `restore` brings it back. */
  delete(entry: KeptSet): void {
    this.parts.store.removeSet(entry.id);
    this.deleted = entry;
    this.own = this.parts.store.listSets();
    this.status = fill(this.words.deleted, { title: entry.set.title || this.words.untitled });
  }

  restore(): void {
    if (this.deleted) this.parts.store.saveSet(this.deleted.id, this.deleted.set);
    this.deleted = null;
    this.status = '';
    this.own = this.parts.store.listSets();
  }

  /** Opens a set from a file; what is wrong with it is told and changes nothing. */
  async open(file: File): Promise<void> {
    const text = await file.text().catch(() => null);
    const parsed = text === null ? null : parseSetFile(text);
    if (parsed?.ok) {
      this.edit(parsed.value);
      if (this.view.type === 'edit') this.kept = this.parts.store.saveSet(this.view.id, parsed.value);
    } else {
      const message = parsed ? this.words.fileFaults[parsed.error.code] : this.words.fileUnreadable;
      this.trouble = fill(message, { name: file.name, path: parsed?.error.path ?? '' });
    }
  }

  /** Hands the set out as a file. */
  save(): void {
    if (this.view.type !== 'edit') return;
    const { set } = this.view;
    const name = `${fileName(set.title, this.words.fileName)}.json`;
    downloadFile(name, 'application/json', [serializeSetFile(set)]);
  }

  /** Fetches the bank of the set's language, once; again after it failed. */
  async loadBank(): Promise<void> {
    const language = this.#language();
    if (this.bank.type !== 'ready') this.bank = { type: 'loading' };
    const loaded = await this.parts.banks[language].load();
    if (language === this.#language()) {
      this.bank = loaded.ok ? { type: 'ready', items: loaded.value } : { type: 'failed' };
    }
  }

  #onDevice(id: string): WorkshopSet | undefined {
    return this.parts.store.listSets().entries.find((entry) => entry.id === id)?.set;
  }

  /** Follows another window: the set that is worked on stays in step with it, or stands here alone once it is deleted there. */
  #follow(id: string): void {
    this.own = this.parts.store.listSets();
    const { view } = this;
    if (view.type !== 'edit' || view.id !== id) return;
    const set = this.#onDevice(id);
    if (!set) {
      this.kept = null;
      this.elsewhere = this.words.deletedElsewhere;
    } else if (serializeSetFile(set) !== serializeSetFile(view.set)) {
      this.view = { ...view, set };
      this.turn++;
      this.kept = 'kept';
      this.elsewhere = this.words.changedElsewhere;
      void this.#writeAddress(set, id, 'replace');
      void this.loadBank();
    }
  }

  #language(): Locale {
    return this.view.type === 'edit' ? this.view.set.language : this.parts.locale;
  }

  #newPlace(): string {
    return this.parts.now().toString(36);
  }

  async #writeAddress(set: WorkshopSet, id: string, how: 'push' | 'replace'): Promise<void> {
    // The way back to all sets is there at once; the set itself follows as soon as it is packed.
    if (how === 'push') history.pushState({ desk: id }, '');
    const fragment = await serializeSetLink(set);
    if (this.view.type !== 'edit' || this.view.set !== set) return;
    this.fragment = fragment;
    history.replaceState({ desk: id, kept: this.kept === 'kept' }, '', `#${fragment}`);
  }
}
