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
  /** Ids of the items that are kept for exams and not offered. */
  readonly measured: readonly string[];
  /** Titles of the chapters by id, in the order of the book. */
  readonly chapters: readonly (readonly [string, string])[];
  readonly store: WorkshopStore;
  readonly banks: Readonly<Record<Locale, BankSource>>;
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
    const place: unknown = history.state?.desk;
    this.trouble = '';
    this.fragment = hash.slice(1);
    this.view = { type: 'edit', id: typeof place === 'string' ? place : this.#newPlace(), set: parsed.value };
    void this.loadBank();
  }

  /** Begins to work on a set; it is kept from its first change on. */
  edit(set: WorkshopSet, id = this.#newPlace()): void {
    this.trouble = '';
    this.status = '';
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
    this.kept = this.parts.store.saveSet(view.id, set);
    void this.#writeAddress(set, view.id, 'replace');
    if (turned) void this.loadBank();
  }

  /** Adds an entry, or puts an own item in the place of its earlier version. */
  add(entry: SetEntry): void {
    const { view } = this;
    if (view.type !== 'edit') return;
    const place = view.set.entries.findIndex(({ id }) => id === entry.id);
    if (place >= 0) {
      this.change({ ...view.set, entries: view.set.entries.with(place, entry) });
      return;
    }
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
    history.replaceState({ desk: id }, '', `#${fragment}`);
  }
}
