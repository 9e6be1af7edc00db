import { failure, ok, type Result } from '../domain/result';

/** The largest count that is taken; more is a slip of the keyboard rather than a survey. */
export const MAX_COUNT = 1_000_000;

/** What can be wrong with one count. */
export type CountFault = 'empty' | 'negative' | 'not-whole' | 'not-a-number' | 'huge';

/** What is wrong with a list of counts, and at which place, from 0: the first that is wrong, missing or surplus. */
export interface CountsError {
  readonly code: CountFault | 'too-few' | 'too-many';
  readonly path: string;
}

const DIGITS = /^\+?\d+$/;
/** Thousands in groups, as in English, German, Swiss and French spelling; the separator is the same throughout. */
const GROUPED = /^\+?\d{1,3}([.,'’\s])\d{3}(?:\1\d{3})*$/;
/** Spreadsheets write a whole number with noughts behind the point, too. */
const NOUGHTS = /^(\+?\d+)[.,]0{1,2}$/;
const DECIMAL = /^\+?\d*[.,]\d+$/;
const MINUS = /^[-−–]\s*/;

/**
 * Reads how many people gave an answer: a whole number from 0 to `MAX_COUNT`, with or without separators between
 * thousands. A point or comma before exactly three digits separates thousands, since a count has no decimals.
 */
export function parseCount(text: string): Result<number, CountFault> {
  const trimmed = text.trim();
  if (trimmed === '') return failure('empty');
  const unsigned = trimmed.replace(MINUS, '').replace(NOUGHTS, '$1');
  const isWhole = DIGITS.test(unsigned) || GROUPED.test(unsigned);
  if (!isWhole && !DECIMAL.test(unsigned)) return failure('not-a-number');
  if (MINUS.test(trimmed)) return failure('negative');
  if (!isWhole) return failure('not-whole');
  const count = Number(unsigned.replace(/\D/g, ''));
  return count > MAX_COUNT ? failure('huge') : ok(count);
}

/** Between the cells of a spreadsheet, of which any may be empty. */
const CELLS = /\r?\n|[\t\r;]/;

/** What else may stand between two counts, the safest first. What does not separate counts may separate thousands. */
const SEPARATORS = [/[\t\r\n;]+/, /[ \t]+/, /,/, /[\s,;]+/];

/**
 * Cuts a pasted list into its pieces, without the spaces around them: at the first kind of separator that gives as many
 * as `wanted`, otherwise at the one that gives the most.
 */
export function splitCounts(text: string, wanted: number): readonly string[] {
  const trimmed = text.trim();
  // A spreadsheet ends what is copied with a line break; before it, even the first and the last cell may be empty.
  const cells = text.replace(/\r?\n$/, '').split(CELLS);
  const cuts = [trimmed.split(/,\s+/), cells, ...SEPARATORS.map((separator) => trimmed.split(separator))];
  const best = cuts.find(({ length }) => length === wanted) ?? cuts.reduce((a, b) => (b.length > a.length ? b : a));
  return best.map((piece) => piece.trim());
}

/** Reads a list of exactly `wanted` counts, as `splitCounts` cuts it. Fails with the first fault and its place. */
export function parseCounts(text: string, wanted: number): Result<readonly number[], CountsError> {
  const pieces = splitCounts(text, wanted);
  const counts: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const count = parseCount(piece);
    if (!count.ok) return failure({ code: count.error, path: String(index) });
    counts.push(count.value);
  }
  if (counts.length === wanted) return ok(counts);
  const few = counts.length < wanted;
  return failure({ code: few ? 'too-few' : 'too-many', path: String(few ? counts.length : wanted) });
}

/** Writes counts as `parseCounts` reads them. */
export function serializeCounts(counts: readonly number[]): string {
  return counts.join(',');
}
