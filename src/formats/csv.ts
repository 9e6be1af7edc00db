/** What stands in a cell. */
export type Cell = string | number | null;

/** A table as files hold it: a name, a header, rows as long as the header. */
export interface Table {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * `european`: semicolons, decimal commas and a byte order mark, as Excel in most of Europe opens it at a double click.
 * `plain`: RFC 4180 in UTF-8, with commas.
 */
export type CsvKind = 'european' | 'plain';

/** Writes a table as CSV. */
export function serializeCsv({ header, rows }: Table, kind: CsvKind): string {
  const separator = kind === 'european' ? ';' : ',';
  const lines = [header, ...rows].map((row) => row.map((cell) => writeCell(cell, kind)).join(separator));
  return `${kind === 'european' ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

/** So that no text that somebody else wrote is taken for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

function writeCell(cell: Cell, kind: CsvKind): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return kind === 'european' ? String(cell).replace('.', ',') : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
