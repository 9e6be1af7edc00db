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

/** A line of the results: a page, why it is there, and an excerpt where the full text was searched. */
export interface ResultRow extends SearchHit {
  /** The other name of a term that was typed. */
  readonly variant: string | null;
}

export interface ResultGroup {
  readonly kind: HitKind;
  readonly rows: readonly ResultRow[];
}

export interface Results {
  /** The definition that answers the query, above everything else. */
  readonly card: TermListEntry | null;
  readonly groups: readonly ResultGroup[];
}

/**
 * Puts what the term list and the full-text search know into one list, every page once. Below a definition the groups
 * stand in their fixed order; without one, suggestions come first and then the group with the best hit.
 */
export function arrangeResults({ card, suggestions }: TermLookup, hits: readonly SearchHit[]): Results {
  const suggested = new Map(suggestions.map(({ entry, variant }) => [entry.url, toRow(entry, variant)]));
  const excerpts = new Map(hits.map((hit) => [hit.url, hit.excerpt]));
  const rows: readonly ResultRow[] = [
    ...[...suggested.values()].map((row) => ({ ...row, excerpt: excerpts.get(row.url) ?? [] })),
    ...hits.filter(({ url }) => url !== card?.url && !suggested.has(url)).map((hit) => ({ ...hit, variant: null })),
  ];
  const order = card ? HIT_KINDS : [...new Set(rows.map(({ kind }) => kind))];
  const groups = order.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }));
  return { card, groups: groups.filter((group) => group.rows.length > 0) };
}

/** The addresses of all rows from top to bottom, the definition included: the order of the arrow keys. */
export function rowUrls({ card, groups }: Results): readonly string[] {
  return [...(card ? [card.url] : []), ...groups.flatMap(({ rows }) => rows.map(({ url }) => url))];
}

function toRow(entry: TermListEntry, variant: string | null): ResultRow {
  return { url: entry.url, title: entry.term, kind: 'term', chapter: null, excerpt: [], variant };
}
