import { type AttemptLog, listNew } from '../../domain/attempt-log';
import type { BankItem } from '../../domain/bank-item';
import type { Concept } from '../../domain/concept';
import type { Locale } from '../../domain/locale';
import type { Pair } from '../../domain/pair';
import { deriveProgress, type Progress } from '../../domain/progress/progress';
import type { ReadingLink } from '../../domain/quiz';
import type { Result } from '../../domain/result';
import { serializeAttemptsCsv } from '../../formats/attempts-csv';
import { MOST_ATTEMPTS, MOST_BYTES, parseProgress, serializeProgress } from '../../formats/progress-file';
import { fill } from '../../i18n/fill';
import type { ProgressWords } from '../../i18n/progress';
import type { AttemptStore, Keeping } from '../../platform/attempt-store';
import type { BankSource } from '../../platform/bank-source';
import { localDay } from './local-day';

/** What travels to the learner's browser, in one language. */
export interface ProgressProps {
  readonly locale: Locale;
  readonly words: ProgressWords;
  readonly names: Readonly<Record<Concept, string>>;
  /** Address of the bank. */
  readonly bank: string;
  /** Address of the practice page. */
  readonly practice: string;
  /** Addresses of the comparisons. */
  readonly compare: Readonly<Record<Pair, string>>;
  /** The articles by id. */
  readonly articles: Readonly<Record<string, ReadingLink>>;
}

/** What the page needs of the browser. */
export interface ProgressDevice {
  readonly store: AttemptStore;
  readonly bank: BankSource;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  readonly readFile: (file: Blob, mostBytes: number) => Promise<Result<string>>;
  readonly offerFile: (name: string, type: string, text: string) => void;
  /** Deletes what modes keep of runs and tests that were begun. */
  readonly forgetRuns: () => void;
}

/** The progress page: what is known of the learner, the learner's actions, and what is said about them. */
export class ProgressState {
  readonly props: ProgressProps;
  /** `null` until the log has been read. */
  progress: Progress | null = $state.raw(null);
  log: AttemptLog = $state.raw([]);
  keeping: Keeping = $state.raw({ type: 'memory' });
  /** What is wrong with the storage or the bank; empty while nothing is. */
  notice = $state.raw('');
  /** What came of the learner's last action, for the live region. */
  status = $state.raw('');
  #items: readonly BankItem[] = [];
  readonly #device: ProgressDevice;

  constructor(props: ProgressProps, device: ProgressDevice) {
    this.props = props;
    this.#device = device;
  }

  /** Reads log and bank, shows what follows from them, and keeps up with other tabs. */
  async open(): Promise<void> {
    const { store, bank } = this.#device;
    const { words } = this.props;
    const [loaded] = await Promise.all([bank.load(), store.load()]);
    if (loaded.ok) this.#items = loaded.value;
    else this.notice = words.noBank;
    if (store.damaged > 0) this.notice = fill(words.damaged, { count: store.damaged });
    this.#refresh();
    store.subscribe(() => this.#refresh());
  }

  /** From now on attempts are kept on the device. */
  async keep(): Promise<void> {
    await this.#device.store.keep();
    this.status = this.keeping.type === 'device' ? this.props.words.data.keptNow : '';
  }

  exportJson(): void {
    const { offerFile, now } = this.#device;
    offerFile(this.#fileName('json'), 'application/json', serializeProgress(this.log, now()));
  }

  exportCsv(): void {
    this.#device.offerFile(this.#fileName('csv'), 'text/csv;charset=utf-8', serializeAttemptsCsv(this.log));
  }

  /** Merges a file into the log, or says why not; then nothing has changed. */
  async importFile(file: Blob): Promise<void> {
    const { store, readFile } = this.#device;
    const { data, importFaults } = this.props.words;
    this.status = '';
    const text = await readFile(file, MOST_BYTES);
    const parsed = text.ok ? parseProgress(text.value) : text;
    if (!parsed.ok) {
      const most = parsed.error.code === 'file/too-large' ? MOST_BYTES / 1_000_000 : MOST_ATTEMPTS;
      const message = Object.entries(importFaults).find(([code]) => code === parsed.error.code)?.[1];
      const places = new Intl.NumberFormat(this.props.locale).format(most);
      this.status = fill(message ?? importFaults['progress/foreign'], { most: places });
      return;
    }
    const { log, damaged } = parsed.value;
    const attempts = listNew(await store.load(), log);
    await store.add(attempts);
    const count = attempts.length;
    const told = count === 0 ? data.importedNone : count === 1 ? data.importedOne : fill(data.imported, { count });
    this.status = [
      told,
      ...(damaged > 0 ? [fill(data.damagedEntries, { count: damaged })] : []),
      ...(count > 0 && this.keeping.type === 'memory' ? [data.importUnkept] : []),
    ].join(' ');
  }

  /** Deletes everything; the learner has been asked. */
  async erase(): Promise<void> {
    const { data } = this.props.words;
    const erased = await this.#device.store.erase();
    this.#device.forgetRuns();
    this.status = erased.ok ? data.erased : data.notErased;
  }

  #refresh(): void {
    const { store, now } = this.#device;
    if (store.keeping.type === 'failed' && this.keeping.type !== 'failed') {
      this.notice = this.props.words.troubles[store.keeping.trouble];
    }
    this.keeping = store.keeping;
    if (this.progress && this.log === store.log) return;
    // Where `npm run bench:progress` begins to count.
    performance.mark('progress');
    this.log = store.log;
    this.progress = deriveProgress(store.log, this.#items, now(), localDay);
  }

  #fileName(ending: string): string {
    return `dreiklang-${new Date(this.#device.now()).toISOString().slice(0, 10)}.${ending}`;
  }
}
