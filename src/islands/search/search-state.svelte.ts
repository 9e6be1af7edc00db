import type { Result } from '../../domain/result';
import { fullTextQuery } from '../../domain/search/full-text';
import { lookUpTerms } from '../../domain/search/look-up';
import { normalizeQuery } from '../../domain/search/query';
import { arrangeResults } from '../../domain/search/results';
import { nearestTerms } from '../../domain/search/suggest';
import { NO_TERMS, type TermList } from '../../domain/search/term-list';
import type { SearchAnswer, SearchEngine } from '../../platform/search-engine';

/** Where the search gets what it shows. */
export interface SearchSources {
  readonly engine: SearchEngine;
  readonly loadTerms: () => Promise<Result<TermList>>;
  /** How many hits of the full text are shown. */
  readonly limit: number;
}

type Terms =
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly list: TermList }
  | { readonly type: 'failed' };

/** The full-text search for the words last typed. While it runs, the answer before stays in sight. */
type Hits =
  | { readonly type: 'none'; readonly words: '' }
  | { readonly type: 'searching'; readonly words: string; readonly before: SearchAnswer }
  | { readonly type: 'found'; readonly words: string; readonly answer: SearchAnswer }
  | { readonly type: 'failed'; readonly words: string };

/** Terms that are named where nothing was found. */
const NEAREST = 3;

const NOTHING: SearchAnswer = { hits: [], total: 0 };

/** The pause in typing after which the full text is searched, in milliseconds. */
export const PAUSE = 150;

/**
 * A search in progress: the query as typed, what the term list says to it at once, and what the full text says after a
 * pause. An answer to an older query never replaces a newer one.
 */
export class SearchState {
  query = $state('');
  /** Index of the row chosen with the arrow keys; `null` when none is. */
  selected = $state<number | null>(null);
  #terms = $state.raw<Terms>({ type: 'loading' });
  #hits = $state.raw<Hits>({ type: 'none', words: '' });

  readonly #words = $derived(normalizeQuery(this.query));
  readonly #list = $derived(this.#terms.type === 'ready' ? this.#terms.list : NO_TERMS);
  readonly #lookup = $derived(lookUpTerms(this.#list, this.#words));
  readonly #answer = $derived(answerOf(this.#hits));
  readonly results = $derived(arrangeResults(this.#lookup, this.#answer.hits));
  /** Addresses of the rows and of the sections below them, from top to bottom. */
  readonly urls = $derived(
    this.results.flatMap(({ rows }) => rows.flatMap(({ url, sections }) => [url, ...sections.map((part) => part.url)])),
  );
  /** How many rows are shown. */
  readonly shown = $derived(this.results.reduce((sum, { rows }) => sum + rows.length, 0));
  /** Terms that look like the query, where nothing was found. */
  readonly nearest = $derived(this.count === 0 ? nearestTerms(this.#list, this.#words, NEAREST) : []);

  readonly #sources: SearchSources;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #started = false;

  constructor(sources: SearchSources) {
    this.#sources = sources;
  }

  get hasQuery(): boolean {
    return this.#words !== '';
  }

  get isSearching(): boolean {
    return this.#hits.type === 'searching';
  }

  /** How many results there are, shown or not; `null` where that is not known. */
  get count(): number | null {
    if (this.#hits.type !== 'found' && this.#answer === NOTHING) return null;
    return Math.max(this.#answer.total, this.shown);
  }

  /** The term list or the full text could not be loaded; each does without the other. */
  get hasFailed(): boolean {
    return this.#terms.type === 'failed' || this.#hits.type === 'failed';
  }

  /** What Enter opens: the chosen row, or else the first one, unless that belongs to an older query. */
  get urlToOpen(): string | undefined {
    if (this.selected !== null) return this.urls[this.selected];
    const { cards, suggestions } = this.#lookup;
    const isCurrent = !this.isSearching || cards.length > 0 || suggestions.length > 0;
    return isCurrent ? this.urls[0] : undefined;
  }

  /** Fetches what every search needs. Calls after the first do nothing. */
  async start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    await Promise.all([this.#loadTerms(), this.#sources.engine.prepare()]);
  }

  /** Takes what is in the field now. The term list answers at once, the full text after `PAUSE`. */
  type(query: string): void {
    this.query = query;
    this.selected = null;
    const words = this.#words;
    if (words === this.#hits.words) return;
    clearTimeout(this.#timer);
    if (words === '') {
      this.#hits = { type: 'none', words };
    } else {
      this.#hits = { type: 'searching', words, before: this.#answer };
      this.#timer = setTimeout(() => this.#search(words), PAUSE);
    }
  }

  /** Moves the choice by arrow keys, from the last row on to the first and back. */
  move(step: 1 | -1): void {
    const { length } = this.urls;
    if (length === 0) return;
    const from = this.selected ?? (step === 1 ? -1 : 0);
    this.selected = (from + step + length) % length;
  }

  /** Tries again to load what could not be loaded. */
  async retry(): Promise<void> {
    const { type, words } = this.#hits;
    if (type === 'failed') this.#hits = { type: 'searching', words, before: NOTHING };
    await Promise.all([
      this.#terms.type === 'failed' ? this.#loadTerms() : undefined,
      type === 'failed' ? this.#search(words) : undefined,
    ]);
  }

  async #loadTerms(): Promise<void> {
    this.#terms = { type: 'loading' };
    const list = await this.#sources.loadTerms();
    this.#terms = list.ok ? { type: 'ready', list: list.value } : { type: 'failed' };
  }

  async #search(words: string): Promise<void> {
    const answer = await this.#sources.engine.search(fullTextQuery(words, this.#lookup), this.#sources.limit);
    if (words !== this.#hits.words) return;
    this.#hits = answer.ok ? { type: 'found', words, answer: answer.value } : { type: 'failed', words };
  }
}

function answerOf(hits: Hits): SearchAnswer {
  switch (hits.type) {
    case 'found':
      return hits.answer;
    case 'searching':
      return hits.before;
    case 'none':
    case 'failed':
      return NOTHING;
  }
}
