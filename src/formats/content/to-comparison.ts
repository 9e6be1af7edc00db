import type { Comparison } from '../../domain/comparison';
import type { Locale } from '../../domain/locale';
import type { ComparisonData } from './comparison-schema';

/** The comparison in one language. Its schema has seen to it that every row has a cell for every column. */
export function toComparison({ columns, rows, pairs }: ComparisonData, locale: Locale): Comparison {
  return {
    columns,
    rows: rows.map((row) => ({
      id: row.id,
      question: row[locale],
      cells: columns.map((column) => ({ column, text: row.cells[column]?.[locale] ?? '' })),
    })),
    pairs: pairs.map((pair) => ({ id: pair.id, columns: pair.columns, ...pair[locale] })),
  };
}
