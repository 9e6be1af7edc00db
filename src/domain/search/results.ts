import type { Concept } from '../concept';
import type { ExcerptPart } from './excerpt';
import type { TermLookup } from './look-up';
import type { Contrast, TermListEntry } from './term-list';

/** What a page is to the search, in the order in which groups of results stand below a definition. */
export const HIT_KINDS = ['article', 'case', 'term', 'quiz', 'page'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

export function isHitKind(value: unknown): value is HitKind {
  return HIT_KINDS.some((kind) => kind === value);
}

/** A part of a page that was found, below a heading of its own. */
export interface HitSection {
  readonly url: string;
  readonly title: string;
}

/** A page that the full-text search found. */
export interface SearchHit {
  readonly url: string;
  readonly title: string;
  readonly kind: HitKind;
  /** Place in the book; `null` unless the page is an article. */
  readonly chapter: number | null;
  readonly excerpt: readonly ExcerptPart[];
  /** Where in the page most of it stands, the best first. */
  readonly sections: readonly HitSection[];
}

/** A line of the results: a page and why it is there. */
export interface ResultRow {
  readonly url: string;
  readonly title: string;
  /** Where the words stand in the page; for a term that the term list gave, its definition. */
  readonly excerpt: readonly ExcerptPart[];
  /** Place in the book, of articles. */
  readonly chapter: number | null;
  /** The other name of a term that was typed. */
  readonly variant: string | null;
  /** The concept that a defined term belongs to. */
  readonly concept: Concept | null;
  readonly sections: readonly HitSection[];
}

/**
 * Rows of one kind. The `definition` that answers the query stands above all others; `meant` is one for what was probably
 * meant; `contrast` sets several apart.
 */
export interface ResultGroup {
  readonly kind: 'definition' | 'meant' | 'contrast' | HitKind;
  readonly rows: readonly ResultRow[];
}

/**
 * Puts what the term list and the full-text search know into one list, every page once. Who asks for a difference gets
 * the passages about it first, then the definitions. Below definitions, and for a
 * whole sentence, the groups stand in their fixed order; else suggestions come first and then the group with the best hit.
 */
export function arrangeResults(lookup: TermLookup, hits: readonly SearchHit[]): readonly ResultGroup[] {
  const definitions: ResultGroup = {
    kind: lookup.isCorrected ? 'meant' : 'definition',
    rows: lookup.cards.map((card) => toRow(card, null)),
  };
  const contrasts: ResultGroup = { kind: 'contrast', rows: contrastRows(lookup.contrasts) };
  const top = lookup.compares ? [contrasts, definitions] : [definitions, contrasts];
  const known = new Set(top.flatMap(({ rows }) => rows.map(({ url }) => pageOf(url))));
  const suggested = lookup.suggestions.filter(({ entry }) => !known.has(entry.url));
  for (const { entry } of suggested) known.add(entry.url);
  const rows: readonly (ResultRow & { readonly kind: HitKind })[] = [
    ...suggested.map(({ entry, variant }) => ({ ...toRow(entry, variant), kind: 'term' as const })),
    ...hits.filter(({ url }) => !known.has(url)).map((hit) => ({ ...hit, variant: null, concept: null })),
  ];
  const order = lookup.cards.length > 0 || lookup.isSentence ? HIT_KINDS : [...new Set(rows.map(({ kind }) => kind))];
  return [...top, ...order.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }))].filter(
    (group) => group.rows.length > 0,
  );
}

/** Several passages of one page are one row, with the first of them. */
function contrastRows(contrasts: readonly Contrast[]): readonly ResultRow[] {
  const pages = new Map(contrasts.toReversed().map((contrast) => [pageOf(contrast.url), contrast]));
  return [...pages.values()].reverse().map(({ url, title, section, chapter }) => ({
    url,
    title,
    excerpt: section === null ? [] : [{ text: section, hit: false }],
    chapter,
    variant: null,
    concept: null,
    sections: [],
  }));
}

/** An address without its anchor. */
function pageOf(url: string): string {
  return url.replace(/#.*/, '');
}

function toRow({ url, term, definition, concept }: TermListEntry, variant: string | null): ResultRow {
  const excerpt = [{ text: definition, hit: false }];
  return { url, title: term, excerpt, chapter: null, variant, concept, sections: [] };
}
