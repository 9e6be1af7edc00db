import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeWorkbook } from '../../../src/formats/workbook';

/** The files in a workbook, as text. */
async function filesOf(workbook: Blob): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a workbook', () => {
  test('holds a sheet for each table, numbers as numbers', async () => {
    const files = await filesOf(
      await makeWorkbook([
        { name: 'Stimmen', header: ['Fall', 'CE'], rows: [['Der Gast', 12]] },
        { name: 'Je Fall', header: ['Fall'], rows: [] },
      ]),
    );
    expect(files['xl/workbook.xml']).toMatch(/name="Stimmen".*name="Je Fall"/s);
    expect(files['xl/worksheets/sheet1.xml']).toMatch(/<v>12<\/v>/);
    expect(Object.values(files).join()).toContain('Der Gast');
  });

  test('takes names that Excel refuses, and texts that look like formulas', async () => {
    const files = await filesOf(
      await makeWorkbook([{ name: 'a/b:c [1]*?\\ und ein sehr langer Name', header: ['x'], rows: [['=1+1'], [null]] }]),
    );
    const [, name = ''] = /<sheet name="([^"]*)"/.exec(files['xl/workbook.xml'] ?? '') ?? [];
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[\\/?*[\]:]/);
    expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });
});
