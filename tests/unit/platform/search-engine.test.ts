import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPagefindEngine, type Pagefind } from '../../../src/platform/search-engine';

type Instance = ReturnType<Pagefind['createInstance']>;
type Fragment = Awaited<ReturnType<Awaited<ReturnType<Instance['search']>>['results'][number]['data']>>;

const UNREACHABLE = { ok: false, error: { code: 'search/unreachable', path: '/akademie/pagefind/' } };

function fragment(values: Partial<Fragment> = {}): Fragment {
  return {
    url: '/akademie/wissen/x/',
    excerpt: 'Ein <mark>Wort.</mark>',
    meta: { title: 'X' },
    filters: {},
    ...values,
  };
}

/** A Pagefind that finds the given pages, or fails with the given error. */
function fakePagefind(found: readonly Fragment[] | Error) {
  const instance: Instance = {
    preload: async () => {},
    search: async () => {
      if (found instanceof Error) throw found;
      return { results: found.map((page) => ({ data: async () => page })) };
    },
  };
  return { createInstance: vi.fn(() => instance) };
}

/** The index itself, asked whether it can be reached. */
const index = vi.fn<() => Promise<Response>>();

beforeEach(() => {
  index.mockResolvedValue(new Response());
  vi.stubGlobal('fetch', index);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

describe('a search', () => {
  test('gives the best hits, what they are, and how many there are in all', async () => {
    const pages = [
      fragment({ filters: { kind: ['article'], chapter: ['3'] } }),
      fragment({ url: '/akademie/glossar/y/', meta: { title: 'Y' }, filters: { kind: ['term'] } }),
      fragment(),
    ];
    const engine = createPagefindEngine('/akademie/', async () => fakePagefind(pages));
    const excerpt = [
      { text: 'Ein ', hit: false },
      { text: 'Wort.', hit: true },
    ];
    expect(await engine.search('wort', 2)).toEqual({
      ok: true,
      value: {
        hits: [
          { url: '/akademie/wissen/x/', title: 'X', kind: 'article', chapter: 3, excerpt },
          { url: '/akademie/glossar/y/', title: 'Y', kind: 'term', chapter: null, excerpt },
        ],
        total: 3,
      },
    });
  });

  test('takes a page that does not say what it is for a plain page and shows its address for want of a title', async () => {
    const engine = createPagefindEngine('/', async () =>
      fakePagefind([fragment({ meta: {}, filters: { kind: ['?'] } })]),
    );
    const answer = await engine.search('wort', 1);
    expect(answer.ok && answer.value.hits[0]).toMatchObject({
      kind: 'page',
      chapter: null,
      title: '/akademie/wissen/x/',
    });
  });

  test('asks Pagefind for addresses below the base path and weighs headwords above all', async () => {
    const load = vi.fn(async () => pagefind);
    const pagefind = fakePagefind([]);
    await createPagefindEngine('/akademie/', load).search('wort', 1);
    expect(load).toHaveBeenCalledExactlyOnceWith('/akademie/pagefind/pagefind.js');
    expect(pagefind.createInstance).toHaveBeenCalledWith(
      expect.objectContaining({ baseUrl: '/akademie/', ranking: { metaWeights: { term: 20, alias: 10 } } }),
    );
  });

  test('loads Pagefind once, however often it is asked', async () => {
    const load = vi.fn(async () => fakePagefind([fragment()]));
    const engine = createPagefindEngine('/', load);
    await engine.prepare();
    await Promise.all([engine.search('a', 1), engine.search('b', 1)]);
    expect(load).toHaveBeenCalledOnce();
  });
});

describe('without its index', () => {
  test('a search fails, and the next one loads Pagefind anew from an address that the browser has not given up on', async () => {
    const load = vi
      .fn<(url: string) => Promise<Pagefind>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue(fakePagefind([fragment()]));
    const engine = createPagefindEngine('/akademie/', load);
    expect(await engine.search('wort', 1)).toEqual(UNREACHABLE);
    expect(await engine.search('wort', 1)).toMatchObject({ ok: true });
    expect(load.mock.calls.map(([url]) => url)).toEqual([
      '/akademie/pagefind/pagefind.js',
      '/akademie/pagefind/pagefind.js?1',
    ]);
  });

  test('a search fails when Pagefind does', async () => {
    const engine = createPagefindEngine('/akademie/', async () => fakePagefind(new Error('no index')));
    expect(await engine.search('wort', 1)).toEqual(UNREACHABLE);
  });

  test('getting ready fails silently', async () => {
    const engine = createPagefindEngine('/akademie/', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(engine.prepare()).resolves.toBeUndefined();
  });

  test('nothing found is not believed: Pagefind takes what it cannot fetch for empty', async () => {
    const engine = createPagefindEngine('/akademie/', async () => fakePagefind([]));
    expect(await engine.search('wort', 1)).toEqual({ ok: true, value: { hits: [], total: 0 } });
    index.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await engine.search('wort', 1)).toEqual(UNREACHABLE);
    index.mockResolvedValue(new Response(null, { status: 404 }));
    expect(await engine.search('wort', 1)).toEqual(UNREACHABLE);
  });
});
