import type { Locale } from '../../domain/locale';
import { type ItemStatistic, itemStatistics, type WorkshopResult } from '../../domain/workshop/workshop-results';
import { type CsvKind, serializeCsv, type Table } from '../../formats/csv';
import { statisticsTable, votesTable } from '../../formats/workshop/result-tables';
import { fill } from '../../i18n/fill';
import { RESULTS, type ResultWords } from '../../i18n/results';
import { downloadFile, fileName } from '../../platform/files';
import type { KeptList, WorkshopStore } from '../../platform/workshop-store';

/** The results on this device: one session on show, or all together. */
export class ResultsState {
  readonly locale: Locale;
  readonly words: ResultWords;
  readonly #store: WorkshopStore;
  kept: KeptList<WorkshopResult>;
  /** The start of the session on show; `null` for all together. */
  shown: number | null;
  /** The result that was deleted last, as long as it can be brought back. */
  deleted: WorkshopResult | null;
  /** What went wrong; empty while nothing did. */
  trouble: string;

  constructor(locale: Locale, store: WorkshopStore) {
    this.locale = locale;
    this.words = RESULTS[locale];
    this.#store = store;
    const kept = store.listResults();
    this.kept = $state.raw(kept);
    this.shown = $state.raw(kept.entries[0]?.startedAt ?? null);
    this.deleted = $state.raw(null);
    this.trouble = $state.raw('');
  }

  /** The session on show; `null` for all together. */
  get result(): WorkshopResult | null {
    return this.kept.entries.find(({ startedAt }) => startedAt === this.shown) ?? null;
  }

  get statistics(): readonly ItemStatistic[] {
    return itemStatistics(this.kept.entries);
  }

  /** „Titel, 22. November 2026, 14:05“. */
  nameOf({ title, startedAt }: WorkshopResult): string {
    const date = new Intl.DateTimeFormat(this.locale === 'de' ? 'de-DE' : 'en-GB', {
      dateStyle: 'long',
      timeStyle: 'short',
    }).format(startedAt);
    return fill(this.words.session, { title: title || this.words.untitled, date });
  }

  delete(result: WorkshopResult): void {
    this.#store.removeResult(result.startedAt);
    this.deleted = result;
    this.#reload();
    this.shown = this.kept.entries[0]?.startedAt ?? null;
  }

  restore(): void {
    if (!this.deleted) return;
    const kept = this.#store.saveResult(this.deleted);
    this.trouble = kept === 'kept' ? '' : this.words.notKept;
    this.shown = this.deleted.startedAt;
    this.deleted = null;
    this.#reload();
  }

  /** Hands out what is on show. */
  saveCsv(kind: CsvKind): void {
    downloadFile(`${this.#fileName()}.csv`, 'text/csv;charset=utf-8', [serializeCsv(this.#table(), kind)]);
  }

  async saveWorkbook(): Promise<void> {
    try {
      const { makeWorkbook } = await import('../../formats/workbook');
      const tables = this.result ? [this.#table()] : [this.#table(), ...this.#sessionTables()];
      const workbook = await makeWorkbook(tables);
      downloadFile(`${this.#fileName()}.xlsx`, workbook.type, [workbook]);
      this.trouble = '';
    } catch {
      // The code for it could not be fetched, for instance without a network.
      this.trouble = this.words.xlsxFailed;
    }
  }

  #table(): Table {
    return this.result ? votesTable(this.result, this.words) : statisticsTable(this.statistics, this.words);
  }

  /** A sheet for each session, told apart by their number. */
  #sessionTables(): Table[] {
    return this.kept.entries.map((result, index) => ({
      ...votesTable(result, this.words),
      name: `${index + 1} ${result.title || this.words.untitled}`,
    }));
  }

  #fileName(): string {
    const { result } = this;
    if (!result) return this.words.fileName;
    const day = new Date(result.startedAt).toISOString().slice(0, 10);
    return fileName(`${this.words.fileName} ${result.title} ${day}`, this.words.fileName);
  }

  #reload(): void {
    this.kept = this.#store.listResults();
  }
}
