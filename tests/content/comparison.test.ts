import { describe, expect, test } from 'vitest';
import { problemsAfter } from './plant-content';

const FILE = 'comparison.yaml';

describe('a mistake in the comparison is named with file, line and what to do:', () => {
  test('a row without a cell for a column', () => {
    const problems = problemsAfter((content) => content.edit(FILE, /^ {6}crm: .*\n/m, ''));
    expect(problems).toEqual([
      expect.stringMatching(
        /^content\/comparison\.yaml:9 rows\.0\.cells: the cell of crm is missing\. Write it in both/,
      ),
    ]);
  });

  test('a cell in one language only', () => {
    const problems = problemsAfter((content) => content.edit(FILE, ', en: Does somebody act towards somebody?', ''));
    expect(problems).toEqual([expect.stringMatching(/comparison\.yaml:10 rows\.0\.cells\.ce\.en: write a text here/)]);
  });

  test('a cell for something that is no column', () => {
    const problems = problemsAfter((content) => content.edit(FILE, /^ {6}cem: /m, '      cim: '));
    expect(problems).toContainEqual(
      expect.stringMatching(/comparison\.yaml:14 rows\.0\.cells: unknown field cim\. Remove it or mend its spelling/),
    );
  });

  test('cells of a column that is not shown', () => {
    const problems = problemsAfter((content) => content.edit(FILE, 'cs, crm, cem]', 'cs, crm]'));
    expect(problems).toContainEqual(
      expect.stringMatching(/comparison\.yaml:14 rows\.0\.cells\.cem: cem is not among the columns\. Add it there or/),
    );
  });

  test('an unknown column', () => {
    const problems = problemsAfter((content) =>
      content.edit(FILE, 'columns: [ce, cx, cs, crm', 'columns: [ce, cx, cs, cr'),
    );
    expect(problems).toEqual([
      expect.stringMatching(/comparison\.yaml:3 columns\.3: choose one of ce, cx, cs, crm, cem/),
    ]);
  });

  test('a column named twice', () => {
    const problems = problemsAfter((content) => content.edit(FILE, 'columns: [ce,', 'columns: [cx, ce,'));
    expect(problems).toContainEqual(
      expect.stringMatching(/comparison\.yaml:3 columns\.2: this column stands here twice/),
    );
  });

  test('a pair of an unknown column', () => {
    const problems = problemsAfter((content) => content.edit(FILE, 'columns: [cx, cs]', 'columns: [cx, xx]'));
    expect(problems).toEqual([
      expect.stringMatching(/comparison\.yaml:\d+ pairs\.1\.columns\.1: choose one of ce, cx, cs, crm, cem/),
    ]);
  });

  test('a pair of one column and itself', () => {
    const problems = problemsAfter((content) => content.edit(FILE, 'columns: [cx, cs]', 'columns: [cx, cx]'));
    expect(problems).toEqual([
      expect.stringMatching(/comparison\.yaml:\d+ pairs\.1\.columns: a pair has two different columns/),
    ]);
  });

  test('two pairs at one address', () => {
    const problems = problemsAfter((content) => content.edit(FILE, 'id: cx-cs', 'id: ce-cx'));
    expect(problems).toEqual([
      expect.stringMatching(/comparison\.yaml:\d+ pairs\.1\.id: id is taken\. Choose another/),
    ]);
  });

  test('a column without an entry in the glossary', () => {
    const problems = problemsAfter((content) => content.remove('glossary/cem.yaml'));
    expect(problems).toContain(
      'content/comparison.yaml:3 the column cem has no entry. Write content/glossary/cem.yaml',
    );
  });

  test('the file is not there', () => {
    const problems = problemsAfter((content) => content.remove(FILE));
    expect(problems).toEqual(['content/comparison.yaml:1 this file is missing; put it back']);
  });
});
