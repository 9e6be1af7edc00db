import { failure, ok, type Result } from '../domain/result';
import { parseExcerpt } from '../domain/search/excerpt';
import { isHitKind, type SearchHit } from '../domain/search/results';

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
   * Searches for a normalised query and reads the best `limit` hits. Fails with `search/unreachable` when the index is
   * missing or there is no network; the next call tries again from the beginning.
   */
  search(query: string, limit: number): Promise<Result<SearchAnswer>>;
}

/** The part of Pagefind's interface that is used here (pagefind_web_js/types in its repository). */
export interface Pagefind {
  createInstance(options: PagefindOptions): PagefindInstance;
}

interface PagefindOptions {
  baseUrl: string;
  excerptLength: number;
  noWorker: boolean;
  ranking: { metaWeights: Readonly<Record<string, number>> };
}

interface PagefindInstance {
  preload(query: string): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindFragment> }[] }>;
}

interface PagefindFragment {
  url: string;
  excerpt: string;
  /** What `SearchMeta.astro` writes into the page. */
  meta: { title?: string };
  filters: { kind?: readonly string[]; chapter?: readonly string[] };
}

/** Words; about two lines of the dialog. */
const EXCERPT_LENGTH = 18;

/** A headword or another name of a term outweighs any number of mentions in running text. */
const META_WEIGHTS = { term: 20, alias: 10 };

/**
 * Pagefind, fetched from the site itself when it is first needed. It runs on the main thread: the index of a site of
 * this size answers in a few milliseconds, and a worker costs another file and another permission.
 *
 * @param base the site's base path, with a slash at both ends
 * @param load replaced in tests
 */
export function createPagefindEngine(
  base: string,
  load: (url: string) => Promise<Pagefind> = (url) => import(/* @vite-ignore */ url),
): SearchEngine {
  const bundle = `${base}pagefind/`;
  let attempt = 0;
  let instance: Promise<PagefindInstance> | undefined;

  async function start(): Promise<PagefindInstance> {
    // Browsers remember that a module could not be loaded; a new address makes them try again.
    const { createInstance } = await load(`${bundle}pagefind.js${attempt === 0 ? '' : `?${attempt}`}`);
    return createInstance({
      baseUrl: base,
      excerptLength: EXCERPT_LENGTH,
      noWorker: true,
      ranking: { metaWeights: META_WEIGHTS },
    });
  }

  /** Pagefind keeps what failed; only a new instance asks the network again. */
  function startAfresh() {
    attempt += 1;
    instance = undefined;
  }

  async function run(query: string, limit: number): Promise<SearchAnswer> {
    instance ??= start();
    const { results } = await (await instance).search(query);
    if (results.length === 0) await checkReachable(bundle);
    const fragments = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return { hits: fragments.map(toHit), total: results.length };
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

/** Pagefind takes a part of its index that it cannot fetch for an empty one; so nothing found is believed only online. */
async function checkReachable(bundle: string): Promise<void> {
  const response = await fetch(`${bundle}pagefind-entry.json`, { method: 'HEAD', cache: 'no-store' });
  if (!response.ok) throw new Error(`search index answered ${response.status}`);
}

function toHit({ url, excerpt, meta, filters }: PagefindFragment): SearchHit {
  const kind = filters.kind?.[0];
  const chapter = Number(filters.chapter?.[0]);
  return {
    url,
    title: meta.title ?? url,
    kind: isHitKind(kind) ? kind : 'page',
    chapter: Number.isInteger(chapter) ? chapter : null,
    excerpt: parseExcerpt(excerpt),
  };
}
