import type { Locale } from '../domain/locale';

// What pages say of themselves to search engines and other programs, in the words of schema.org. All addresses are
// absolute. Types name what is used here, so that a misspelt property does not go unnoticed.

/** A step on the way from the home page down to a page. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

interface BreadcrumbList {
  readonly '@type': 'BreadcrumbList';
  readonly itemListElement: readonly {
    readonly '@type': 'ListItem';
    readonly position: number;
    readonly name: string;
    readonly item: string;
  }[];
}

/** The way to a page, which is the last crumb. */
export function breadcrumbList(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** What everything that has a page of its own tells. */
interface Described {
  readonly name: string;
  readonly url: string;
  readonly description: string;
}

interface InLanguage extends Described {
  readonly inLanguage: Locale;
}

interface WebSite extends InLanguage {
  readonly '@type': 'WebSite';
  readonly potentialAction: {
    readonly '@type': 'SearchAction';
    readonly target: { readonly '@type': 'EntryPoint'; readonly urlTemplate: string };
    readonly 'query-input': string;
  };
}

/** `searchUrl` is the page that takes a search as `?q=`. */
export function webSite(site: InLanguage, searchUrl: string): WebSite {
  return {
    '@type': 'WebSite',
    ...site,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

interface LearningResource extends InLanguage {
  readonly '@type': 'LearningResource';
  readonly educationalUse: readonly string[];
  /** A duration as ISO 8601 writes it: `PT4M`. */
  readonly timeRequired: string;
  /** A day as ISO 8601 writes it: `2026-11-22`. */
  readonly dateModified: string;
  readonly teaches: readonly string[];
  readonly image: string;
  readonly license?: string;
  readonly isBasedOn: readonly { readonly '@id': string }[];
}

/** What an article's page knows of it. */
export interface DescribedArticle extends InLanguage {
  readonly minutes: number;
  readonly updated: Date;
  /** What readers know or can do afterwards. */
  readonly teaches: readonly string[];
  readonly image: string;
  /** Address of the licence, where the operator gives one. */
  readonly licence: string | undefined;
  /** Addresses of the sources' entries in the bibliography, which tells more of them (`creativeWork`). */
  readonly sources: readonly string[];
}

export function learningResource(article: DescribedArticle): LearningResource {
  const { name, url, description, inLanguage, minutes, updated, teaches, image, licence, sources } = article;
  return {
    '@type': 'LearningResource',
    name,
    url,
    description,
    inLanguage,
    educationalUse: ['reading', 'exercise'],
    timeRequired: `PT${minutes}M`,
    dateModified: isoDay(updated),
    teaches,
    image,
    ...(licence && { license: licence }),
    isBasedOn: sources.map((source) => ({ '@id': source })),
  };
}

interface CreativeWork {
  readonly '@type': 'CreativeWork';
  readonly '@id': string;
  readonly name: string;
  readonly inLanguage: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
}

/** What the bibliography knows of a source. */
export interface DescribedSource {
  /** Address of its entry. */
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** A year or a day. */
  readonly published?: string | undefined;
}

export function creativeWork(source: DescribedSource): CreativeWork {
  const { url, title, language, author, publisher, published } = source;
  return {
    '@type': 'CreativeWork',
    '@id': url,
    name: title,
    inLanguage: language,
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(published && { datePublished: published }),
  };
}

interface DefinedTerm extends Described {
  readonly '@type': 'DefinedTerm';
  readonly alternateName?: readonly string[];
  readonly inDefinedTermSet: { readonly '@type': 'DefinedTermSet'; readonly '@id': string; readonly name: string };
}

interface DefinedTermSet extends InLanguage {
  readonly '@type': 'DefinedTermSet';
  /** The terms refer to the set by its address. */
  readonly '@id': string;
  readonly hasDefinedTerm: readonly { readonly '@type': 'DefinedTerm'; readonly name: string; readonly url: string }[];
}

/** A glossary term; `alternateNames` are its synonyms and abbreviations. */
export function definedTerm(term: Described, alternateNames: readonly string[], glossary: Crumb): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    ...term,
    ...(alternateNames.length > 0 && { alternateName: alternateNames }),
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': glossary.url, name: glossary.name },
  };
}

export function definedTermSet(glossary: InLanguage, terms: readonly Crumb[]): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': glossary.url,
    ...glossary,
    hasDefinedTerm: terms.map(({ name, url }) => ({ '@type': 'DefinedTerm', name, url })),
  };
}

interface Quiz extends InLanguage {
  readonly '@type': 'Quiz';
  readonly hasPart: readonly {
    readonly '@type': 'Question';
    readonly eduQuestionType: 'Multiple choice';
    readonly text: string;
    readonly suggestedAnswer: readonly Answer[];
    readonly acceptedAnswer: Answer;
  }[];
}

interface Answer {
  readonly '@type': 'Answer';
  readonly text: string;
}

/** A question with one right option. */
export interface DescribedQuestion {
  readonly text: string;
  readonly options: readonly string[];
  readonly key: string;
}

export function quiz(described: InLanguage, questions: readonly DescribedQuestion[]): Quiz {
  const answer = (text: string): Answer => ({ '@type': 'Answer', text });
  return {
    '@type': 'Quiz',
    ...described,
    hasPart: questions.map(({ text, options, key }) => ({
      '@type': 'Question',
      eduQuestionType: 'Multiple choice',
      text,
      suggestedAnswer: options.filter((option) => option !== key).map(answer),
      acceptedAnswer: answer(key),
    })),
  };
}

interface Dataset extends InLanguage {
  readonly '@type': 'Dataset';
  readonly isAccessibleForFree: true;
  readonly license?: string;
  readonly distribution: readonly {
    readonly '@type': 'DataDownload';
    readonly encodingFormat: 'application/json';
    readonly contentUrl: string;
  }[];
}

/** `files` are the addresses of the JSON files, `licence` that of the licence where there is one. */
export function dataset(described: InLanguage, files: readonly string[], licence: string | undefined): Dataset {
  return {
    '@type': 'Dataset',
    ...described,
    isAccessibleForFree: true,
    ...(licence && { license: licence }),
    distribution: files.map((contentUrl) => ({
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl,
    })),
  };
}

/** Anything a page can tell of itself. */
export type Thing =
  | BreadcrumbList
  | CreativeWork
  | Dataset
  | DefinedTerm
  | DefinedTermSet
  | LearningResource
  | Quiz
  | WebSite;

/** Everything a page tells, as one document. */
export interface Graph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}

export function graph(things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
