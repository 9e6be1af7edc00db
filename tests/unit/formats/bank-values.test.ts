import { expect, test } from 'vitest';
import { parseBankValues, serializeBankValues } from '../../../src/formats/bank-values';

const VALUES = {
  key: ['engagement', 'experience'],
  facet: ['act', 'perception'],
  difficulty: ['3'],
  setting: ['online-shop'],
  channel: ['online'],
  article: ['where-sources-disagree'],
  special: [],
};

test('the values of an item outlast the way through an attribute', () => {
  const text = serializeBankValues(VALUES);
  expect(text).toBe('engagement+experience|act+perception|3|online-shop|online|where-sources-disagree|');
  expect(parseBankValues(text)).toEqual(VALUES);
});

test('an empty attribute has no values', () => {
  expect(Object.values(parseBankValues(''))).toEqual([[], [], [], [], [], [], []]);
});
