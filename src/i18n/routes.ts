import type { BankField } from '../domain/bank-filter';
import { LOCALES, type Locale } from '../domain/locale';

/** Every page of the site, with its address in each language. German has no prefix, English lives under `/en/`. */
const PATHS = {
  home: { de: '', en: 'en/' },
  practice: { de: 'quiz/ueben/', en: 'en/quiz/practice/' },
  sort: { de: 'quiz/sortieren/', en: 'en/quiz/sort/' },
  exam: { de: 'quiz/pruefung/', en: 'en/quiz/exam/' },
  verify: { de: 'quiz/pruefung/pruefen/', en: 'en/quiz/exam/verify/' },
  pretest: { de: 'quiz/vortest/', en: 'en/quiz/pretest/' },
  posttest: { de: 'quiz/nachtest/', en: 'en/quiz/posttest/' },
  progress: { de: 'fortschritt/', en: 'en/progress/' },
  learn: { de: 'wissen/', en: 'en/learn/' },
  compare: { de: 'vergleich/', en: 'en/compare/' },
  glossary: { de: 'glossar/', en: 'en/glossary/' },
  quiz: { de: 'quiz/', en: 'en/quiz/' },
  entry: { de: 'quiz/einstieg/', en: 'en/quiz/entry/' },
  cards: { de: 'training/karten/', en: 'en/training/cards/' },
  training: { de: 'training/', en: 'en/training/' },
  stage: { de: 'training/buehne/', en: 'en/training/stage/' },
  paper: { de: 'training/papier/', en: 'en/training/paper/' },
  results: { de: 'training/ergebnisse/', en: 'en/training/results/' },
  bank: { de: 'training/aufgaben/', en: 'en/training/items/' },
  search: { de: 'suche/', en: 'en/search/' },
  sources: { de: 'quellen/', en: 'en/sources/' },
  data: { de: 'daten/', en: 'en/data/' },
  legal: { de: 'impressum/', en: 'en/legal/' },
  privacy: { de: 'datenschutz/', en: 'en/privacy/' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Page = keyof typeof PATHS;

/** Narrows text from content (`page:entry`) to a page. */
export function isPage(value: string): value is Page {
  return Object.hasOwn(PATHS, value);
}

export const PAGES = Object.keys(PATHS) as readonly Page[];

/**
 * The address of a page in a language, with a slash at the end, below `base` (a path with a slash at both ends).
 * `slug` names the entry on pages that list entries: an article's or a term's.
 */
export function pathBelow(base: string, locale: Locale, page: Page, slug?: string): string {
  return `${base}${PATHS[page][locale]}${slug === undefined ? '' : `${slug}/`}`;
}

/** The address of a page below the base path of the site that is being built. */
export function pathTo(locale: Locale, page: Page, slug?: string): string {
  return pathBelow(basePath(), locale, page, slug);
}

/** The addresses of one page in all languages, for the language switch and `hreflang`. */
export function twinPaths(page: Page, slugs?: Readonly<Record<Locale, string>>): Record<Locale, string> {
  const paths = LOCALES.map((locale) => [locale, pathTo(locale, page, slugs?.[locale])]);
  return Object.fromEntries(paths) as Record<Locale, string>;
}

/** The folder the site is served from, with a slash at both ends; `/` at the root of a host. */
export function basePath(): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
}

/** The last parts of addresses below the quizzes that pages of the site have taken; no set can have one of them. */
export function takenBelowQuiz(locale: Locale): string[] {
  return PAGES.flatMap((page) => /(?:^|\/)quiz\/([^/]+)\/$/.exec(PATHS[page][locale])?.[1] ?? []);
}

/** The parameters of the bank's filters in an address, in each language. */
export const BANK_PARAMETERS: Readonly<Record<Locale, Readonly<Record<BankField, string>>>> = {
  de: {
    key: 'begriff',
    facet: 'facette',
    difficulty: 'stufe',
    setting: 'schauplatz',
    channel: 'kanal',
    article: 'kapitel',
    special: 'merkmal',
  },
  en: {
    key: 'concept',
    facet: 'facet',
    difficulty: 'level',
    setting: 'setting',
    channel: 'channel',
    article: 'chapter',
    special: 'feature',
  },
};
