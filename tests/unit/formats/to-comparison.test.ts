import { expect, test } from 'vitest';
import { comparisonSchema } from '../../../src/formats/content/comparison-schema';
import { toComparison } from '../../../src/formats/content/to-comparison';

const text = (name: string) => ({
  title: `Title ${name}`,
  description: `Description ${name} that is long enough for what search engines show of it.`,
  summary: `Summary ${name}`,
});

test('the comparison is in one language, its cells in the order of the columns', () => {
  const data = comparisonSchema.parse({
    columns: ['cx', 'ce'],
    rows: [
      {
        id: 'time',
        de: 'Zeitraum',
        en: 'Time frame',
        cells: { ce: { de: 'Ein Moment', en: 'One moment' }, cx: { de: 'Der ganze Weg', en: 'The whole way' } },
      },
    ],
    pairs: [{ id: 'ce-cx', columns: ['ce', 'cx'], de: text('de'), en: text('en') }],
  });
  expect(toComparison(data, 'en')).toEqual({
    columns: ['cx', 'ce'],
    rows: [
      {
        id: 'time',
        question: 'Time frame',
        cells: [
          { column: 'cx', text: 'The whole way' },
          { column: 'ce', text: 'One moment' },
        ],
      },
    ],
    pairs: [{ id: 'ce-cx', columns: ['ce', 'cx'], ...text('en') }],
  });
});
