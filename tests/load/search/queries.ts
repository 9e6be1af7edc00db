import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../../src/domain/locale.ts';

/** A query and the pages one of which has to come first; none for a query to which nothing may be found. */
export interface Query {
  readonly text: string;
  readonly category: string;
  readonly want: readonly string[];
}

/** A set of queries with its goals, in percent; `null` where there is none. */
export interface QuerySet {
  readonly name: string;
  readonly locale: Locale;
  readonly queries: readonly Query[];
  readonly goals: { readonly first: number | null; readonly firstThree: number | null };
}

const FOLDERS = {
  de: { article: '/wissen/', glossary: '/glossar/' },
  en: { article: '/en/learn/', glossary: '/en/glossary/' },
} as const;

/** `article/<id>` or `glossary/<id>` as the address of its page. */
function addressOf(locale: Locale, id: string): string {
  const [kind = '', name = ''] = id.split('/');
  if (kind === 'glossary') return `${FOLDERS[locale].glossary}${locale === 'de' ? name : englishSlug(name)}/`;
  const text = readFileSync(`content/articles/${locale}/${name}.mdx`, 'utf8');
  return `${FOLDERS[locale].article}${/^slug: (.+)$/m.exec(text)?.[1] ?? name}/`;
}

function englishSlug(id: string): string {
  return readTerm(id).en.slug ?? id;
}

interface TermFile {
  readonly de: TermWords;
  readonly en: TermWords;
}

interface TermWords {
  readonly slug?: string;
  readonly term: string;
  readonly synonyms: readonly string[];
}

function readTerm(id: string): TermFile {
  return parse(readFileSync(`content/glossary/${id}.yaml`, 'utf8')) as TermFile;
}

function readJson<Content>(name: string): Content {
  return JSON.parse(readFileSync(`tests/fixtures/${name}`, 'utf8')) as Content;
}

/** The 93 queries of readers. */
export function goldQueries(): QuerySet {
  const { de } = readJson<{ de: { q: string; cat: string; want?: string[] }[] }>('search-gold.json');
  const queries = de.map(({ q, cat, want = [] }) => ({
    text: q,
    category: cat,
    want: want.filter(exists).map((id) => addressOf('de', id)),
  }));
  return { name: 'gold', locale: 'de', queries, goals: { first: 97, firstThree: 99 } };
}

/** The list names some terms by either of two ids. */
function exists(id: string): boolean {
  const [kind, name] = id.split('/');
  const folder = kind === 'glossary' ? 'content/glossary' : 'content/articles/de';
  return readdirSync(folder).some((file) => file.replace(/\.\w+$/, '') === name);
}

/** What stands in the chapters’ text. */
export function fullTextQueries(locale: Locale): QuerySet {
  const lists = readJson<Record<Locale, { q: string; wording: string; want: string[] }[]>>('search-full-text.json');
  const queries = lists[locale].map(({ q, wording, want }) => ({
    text: q,
    category: wording,
    want: want.map((id) => addressOf(locale, `article/${id}`)),
  }));
  return { name: `full text, ${locale}`, locale, queries, goals: { first: null, firstThree: 85 } };
}

/** Every headword as readers change it. Which letter slips is chosen by the word, so that every run asks the same. */
export function variantQueries(locale: Locale): QuerySet {
  const ids = readdirSync('content/glossary').map((file) => file.replace(/\.yaml$/, ''));
  const queries = ids.flatMap((id) => {
    const { term } = readTerm(id)[locale];
    const want = [addressOf(locale, `glossary/${id}`)];
    return variantsOf(term, locale).map(([category, text]) => ({ text, category, want }));
  });
  return { name: `variants, ${locale}`, locale, queries, goals: { first: 95, firstThree: null } };
}

function variantsOf(term: string, locale: Locale): readonly (readonly [string, string])[] {
  const folded = term.replace(
    /[äöüß]/gi,
    (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter.toLowerCase()] ?? letter,
  );
  const asked =
    locale === 'de'
      ? ['was ist {}', 'Was bedeutet {}?', '{} Definition']
      : ['what is {}', 'What does {} mean?', '{} definition'];
  const endings = locale === 'de' ? ['s', 'n', 'en', 'e'] : ['s', '’s'];
  return [
    ['spelling', term.toLowerCase()],
    ['spelling', folded.toUpperCase()],
    ['spelling', term.replace(/[- ]/g, '')],
    ['spelling', term.replace(/ /g, '-')],
    ['spelling', term.replace(/-/g, ' ')],
    ...endings.map((ending) => ['inflection', `${term}${ending}`] as const),
    ...(term.length >= 5 ? typosOf(term).map((typo) => ['typo', typo] as const) : []),
    ...asked.map((question) => ['question', question.replace('{}', term)] as const),
  ];
}

/** A letter left out, doubled, exchanged with the next one, and another one in its place. */
function typosOf(term: string): readonly string[] {
  const at = (share: number) => 1 + Math.floor((term.length - 3) * share);
  const cut = (place: number, count: number, text: string) => term.slice(0, place) + text + term.slice(place + count);
  const pair = term.slice(at(0.4), at(0.4) + 2);
  const swapped = `${pair.charAt(1)}${pair.charAt(0)}`;
  return [
    cut(at(0.25), 1, ''),
    cut(at(0.6), 0, term.charAt(at(0.6))),
    ...(swapped === pair ? [] : [cut(at(0.4), 2, swapped)]),
    cut(at(0.8), 1, term.charAt(at(0.8)) === 'q' ? 'w' : 'q'),
  ];
}
