import { describe, expect, test } from 'vitest';
import { caseSchema } from '../../../src/formats/content/case-schema';
import { toCase } from '../../../src/formats/content/to-case';

const text = {
  company: 'Shop',
  industry: 'Trade',
  changed: 'A filter.',
  before: 'None',
  after: 'One',
  caution: 'Short.',
};
const figure = { id: 'clicks', de: 'Klicks', en: 'Clicks' };

/** The figures of a case in English. */
function figuresOf(...figures: object[]) {
  const data = { source: 'three-pillars', label: 'experience', drawing: 'filter-added', de: text, en: text, figures };
  return toCase('shop', caseSchema.parse(data), 'en').figures;
}

describe('a case’s figure', () => {
  test('has as many places as its number, unless the file names more', () => {
    const places = figuresOf(
      { ...figure, change: 26 },
      { ...figure, change: 76.1 },
      { ...figure, change: 19.76 },
      { ...figure, change: 73.3, decimals: 2 },
    ).map(({ decimals }) => decimals);
    expect(places).toEqual([0, 1, 2, 2]);
  });

  test('has its duration in days or in weeks, or none', () => {
    const durations = figuresOf(
      { ...figure, change: 26, days: 10 },
      { ...figure, change: 26, weeks: 7 },
      { ...figure, change: 26 },
    ).map(({ duration }) => duration);
    expect(durations).toEqual([{ unit: 'day', count: 10 }, { unit: 'week', count: 7 }, null]);
  });

  test('is named in the language that was asked for', () => {
    expect(figuresOf({ ...figure, change: 26 })).toEqual([
      { id: 'clicks', name: 'Clicks', change: 26, decimals: 0, duration: null },
    ]);
  });
});
