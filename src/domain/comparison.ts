import type { Concept } from './concept';

/** What can stand side by side on the comparison page: the three concepts and the two kinds of work around them. */
export const COLUMNS = ['ce', 'cx', 'cs', 'crm', 'cem'] as const;
export type Column = (typeof COLUMNS)[number];

/** The concepts among the columns; `null` for what has neither sign nor accent. */
export const COLUMN_CONCEPTS: Readonly<Record<Column, Concept | null>> = {
  ce: 'engagement',
  cx: 'experience',
  cs: 'satisfaction',
  crm: null,
  cem: null,
};

/** Ids of the glossary entries that explain the columns. */
export const COLUMN_TERMS: Readonly<Record<Column, string>> = {
  ce: 'customer-engagement',
  cx: 'customer-experience',
  cs: 'kundenzufriedenheit',
  crm: 'crm',
  cem: 'cem',
};

/** One question and what each column answers, in the order of the columns. */
export interface ComparisonRow {
  readonly id: string;
  readonly question: string;
  readonly cells: readonly { readonly column: Column; readonly text: string }[];
}

/** Two columns that have a page of their own. */
export interface ComparedPair {
  /** Also the last part of the address, in every language. */
  readonly id: string;
  readonly columns: readonly [Column, Column];
  readonly title: string;
  /** For search engines. */
  readonly description: string;
  /** The difference in a few sentences. */
  readonly summary: string;
}

/** The comparison in one language. */
export interface Comparison {
  readonly columns: readonly Column[];
  readonly rows: readonly ComparisonRow[];
  readonly pairs: readonly ComparedPair[];
}

/** The rows with the cells of some columns only, in the order in which these are named. */
export function pickColumns(rows: readonly ComparisonRow[], columns: readonly Column[]): readonly ComparisonRow[] {
  return rows.map((row) => ({
    ...row,
    cells: columns.flatMap((column) => row.cells.filter((cell) => cell.column === column)),
  }));
}

/** With fewer there is nothing to compare. */
export const FEWEST_COLUMNS = 2;

/**
 * The choice of columns that an address names (`ce,cx`), in the table's order. Whatever is no such choice, because it is
 * empty, too short or names something that is not there, gives all columns.
 */
export function parseColumns<Name extends string>(text: string | null, all: readonly Name[]): readonly Name[] {
  const named = new Set<string>(text?.toLowerCase().match(/\w+/g));
  const chosen = all.filter((column) => named.has(column));
  return chosen.length === named.size && chosen.length >= FEWEST_COLUMNS ? chosen : all;
}

/** The choice as an address names it; empty for all columns, which need no naming. */
export function serializeColumns(chosen: readonly string[], all: readonly string[]): string {
  return chosen.length === all.length ? '' : all.filter((column) => chosen.includes(column)).join(',');
}
