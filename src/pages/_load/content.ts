import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { LOCALES, type Locale } from '../../domain/locale';
import type { Term } from '../../domain/term';
import { toTerm } from '../../formats/content/to-term';
import type { Thing } from '../../formats/json-ld';
import { type ContentSlugs, type LinkTarget, resolveContentLink } from '../../i18n/content-links';
import { basePath } from '../../i18n/routes';
import { describePage, type PagePlace } from './describe-page';
import { oncePerBuild } from './once-per-build';

/** The operator's settings. The content gate has seen to it that they are there. */
const loadSiteEntry = oncePerBuild(async () => {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing');
  return entry.data;
});
export const loadSite = () => loadSiteEntry(undefined);

/** What every page hands to its layout. `things` are what the page is about, for search engines. */
export async function loadFrame(...things: Thing[]) {
  const { name: siteName, logo } = await loadSite();
  // The layout knows where the page stands, but not how to say so to search engines.
  return { siteName, logo, describe: (place: PagePlace) => describePage(siteName, place, things) };
}

export interface Article {
  readonly id: string;
  readonly locale: Locale;
  /** Its place in the book, from 0. */
  readonly place: number;
  readonly entry: CollectionEntry<'articles'>;
  readonly data: CollectionEntry<'articles'>['data'];
}

/** All articles of a language, in the order of the book. */
export const loadArticles = oncePerBuild(async (locale: Locale): Promise<readonly Article[]> => {
  const entries = await getCollection('articles', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .sort((a, b) => a.data.chapter - b.data.chapter)
    .map((entry, place) => ({ id: entry.id.slice(locale.length + 1), locale, place, entry, data: entry.data }));
});

/** All articles of a language by their ids. */
export const loadArticlesById = oncePerBuild(
  async (locale: Locale): Promise<ReadonlyMap<string, Article>> =>
    new Map((await loadArticles(locale)).map((article) => [article.id, article])),
);

/** All terms of a language, in its alphabetical order. */
export const loadTerms = oncePerBuild(async (locale: Locale): Promise<readonly Term[]> => {
  const { compare } = new Intl.Collator(locale);
  const entries = await getCollection('glossary');
  return entries.map((entry) => toTerm(entry.id, entry.data, locale)).sort((a, b) => compare(a.term, b.term));
});

/** The bibliography, in the alphabetical order of its ids. */
const loadSourceData = oncePerBuild(async () => (await getCollection('sources')).map(({ data }) => data));

export const loadSources = () => loadSourceData(undefined);

const loadSlugs = oncePerBuild(async (): Promise<ContentSlugs> => {
  const articles = await Promise.all(LOCALES.map(loadArticles));
  const [de, en] = articles.map((list) => new Map(list.map(({ id, data }) => [id, data.slug] as const)));
  const glossary = await getCollection('glossary');
  return {
    terms: new Map(glossary.map(({ id, data }) => [id, { de: id, en: data.en.slug }] as const)),
    articles: { de: de ?? new Map(), en: en ?? new Map() },
  };
});

/** Finds the addresses of content links (`term:…`) in a language. */
export async function linkResolver(locale: Locale): Promise<(url: string) => LinkTarget | undefined> {
  const known = await loadSlugs(undefined);
  return (url) => resolveContentLink(known, basePath(), locale, url);
}

const CONTENT_LINK = /\]\((term|source):([a-z0-9-]+)\)/g;

/** Ids of the terms or sources that a Markdown text links to, each once, in the order of the text. */
export function linkedIds(text: string | undefined, scheme: 'term' | 'source'): string[] {
  const links = [...(text ?? '').matchAll(CONTENT_LINK)];
  return [...new Set(links.filter((link) => link[1] === scheme).map((link) => link[2] ?? ''))];
}

/** Which articles of a language link to a term or a source: by its id, in the order of the book. */
async function collectBacklinks(
  locale: Locale,
  scheme: 'term' | 'source',
): Promise<ReadonlyMap<string, readonly Article[]>> {
  const backlinks = new Map<string, Article[]>();
  for (const article of await loadArticles(locale)) {
    for (const id of linkedIds(article.entry.body, scheme)) {
      const known = backlinks.get(id);
      if (known) known.push(article);
      else backlinks.set(id, [article]);
    }
  }
  return backlinks;
}

export const loadTermBacklinks = oncePerBuild((locale: Locale) => collectBacklinks(locale, 'term'));
export const loadSourceBacklinks = oncePerBuild((locale: Locale) => collectBacklinks(locale, 'source'));
