import type { Concept } from '../concept';
import type { ExcerptPart } from './excerpt';
import type { TermListEntry, TermLookup } from './term-list';

/** What a page is to the search, in the order in which groups of results stand below a definition. */
export const HIT_KINDS = ['article', 'term', 'page'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

export function isHitKind(value: unknown): value is HitKind {
  return HIT_KINDS.some((kind) => kind === value);
}

/** A page that the full-text search found. */
export interface SearchHit {
  readonly url: string;
  readonly title: string;
  readonly kind: HitKind;
  /** Place in the book; `null` unless the page is an article. */
  readonly chapter: number | null;
  readonly excerpt: readonly ExcerptPart[];
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
}

/** Rows of one kind. The `definition` that answers the query, a group of one row, stands above all others. */
export interface ResultGroup {
  readonly kind: 'definition' | HitKind;
  readonly rows: readonly ResultRow[];
}

/**
 * Puts what the term list and the full-text search know into one list, every page once. Below a definition the groups
 * stand in their fixed order; without one, suggestions come first and then the group with the best hit.
 */
export function arrangeResults({ card, suggestions }: TermLookup, hits: readonly SearchHit[]): readonly ResultGroup[] {
  const known = new Set([card?.url, ...suggestions.map(({ entry }) => entry.url)]);
  const rows: readonly (ResultRow & { readonly kind: HitKind })[] = [
    ...suggestions.map(({ entry, variant }) => ({ ...toRow(entry, variant), kind: 'term' as const })),
    ...hits.filter(({ url }) => !known.has(url)).map((hit) => ({ ...hit, variant: null, concept: null })),
  ];
  const order = card ? HIT_KINDS : [...new Set(rows.map(({ kind }) => kind))];
  const groups: readonly ResultGroup[] = [
    { kind: 'definition', rows: card ? [toRow(card, null)] : [] },
    ...order.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) })),
  ];
  return groups.filter((group) => group.rows.length > 0);
}

function toRow({ url, term, definition, concept }: TermListEntry, variant: string | null): ResultRow {
  return { url, title: term, excerpt: [{ text: definition, hit: false }], chapter: null, variant, concept };
}
