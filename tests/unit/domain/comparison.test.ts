import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, parseColumns, pickColumns, serializeColumns } from '../../../src/domain/comparison';

describe('the columns that an address names', () => {
  test.each([
    ['ce,cx', ['ce', 'cx']],
    ['cx,ce', ['ce', 'cx']],
    ['CS,CEM', ['cs', 'cem']],
    ['ce,cx,cs', ['ce', 'cx', 'cs']],
    ['ce,ce,cx,', ['ce', 'cx']],
    ['ce cx', ['ce', 'cx']],
  ])('%s are these, in the order of the table', (text, columns) => {
    expect(parseColumns(text, COLUMNS)).toEqual(columns);
  });

  test.each([null, '', ',', 'xyz', 'ce', 'ce,ce', 'ce,cx,xyz', 'ce,__proto__', '<script>', 'ü'])(
    '%s is no choice and gives all',
    (text) => {
      expect(parseColumns(text, COLUMNS)).toEqual(COLUMNS);
    },
  );

  test('are at least two of the known ones, whatever the address says', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...COLUMNS, 'xx')).map((names) => names.join(',')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const columns = parseColumns(text, COLUMNS);
        expect(columns.length).toBeGreaterThanOrEqual(2);
        expect(columns).toEqual(COLUMNS.filter((column) => columns.includes(column)));
      }),
    );
  });

  test('are read as they were written', () => {
    fc.assert(
      fc.property(fc.subarray([...COLUMNS], { minLength: 2 }), (chosen) => {
        expect(parseColumns(serializeColumns(chosen, COLUMNS), COLUMNS)).toEqual(chosen);
      }),
    );
  });

  test('need no naming when they are all', () => {
    expect(serializeColumns(COLUMNS, COLUMNS)).toBe('');
  });
});

test('rows can be had with some columns only, in the order in which these are named', () => {
  const cells = COLUMNS.map((column) => ({ column, text: `text of ${column}` }));
  expect(pickColumns([{ id: 'time', question: 'Time', cells }], ['cs', 'ce'])).toEqual([
    {
      id: 'time',
      question: 'Time',
      cells: [
        { column: 'cs', text: 'text of cs' },
        { column: 'ce', text: 'text of ce' },
      ],
    },
  ]);
});
