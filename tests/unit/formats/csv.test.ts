import { describe, expect, test } from 'vitest';
import { serializeCsv, type Table } from '../../../src/formats/csv';

const TABLE: Table = {
  name: 'Stimmen',
  header: ['Fall', 'richtig in %'],
  rows: [
    ['Der Gast sagt: „Ja, gern“; er lacht', 66.7],
    ['Sie ruft "Halt"\nund geht', null],
  ],
};

describe('a table as CSV', () => {
  test('for European Excel: byte order mark, semicolons, decimal commas', () => {
    expect(serializeCsv(TABLE, 'european')).toBe(
      '\uFEFFFall;richtig in %\r\n"Der Gast sagt: „Ja, gern“; er lacht";66,7\r\n"Sie ruft ""Halt""\nund geht";\r\n',
    );
  });

  test('plain: commas, decimal points, no mark', () => {
    expect(serializeCsv(TABLE, 'plain')).toBe(
      'Fall,richtig in %\r\n"Der Gast sagt: „Ja, gern“; er lacht",66.7\r\n"Sie ruft ""Halt""\nund geht",\r\n',
    );
  });

  test.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1'])('takes %j for a text, never for a formula', (text) => {
    expect(serializeCsv({ ...TABLE, rows: [[text, -1]] }, 'plain')).toContain(`\r\n'${text},-1\r\n`);
  });
});
