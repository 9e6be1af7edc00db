import { z } from 'astro/zod';
import { COLUMNS } from '../../domain/comparison';
import { idSchema, inBothLanguages, textSchema } from './shared-schema';

const columnSchema = z.enum(COLUMNS, { error: `choose one of ${COLUMNS.join(', ')}` });

const rowSchema = z.strictObject({
  id: idSchema,
  de: textSchema.describe('What the row asks, in a word or two.'),
  en: textSchema,
  cells: z.partialRecord(columnSchema, inBothLanguages(textSchema)).describe('A short text for each column.'),
});

const pairTextSchema = z.strictObject({
  title: textSchema.describe('Heading of the pair’s own page.'),
  description: textSchema
    .min(70, 'write at least 70 characters')
    .max(160, 'shorten to at most 160 characters')
    .describe('For search engines.'),
  summary: textSchema.describe('The difference in a few sentences.'),
});

const pairSchema = z.strictObject({
  id: idSchema.describe('Last part of the address in both languages; for ever.'),
  columns: z.tuple([columnSchema, columnSchema], { error: 'a pair has exactly two columns' }),
  de: pairTextSchema,
  en: pairTextSchema,
});

/** The comparison page: a table whose every row has a cell for every column, and the pairs with pages of their own. */
export const comparisonSchema = z
  .strictObject({
    columns: z.array(columnSchema).min(2, 'name at least two columns').describe('In the order of the table.'),
    rows: z.array(rowSchema).min(1, 'write at least one row'),
    pairs: z.array(pairSchema),
  })
  .superRefine(({ columns, rows, pairs }, context) => {
    const problem = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const index of repeated(columns)) problem(['columns', index], 'this column stands here twice. Remove one');
    for (const index of repeated(rows.map(({ id }) => id)))
      problem(['rows', index, 'id'], 'id is taken. Choose another');
    for (const index of repeated(pairs.map(({ id }) => id)))
      problem(['pairs', index, 'id'], 'id is taken. Choose another');
    for (const [index, { cells }] of rows.entries()) {
      for (const column of COLUMNS) {
        const path = ['rows', index, 'cells'];
        if (columns.includes(column) && !cells[column])
          problem(path, `the cell of ${column} is missing. Write it in both languages`);
        if (!columns.includes(column) && cells[column])
          problem([...path, column], `${column} is not among the columns. Add it there or remove the cell`);
      }
    }
    for (const [index, pair] of pairs.entries()) {
      for (const [place, column] of pair.columns.entries()) {
        const path = ['pairs', index, 'columns', place];
        if (!columns.includes(column)) problem(path, `${column} is not among the columns. Choose one that is`);
      }
      if (pair.columns[0] === pair.columns[1])
        problem(['pairs', index, 'columns'], 'a pair has two different columns. Choose another');
    }
  });

/** Places of what stands in a list before. */
function repeated(list: readonly string[]): number[] {
  return list.flatMap((entry, index) => (list.indexOf(entry) < index ? [index] : []));
}

export type ComparisonData = z.infer<typeof comparisonSchema>;
