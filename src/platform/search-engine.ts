import { failure, ok, type Result } from '../domain/result';
import { removeSeams } from '../domain/search/compound-text';
import { parseExcerpt } from '../domain/search/excerpt';
import { combineWords, cutsOf, type FullTextQuery, relates } from '../domain/search/full-text';
import { foldLetters } from '../domain/search/query';
import { type HitSection, isHitKind, type SearchHit } from '../domain/search/results';

/** What the full-text search found: the best hits, and how many there are in all. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** The full-text search as the rest of the site sees it. */
export interface SearchEngine {
  /** Fetches what every search needs, ahead of the first one. Fails silently: `search` will say so. */
  prepare(): Promise<void>;
  /**
   * Searches and reads the best `limit` hits. Fails with `search/unreachable` when the index is missing or there is no
   * network; the next call tries again from the beginning.
   */
  search(query: FullTextQuery, limit: number): Promise<Result<SearchAnswer>>;
}

/** The part of Pagefind's interface that is used here (pagefind_web_js/types in its repository). */
export interface Pagefind {
  createInstance(options: PagefindOptions): PagefindInstance;
}

interface PagefindOptions {
  baseUrl: string;
  excerptLength: number;
  noWorker: boolean;
  /** Makes the address of the index's own entry unique, so that no old one is taken. */
  metaCacheTag: string;
  ranking: { metaWeights: Readonly<Record<string, number>>; pageLength: number };
}

interface PagefindInstance {
  preload(query: string): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindFragment>;
}

interface PagefindFragment {
  url: string;
  excerpt: string;
  /** The page's whole text; `locations` counts its words. */
  raw_content: string;
  locations: readonly number[];
  /** What `SearchMeta.astro` writes into the page. */
  meta: Readonly<Record<string, string>>;
  filters: { kind?: readonly string[]; chapter?: readonly string[] };
  sub_results: readonly PagefindSection[];
}

interface PagefindSection {
  title: string;
  url: string;
  anchor?: { id: string };
  weighted_locations: readonly { balanced_score: number }[];
}

/** Words; about two lines of the dialog. */
const EXCERPT_LENGTH = 18;

/** A headword or another name of a term outweighs any number of mentions in running text. */
const META_WEIGHTS = { term: 20, alias: 10 };

/** How much a page’s length counts against it (0 to 1): little, or short entries would hide the chapters. */
const PAGE_LENGTH = 0.2;

/** Headings named below a hit. */
const MOST_SECTIONS = 2;

/** Pages that are read to see whether a word was found or only its neighbour in the alphabet. */
const TELLING = 2;

/** A last word that the index does not know may go on, unless it is shorter than this. */
const SHORTEST_BEGINNING = 3;

/**
 * Pagefind, fetched from the site itself when it is first needed. It runs on the main thread: the index of a site of
 * this size answers in a few milliseconds, and a worker costs another file and another permission.
 *
 * @param base the site's base path, with a slash at both ends
 * @param language of the index
 * @param load replaced in tests
 */
export function createPagefindEngine(
  base: string,
  language: string,
  load: (url: string) => Promise<Pagefind> = (url) => import(/* @vite-ignore */ url),
): SearchEngine {
  const bundle = `${base}pagefind/`;
  let attempt = 0;
  let instance: Promise<PagefindInstance> | undefined;

  async function start(): Promise<PagefindInstance> {
    const tag = String(Date.now());
    fetchAhead(`${bundle}wasm.${language}.pagefind`, `${bundle}pagefind-entry.json?ts=${tag}`);
    // Browsers remember that a module could not be loaded; a new address makes them try again.
    const { createInstance } = await load(`${bundle}pagefind.js${attempt === 0 ? '' : `?${attempt}`}`);
    return createInstance({
      baseUrl: base,
      excerptLength: EXCERPT_LENGTH,
      noWorker: true,
      metaCacheTag: tag,
      ranking: { metaWeights: META_WEIGHTS, pageLength: PAGE_LENGTH },
    });
  }

  /** Pagefind keeps what failed; only a new instance asks the network again. */
  function startAfresh() {
    attempt += 1;
    instance = undefined;
  }

  async function run(query: FullTextQuery, limit: number): Promise<SearchAnswer> {
    instance ??= start();
    const answer = await searchAll(await instance, query, limit);
    if (answer.total === 0) await checkReachable(bundle);
    return answer;
  }

  return {
    async prepare() {
      instance ??= start();
      try {
        await (await instance).preload('');
      } catch {
        startAfresh();
      }
    },
    async search(query, limit) {
      try {
        return ok(await run(query, limit));
      } catch {
        startAfresh();
        return failure({ code: 'search/unreachable', path: bundle });
      }
    },
  };
}

/**
 * Puts files into the browser's cache that Pagefind will ask for one after the other. (A preload link would be quicker to
 * write, but what failed once fails for good with it.)
 */
function fetchAhead(...addresses: readonly string[]): void {
  for (const address of addresses) fetch(address).catch(() => {});
}

/** Pagefind takes a part of its index that it cannot fetch for an empty one; so nothing found is believed only online. */
async function checkReachable(bundle: string): Promise<void> {
  const response = await fetch(`${bundle}pagefind-entry.json`, { method: 'HEAD', cache: 'no-store' });
  if (!response.ok) throw new Error(`search index answered ${response.status}`);
}

/** A page that was found, and why. */
interface Find {
  readonly result: PagefindResult;
  /** The word that may be the beginning of another, if the page was found with it. */
  readonly beginning: string | null;
}

/** What a reader typed first, then the same with the terms' headwords; every page once. */
async function searchAll(pagefind: PagefindInstance, query: FullTextQuery, limit: number): Promise<SearchAnswer> {
  const found = [...(await find(pagefind, query.words, query.isOnSubject)).values()];
  const phrased = await findPhrase(pagefind, query.phrase);
  found.sort((a, b) => Number(phrased.has(b.result.id)) - Number(phrased.has(a.result.id)));
  const finds = (await goesOn(found)) ? found : found.filter(({ beginning }) => beginning === null);
  for (const words of query.otherWords) {
    if (finds.length >= limit) break;
    const more = [...(await find(pagefind, words, query.isOnSubject)).values()].filter(
      ({ beginning }) => beginning === null,
    );
    finds.push(...more.filter(({ result }) => !finds.some((known) => known.result.id === result.id)));
  }
  const hits = await Promise.all(finds.slice(0, limit).map(readRelated));
  const related = hits.filter((hit) => hit !== null);
  return { hits: related, total: finds.length - (hits.length - related.length) };
}

/** Whether the beginning of a word that was searched for is one. The best pages tell for all. */
async function goesOn(finds: readonly Find[]): Promise<boolean> {
  const best = finds.filter(({ beginning }) => beginning !== null).slice(0, TELLING);
  return (await Promise.all(best.map(readRelated))).some((hit) => hit !== null);
}

/** The pages that have enough of some words, the best first. */
async function find(
  pagefind: PagefindInstance,
  words: readonly string[],
  isOnSubject: boolean,
): Promise<ReadonlyMap<string, Find>> {
  const known = await Promise.all(words.map((word) => knownForms(pagefind, word)));
  const last = words.at(-1) ?? '';
  const beginning = known.at(-1) === null && last.length >= SHORTEST_BEGINNING ? last : null;
  const usable = known.map((forms, place) => forms ?? (place === words.length - 1 ? beginning : null));
  const combinations = combineWords(
    usable.filter((forms) => forms !== null),
    words.length,
    isOnSubject,
  );
  const answers = await Promise.all(
    combinations.map(async (chosen) => {
      const { results } = await pagefind.search(chosen.join(' '));
      return results.map((result) => ({ result, beginning: chosen.find((word) => word === beginning) ?? null }));
    }),
  );
  const best = new Map<string, Find>();
  for (const found of answers.flat().sort((a, b) => b.result.score - a.result.score)) {
    if (!best.has(found.result.id)) best.set(found.result.id, found);
  }
  return best;
}

/** Ids of the pages in which words stand in a row. */
async function findPhrase(pagefind: PagefindInstance, words: readonly string[]): Promise<ReadonlySet<string>> {
  if (words.length < 2) return new Set();
  return new Set((await pagefind.search(`"${words.join(' ')}"`)).results.map(({ id }) => id));
}

/**
 * A word as the index knows it: as it is, with its umlauts written otherwise, or in two parts that it knows; `null` when
 * it does not. Without this Pagefind would take the next best word that begins alike.
 */
async function knownForms(pagefind: PagefindInstance, word: string): Promise<string | null> {
  for (const form of new Set([word, foldLetters(word)])) if (await isKnown(pagefind, form)) return form;
  for (const [head, tail] of cutsOf(word)) {
    if ((await isKnown(pagefind, head)) && (await isKnown(pagefind, tail))) return `${head} ${tail}`;
  }
  return null;
}

/** Whether the index has a word, in any form. In quotation marks Pagefind looks for nothing else. */
async function isKnown(pagefind: PagefindInstance, word: string): Promise<boolean> {
  return (await pagefind.search(`"${word}"`)).results.length > 0;
}

async function readRelated({ result, beginning }: Find): Promise<SearchHit | null> {
  const fragment = await result.data();
  return beginning === null || relates(beginning, wordsFound(fragment)) ? toHit(fragment) : null;
}

function wordsFound({ raw_content: text, locations, meta }: PagefindFragment): readonly string[] {
  const words = text.split(/\s+/);
  return [...locations.map((location) => words[location] ?? ''), meta.term ?? '', meta.alias ?? '', meta.title ?? ''];
}

function toHit(fragment: PagefindFragment): SearchHit {
  const { url, excerpt, meta, filters } = fragment;
  const kind = filters.kind?.[0];
  const chapter = Number(filters.chapter?.[0]);
  return {
    url,
    title: meta.title ?? url,
    kind: isHitKind(kind) ? kind : 'page',
    chapter: Number.isInteger(chapter) ? chapter : null,
    excerpt: parseExcerpt(removeSeams(excerpt)),
    sections: bestSections(fragment),
  };
}

/** Parts of the page below headings with an anchor, where the words stand most and together. */
function bestSections({ sub_results: sections }: PagefindFragment): readonly HitSection[] {
  const weigh = ({ weighted_locations: places }: PagefindSection) =>
    places.reduce((sum, { balanced_score: score }) => sum + score, 0);
  return sections
    .filter(({ anchor }) => anchor !== undefined)
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, MOST_SECTIONS)
    .map(({ url, title }) => ({ url, title: removeSeams(title) }));
}
