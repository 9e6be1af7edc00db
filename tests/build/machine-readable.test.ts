import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIST, fileOf } from '../e2e/helpers/site.ts';
import { attributeOf, type BuiltPage, readPages } from './pages.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MOST_IMAGE_BYTES = 60_000;

type Thing = Readonly<Record<string, unknown>>;

let pages: readonly BuiltPage[] = [];
/** Pages that search engines may show: all but the legal ones and the one for unknown addresses. */
let indexable: readonly BuiltPage[] = [];
let home = '';
beforeAll(async () => {
  pages = await readPages();
  indexable = pages.filter((page) => !metaOf(page, 'name', 'robots')?.includes('noindex'));
  home = canonicalOf(pages.find(({ address }) => address === '/')) ?? '';
});

function metaOf({ root }: BuiltPage, attribute: 'name' | 'property', value: string): string | undefined {
  const meta = root.querySelector(`meta[${attribute}="${value}"]`);
  return meta ? attributeOf(meta, 'content') : undefined;
}

function canonicalOf(page: BuiltPage | undefined): string | undefined {
  const link = page?.root.querySelector('link[rel="canonical"]');
  return link ? attributeOf(link, 'href') : undefined;
}

/** The whole addresses of a page by language. */
function twinsOf({ root }: BuiltPage): ReadonlyMap<string, string> {
  const links = root.querySelectorAll('link[rel="alternate"]');
  return new Map(links.map((link) => [attributeOf(link, 'hreflang') ?? '', attributeOf(link, 'href') ?? '']));
}

/** The file of the built site that a whole address stands for. */
function fileAt(url: string): string {
  expect(url.startsWith(home), url).toBe(true);
  return fileOf(DIST, `/${url.slice(home.length)}`);
}

function thingsOf({ html, address }: BuiltPage): readonly Thing[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(blocks, address).toHaveLength(1);
  const graph = JSON.parse(blocks[0]?.[1] ?? '') as { '@context': string; '@graph': Thing[] };
  expect(graph['@context'], address).toBe('https://schema.org');
  return graph['@graph'];
}

/** The things of a kind on the pages whose address fits, by address. */
function thingsAt(address: RegExp, type: string): readonly { readonly page: BuiltPage; readonly thing: Thing }[] {
  const found = pages.filter((page) => address.test(page.address));
  return found.flatMap((page) => {
    const things = thingsOf(page).filter((thing) => thing['@type'] === type);
    expect(things, page.address).toHaveLength(1);
    return things.map((thing) => ({ page, thing }));
  });
}

describe('what pages say of themselves to search engines', () => {
  test('every page with an address names its own, and the way to it', () => {
    for (const page of pages) {
      const canonical = canonicalOf(page);
      if (!canonical) continue;
      const things = thingsOf(page);
      const [trail] = things.filter((thing) => thing['@type'] === 'BreadcrumbList');
      const crumbs = (trail?.itemListElement ?? []) as { position: number; item: string }[];
      expect(JSON.stringify(things), page.address).toContain(`"${canonical}"`);
      if (/^\/(?:en\/)?$/.test(page.address)) expect(crumbs).toEqual([]);
      else expect(crumbs.at(-1)?.item, page.address).toBe(canonical);
      for (const { item } of crumbs) expect(existsSync(fileAt(item)), item).toBe(true);
    }
  });

  test('the home pages say how to search', () => {
    const sites = thingsAt(/^\/(?:en\/)?$/, 'WebSite');
    expect(sites).toHaveLength(2);
    for (const { thing } of sites) {
      const { urlTemplate } = (thing.potentialAction as { target: { urlTemplate: string } }).target;
      expect(existsSync(fileAt(urlTemplate.replace(/\?q=\{search_term_string\}$/, '')))).toBe(true);
    }
  });

  test('every article is a resource to learn from, with its language, date and sources', () => {
    const articles = thingsAt(/^\/(?:wissen|en\/learn)\/[^/]+\/$/, 'LearningResource');
    expect(articles.length).toBeGreaterThan(0);
    for (const { page, thing } of articles) {
      expect(thing, page.address).toMatchObject({
        url: canonicalOf(page),
        inLanguage: page.address.startsWith('/en/') ? 'en' : 'de',
        timeRequired: expect.stringMatching(/^PT\d+M$/),
        dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        educationalUse: expect.anything(),
      });
      expect(thing.isBasedOn, page.address).not.toEqual([]);
    }
  });

  test('every source that an article is based on is described on the page of the sources', () => {
    const works = pages
      .filter(({ address }) => /^\/(?:quellen|en\/sources)\/$/.test(address))
      .flatMap((page) => thingsOf(page).filter((thing) => thing['@type'] === 'CreativeWork'));
    const known = new Set(works.map((work) => work['@id']));
    const named = thingsAt(/^\/(?:wissen|en\/learn)\/[^/]+\/$/, 'LearningResource').flatMap(
      ({ thing }) => thing.isBasedOn as { '@id': string }[],
    );
    expect(named.filter((source) => !known.has(source['@id']))).toEqual([]);
  });

  test('every term belongs to the glossary, which lists it', () => {
    const listed = thingsAt(/^\/(?:en\/glossary|glossar)\/$/, 'DefinedTermSet').flatMap(
      ({ thing }) => thing.hasDefinedTerm as { url: string }[],
    );
    const terms = thingsAt(/^\/(?:en\/glossary|glossar)\/[^/]+\/$/, 'DefinedTerm').map(({ thing }) => thing.url);
    expect(terms.length).toBeGreaterThan(0);
    expect(listed.map(({ url }) => url).sort()).toEqual([...terms].sort());
  });

  test('the entry test and every set are quizzes whose questions have one accepted answer', () => {
    const sets = new Set(
      pages
        .filter(({ address }) => /^\/(?:en\/)?quiz\/$/.test(address))
        .flatMap(({ root }) => root.querySelectorAll('.sets a').map((link) => attributeOf(link, 'href'))),
    );
    const quizzes = pages
      .filter(({ address }) => sets.has(address) || /^\/(?:quiz\/einstieg|en\/quiz\/entry)\/$/.test(address))
      .flatMap((page) =>
        thingsOf(page)
          .filter((thing) => thing['@type'] === 'Quiz')
          .map((thing) => ({ page, thing })),
      );
    expect(sets.size).toBeGreaterThan(2);
    expect(quizzes).toHaveLength(sets.size + 2);
    for (const { thing } of quizzes) {
      const questions = thing.hasPart as Thing[];
      expect(questions.length).toBeGreaterThan(2);
      for (const question of questions) {
        expect(question).toMatchObject({ acceptedAnswer: { '@type': 'Answer' }, suggestedAnswer: [{}, {}] });
      }
    }
  });
});

describe('addresses for search engines', () => {
  test('every page names its own address and those of its twins, and the twins name it', () => {
    const byCanonical = new Map(pages.map((page) => [canonicalOf(page), page]));
    for (const page of indexable) {
      const canonical = canonicalOf(page) ?? '';
      const twins = twinsOf(page);
      expect(fileAt(canonical), page.address).toBe(fileOf(DIST, page.address));
      expect([...twins.keys()], page.address).toEqual(['de', 'en', 'x-default']);
      expect([...twins.values()], page.address).toContain(canonical);
      expect(twins.get('x-default'), page.address).toBe(twins.get('de'));
      for (const url of twins.values()) {
        const twin = byCanonical.get(url);
        expect(twin && [...twinsOf(twin)], page.address).toEqual([...twins]);
      }
    }
  });

  test('the sitemap lists exactly the pages that search engines may show, with their twins', () => {
    const sitemap = readFileSync(fileOf(DIST, '/sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    expect([...listed].sort()).toEqual(indexable.map(canonicalOf).sort());
    expect([...sitemap.matchAll(/<xhtml:link /g)]).toHaveLength(3 * listed.length);
  });

  test('robots.txt names the sitemap', () => {
    expect(readFileSync(fileOf(DIST, '/robots.txt'), 'utf8')).toContain(`\nSitemap: ${home}sitemap.xml\n`);
  });

  test('llms.txt names every article and every term', () => {
    const text = readFileSync(fileOf(DIST, '/llms.txt'), 'utf8');
    const entries = pages.filter(({ address }) =>
      /^\/(?:wissen|glossar|en\/learn|en\/glossary)\/[^/]+\/$/.test(address),
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((page) => !text.includes(`](${canonicalOf(page)}): `))).toEqual([]);
  });
});

describe('what stands beside a link to a page', () => {
  test('every page has a title, a description, an address and a picture of the right size', () => {
    for (const page of indexable) {
      expect(metaOf(page, 'property', 'og:url'), page.address).toBe(canonicalOf(page));
      for (const property of ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:image:alt']) {
        expect(metaOf(page, 'property', property), `${page.address} ${property}`).toBeTruthy();
      }
      expect(metaOf(page, 'name', 'twitter:card'), page.address).toBe('summary_large_image');
      expect(metaOf(page, 'property', 'og:image:width'), page.address).toBe(String(WIDTH));
      expect(metaOf(page, 'property', 'og:image:height'), page.address).toBe(String(HEIGHT));
    }
  });

  test('every picture is there, 1200 by 630 pixels large and at most 60 kB', () => {
    const images = new Set(indexable.map((page) => metaOf(page, 'property', 'og:image') ?? ''));
    for (const image of images) {
      const png = readFileSync(fileAt(image));
      expect(png.toString('latin1', 1, 4), image).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], image).toEqual([WIDTH, HEIGHT]);
      expect(png.length, image).toBeLessThanOrEqual(MOST_IMAGE_BYTES);
    }
  });

  test('every article has a picture of its own', () => {
    const articles = pages.filter(({ address }) => /^\/(?:wissen|en\/learn)\/[^/]+\/$/.test(address));
    const images = articles.map((page) => metaOf(page, 'property', 'og:image'));
    expect(new Set(images).size).toBe(articles.length);
  });
});

describe('the open data', () => {
  const read = (name: string) => JSON.parse(readFileSync(fileOf(DIST, `/daten/${name}.json`), 'utf8'));

  test.each(['items', 'glossary'])('%s: both languages fit the schema, and have the same ids', (name) => {
    const validate = new Ajv2020({ allErrors: true, formats: { uri: URL.canParse } }).compile(read(`${name}.schema`));
    const ids = ['de', 'en'].map((locale) => {
      const data = read(`${name}.${locale}`);
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
      const entries: { id: string }[] = data.items ?? data.terms;
      expect(entries.length).toBeGreaterThan(0);
      return entries.map(({ id }) => id).sort();
    });
    expect(ids[0]).toEqual(ids[1]);
    expect(new Set(ids[0]).size).toBe(ids[0]?.length);
  });

  test.each(['items', 'glossary'])('%s: every field is described in the schema and on the page', (name) => {
    const described = pages
      .filter(({ address }) => /^\/(?:daten|en\/data)\/$/.test(address))
      .map(({ root }) => root.querySelectorAll('dt code').map((code) => code.textContent));
    const schema = JSON.stringify(read(`${name}.schema`));
    const data = read(`${name}.de`);
    const entries: object[] = data.items ?? data.terms;
    for (const field of new Set(entries.flatMap((entry) => Object.keys(entry)))) {
      expect(schema).toContain(`"${field}":{`);
      for (const fields of described) expect(fields).toContain(field);
    }
    expect(described).toHaveLength(2);
  });

  test('every address in it leads to a page', () => {
    const urls = ['de', 'en'].flatMap((locale) => [
      ...read(`items.${locale}`).items.map(({ articleUrl }: { articleUrl: string }) => articleUrl),
      ...read(`glossary.${locale}`).terms.map(({ url }: { url: string }) => url),
    ]);
    const lost = urls.filter((url) => !existsSync(fileAt(url.replace(/#.*/, ''))));
    expect(lost).toEqual([]);
  });
});

test('articles and terms say how to cite them, with their address and the day of their version', () => {
  const entries = pages.filter(({ address }) => /^\/(?:wissen|glossar|en\/learn|en\/glossary)\/[^/]+\/$/.test(address));
  for (const page of entries) {
    const bibtex = page.root.querySelector('details > pre')?.textContent ?? '';
    expect(bibtex, page.address).toMatch(/^@misc\{[\w-]+,\n/);
    expect(bibtex, page.address).toContain(`url = {${canonicalOf(page)}}`);
    expect(bibtex, page.address).toMatch(/note = \{(?:Stand: \d+\. \p{L}+ \d{4}|Version of \d+ \p{L}+ \d{4})\}/u);
  }
});
