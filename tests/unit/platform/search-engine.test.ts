import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPagefindEngine, type Pagefind } from '../../../src/platform/search-engine';

type Instance = ReturnType<Pagefind['createInstance']>;
type Fragment = Awaited<ReturnType<Awaited<ReturnType<Instance['search']>>['results'][number]['data']>>;

const UNREACHABLE = { ok: false, error: { code: 'search/unreachable', path: '/akademie/pagefind/' } };

function fragment(values: Partial<Fragment> = {}): Fragment {
  return {
    url: '/akademie/wissen/x/',
    excerpt: 'Ein <mark>Wort.</mark>',
    raw_content: 'Ein Wort.',
    locations: [1],
    meta: { title: 'X' },
    filters: {},
    sub_results: [],
    ...values,
  };
}

/**
 * A Pagefind that finds pages by the words they are listed under. Several words are found where all are; a word that it
 * does not know finds the pages of `garbage`, as the real one finds what is next in the alphabet.
 */
function fakePagefind(pages: Readonly<Record<string, readonly Fragment[]>>, garbage: readonly Fragment[] = []) {
  const searched: string[] = [];
  const instance: Instance = {
    preload: async () => {},
    search: async (query) => {
      searched.push(query);
      const exact = query.startsWith('"');
      const lists = query.replaceAll('"', '').split(' ');
      const found = lists.map((word) => pages[word] ?? (exact ? [] : garbage));
      const common = (found[0] ?? []).filter((page) => found.every((list) => list.includes(page)));
      return {
        results: common.map((page, place) => ({ id: page.url, score: 10 - place, data: async () => page })),
      };
    },
  };
  return { searched, createInstance: vi.fn(() => instance) };
}

const failing = () => ({
  createInstance: () => ({
    preload: () => Promise.reject(new Error('no index')),
    search: () => Promise.reject(new Error('no index')),
  }),
});

/** What is searched for when these words are typed. */
const ask = (...words: string[]) => ({ phrase: words, words, isOnSubject: false, otherWords: [] });

const page = (name: string, values: Partial<Fragment> = {}) => fragment({ url: `/${name}/`, ...values });

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
  const searchIn = async (pagefind: Pagefind, ...words: string[]) => {
    const answer = await createPagefindEngine('/', 'de', async () => pagefind).search(ask(...words), 9);
    return answer.ok ? answer.value.hits.map(({ url }) => url) : answer;
  };

  test('gives the best hits, what they are, and how many there are in all', async () => {
    const pages = [
      fragment({ filters: { kind: ['article'], chapter: ['3'] } }),
      fragment({ url: '/akademie/glossar/y/', meta: { title: 'Y' }, filters: { kind: ['term'] } }),
      page('z'),
    ];
    const engine = createPagefindEngine('/akademie/', 'de', async () => fakePagefind({ wort: pages }));
    const excerpt = [
      { text: 'Ein ', hit: false },
      { text: 'Wort.', hit: true },
    ];
    expect(await engine.search(ask('wort'), 2)).toEqual({
      ok: true,
      value: {
        hits: [
          { url: '/akademie/wissen/x/', title: 'X', kind: 'article', chapter: 3, excerpt, sections: [] },
          { url: '/akademie/glossar/y/', title: 'Y', kind: 'term', chapter: null, excerpt, sections: [] },
        ],
        total: 3,
      },
    });
  });

  test('names the two sections of a page where most of it stands, and no seams of compounds', async () => {
    const section = (name: string, score: number) => ({
      title: `Kunden|${name}`,
      url: `/x/#${name}`,
      anchor: { id: name },
      weighted_locations: [{ balanced_score: score }],
    });
    const { anchor: _, ...top } = section('top', 99);
    const found = fragment({
      excerpt: 'Die <mark>Kunden|zufriedenheit</mark>',
      sub_results: [top, section('a', 1), section('b', 3), section('c', 2)],
    });
    const answer = await createPagefindEngine('/', 'de', async () => fakePagefind({ wort: [found] })).search(
      ask('wort'),
      1,
    );
    expect(answer.ok && answer.value.hits[0]).toMatchObject({
      excerpt: [{ text: 'Die ' }, { text: 'Kundenzufriedenheit' }, { text: ' …' }],
      sections: [
        { title: 'Kundenb', url: '/x/#b' },
        { title: 'Kundenc', url: '/x/#c' },
      ],
    });
  });

  test('finds pages with most of the words, those with all of them first', async () => {
    const [all, two, one] = [page('all'), page('two'), page('one')];
    const pages = { a: [all, two, one], b: [all, two], c: [all] };
    expect(await searchIn(fakePagefind(pages), 'a', 'b', 'c')).toEqual(['/all/', '/two/']);
  });

  test('finds nothing for two words of which the index knows one', async () => {
    expect(await searchIn(fakePagefind({ rezept: [page('x')] }, [page('y')]), 'rezept', 'apfelkuchen')).toEqual([]);
  });

  test('finds half of the words when the query is about the subject of the site', async () => {
    const engine = createPagefindEngine('/', 'de', async () => fakePagefind({ rabatt: [page('x')] }));
    const answer = await engine.search({ ...ask('rabatt', 'stammkunden'), isOnSubject: true }, 5);
    expect(answer.ok && answer.value.hits.map(({ url }) => url)).toEqual(['/x/']);
  });

  test('believes a beginning only where a page has a word that begins so', async () => {
    const garbage = page('y', { raw_content: 'Ein Quark.' });
    const meant = page('z', { raw_content: 'Ein Rabatt.' });
    expect(await searchIn(fakePagefind({}, [garbage]), 'quantenphysik')).toEqual([]);
    expect(await searchIn(fakePagefind({}, [meant]), 'rabat')).toEqual(['/z/']);
  });

  test('finds compounds by their parts, and umlauts however they are written', async () => {
    const x = page('x');
    expect(await searchIn(fakePagefind({ stempel: [x], karten: [x] }), 'stempelkarten')).toEqual(['/x/']);
    expect(await searchIn(fakePagefind({ fur: [x] }), 'fuer')).toEqual(['/x/']);
  });

  test('puts pages first that have the words in a row', async () => {
    const [better, phrase] = [page('better'), page('phrase')];
    const pagefind = fakePagefind({ a: [better, phrase], b: [better, phrase] });
    const { search } = pagefind.createInstance();
    const inRow: Instance['search'] = async (query) =>
      query === '"a b"' ? { results: [{ id: '/phrase/', score: 1, data: async () => phrase }] } : search(query);
    expect(await searchIn({ createInstance: () => ({ preload: async () => {}, search: inRow }) }, 'a', 'b')).toEqual([
      '/phrase/',
      '/better/',
    ]);
  });

  test('goes on with the other words where the first find too little', async () => {
    const [x, y] = [page('x'), page('y')];
    const engine = createPagefindEngine('/', 'de', async () => fakePagefind({ a: [x], b: [x, y] }));
    const answer = await engine.search({ ...ask('a'), otherWords: [['b']] }, 5);
    expect(answer.ok && answer.value.hits.map(({ url }) => url)).toEqual(['/x/', '/y/']);
  });

  test('takes a page that does not say what it is for a plain page and shows its address for want of a title', async () => {
    const unknown = fragment({ meta: {}, filters: { kind: ['?'] } });
    const engine = createPagefindEngine('/', 'de', async () => fakePagefind({ wort: [unknown] }));
    const answer = await engine.search(ask('wort'), 1);
    expect(answer.ok && answer.value.hits[0]).toMatchObject({
      kind: 'page',
      chapter: null,
      title: '/akademie/wissen/x/',
    });
  });

  test('asks Pagefind for addresses below the base path and weighs headwords above all', async () => {
    const load = vi.fn(async () => pagefind);
    const pagefind = fakePagefind({});
    await createPagefindEngine('/akademie/', 'de', load).search(ask('wort'), 1);
    expect(load).toHaveBeenCalledExactlyOnceWith('/akademie/pagefind/pagefind.js');
    expect(pagefind.createInstance).toHaveBeenCalledWith(
      expect.objectContaining({
        baseUrl: '/akademie/',
        ranking: expect.objectContaining({ metaWeights: { term: 20, alias: 10 } }),
      }),
    );
  });

  test('loads Pagefind once, however often it is asked', async () => {
    const load = vi.fn(async () => fakePagefind({ a: [fragment()] }));
    const engine = createPagefindEngine('/', 'de', load);
    await engine.prepare();
    await Promise.all([engine.search(ask('a'), 1), engine.search(ask('b'), 1)]);
    expect(load).toHaveBeenCalledOnce();
  });
});

describe('without its index', () => {
  test('a search fails, and the next one loads Pagefind anew from an address that the browser has not given up on', async () => {
    const load = vi
      .fn<(url: string) => Promise<Pagefind>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue(fakePagefind({ wort: [fragment()] }));
    const engine = createPagefindEngine('/akademie/', 'de', load);
    expect(await engine.search(ask('wort'), 1)).toEqual(UNREACHABLE);
    expect(await engine.search(ask('wort'), 1)).toMatchObject({ ok: true });
    expect(load.mock.calls.map(([url]) => url)).toEqual([
      '/akademie/pagefind/pagefind.js',
      '/akademie/pagefind/pagefind.js?1',
    ]);
  });

  test('a search fails when Pagefind does', async () => {
    const engine = createPagefindEngine('/akademie/', 'de', async () => failing());
    expect(await engine.search(ask('wort'), 1)).toEqual(UNREACHABLE);
  });

  test('getting ready fails silently', async () => {
    const engine = createPagefindEngine('/akademie/', 'de', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(engine.prepare()).resolves.toBeUndefined();
  });

  test('nothing found is not believed: Pagefind takes what it cannot fetch for empty', async () => {
    const engine = createPagefindEngine('/akademie/', 'de', async () => fakePagefind({}));
    expect(await engine.search(ask('wort'), 1)).toEqual({ ok: true, value: { hits: [], total: 0 } });
    index.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await engine.search(ask('wort'), 1)).toEqual(UNREACHABLE);
    index.mockResolvedValue(new Response(null, { status: 404 }));
    expect(await engine.search(ask('wort'), 1)).toEqual(UNREACHABLE);
  });
});
