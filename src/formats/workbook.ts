import writeExcelFile from 'write-excel-file/universal';
import type { Table } from './csv';

/** Longest name of a sheet, and what no name may hold, as Excel has it. */
const MAX_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Characters that a column shows at the least and at the most. */
const WIDTH = { min: 8, max: 60 } as const;

/** Writes tables as an XLSX workbook, one sheet each; texts stay texts, whatever they begin with. */
export async function makeWorkbook(tables: readonly Table[]): Promise<Blob> {
  const sheets = tables.map(({ name, header, rows }) => ({
    sheet: name.replace(FORBIDDEN, ' ').slice(0, MAX_NAME),
    stickyRowsCount: 1,
    columns: header.map((title, column) => ({
      width: Math.min(
        WIDTH.max,
        Math.max(WIDTH.min, title.length, ...rows.map((row) => String(row[column] ?? '').length)) + 2,
      ),
    })),
    data: [
      header.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { value: cell, type: String } : cell))),
    ],
  }));
  return await writeExcelFile(sheets).toBlob();
}
