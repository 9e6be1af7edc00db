import { describe, expect, test } from 'vitest';
import { sortSchema } from '../../../src/formats/content/sort-schema';
import { toSortSet } from '../../../src/formats/content/to-sort-set';
import { parseSortSets, serializeSortSets, sortFile } from '../../../src/formats/sort-file';

const words = { title: 'T', text: 'Wie oft?', rationales: { engagement: 'E', experience: 'X', satisfaction: 'S' } };
const keys = ['engagement', 'experience', 'satisfaction'] as const;
const data = sortSchema.parse({
  de: { title: 'Kennzahlen', intro: 'Neun.', question: 'Was misst das?' },
  en: { title: 'Metrics', intro: 'Nine.', question: 'What does it measure?' },
  cards: Array.from({ length: 9 }, (_, index) => ({
    id: `m-${index}`,
    key: keys[index % 3],
    article: 'loyalty#regulars',
    source: 'own',
    ...(index === 0 && { contested: { reading: 'experience', de: 'Auch.', en: 'Too.' } }),
    de: words,
    en: { ...words, text: 'How often?' },
  })),
});
const set = toSortSet('m', data, 'en', ({ id, section }) => ({ href: `/${id}/#${section}`, label: id }));

describe('sort sets', () => {
  test('are in one language, with the facet that the key stands for', () => {
    expect(set).toMatchObject({ id: 'm', title: 'Metrics' });
    expect(set.cards[0]).toEqual({
      id: 'm-0',
      triplet: null,
      title: 'T',
      stem: [{ text: 'How often?' }],
      parts: [{ question: 'What does it measure?', key: 'engagement', asks: 'act', rationales: words.rationales }],
      contested: { reading: 'experience', reason: 'Too.' },
      teaches: { href: '/loyalty/#regulars', label: 'loyalty' },
    });
  });

  test('travel in a file and come back as they were', () => {
    expect(parseSortSets(serializeSortSets([set]))).toEqual({ ok: true, value: [set] });
    expect(sortFile('de')).toBe('bank/sort-v1.de.json');
  });

  test.each([
    ['<!doctype html>', 'bank/not-json', ''],
    ['{"version":2,"sets":[]}', 'bank/version', 'version'],
    [
      serializeSortSets([set]).replace('"key":"engagement"', '"key":"x"'),
      'bank/malformed',
      'sets.0.cards.0.parts.0.key',
    ],
  ])('are refused when the file is damaged', (text, code, path) => {
    expect(parseSortSets(text)).toEqual({ ok: false, error: { code, path } });
  });
});
