import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BANK_FIELDS,
  type BankFilter,
  bankValuesOf,
  matchesFilter,
  parseBankFilter,
  serializeBankFilter,
} from '../../../src/domain/bank-filter';
import { makeItem } from './forms/bank';

const NAMES = {
  key: 'begriff',
  facet: 'facette',
  difficulty: 'stufe',
  setting: 'schauplatz',
  channel: 'kanal',
  article: 'kapitel',
  special: 'merkmal',
};
const CHOICES = {
  key: ['engagement', 'experience', 'satisfaction'],
  facet: ['act', 'aim', 'perception', 'judgement'],
  difficulty: ['1', '2', '3'],
  setting: ['bank', 'hotel'],
  channel: ['online', 'offline'],
  article: ['difference', 'faq'],
  special: ['contested', 'trap', 'form'],
};
const parse = (search: string) => parseBankFilter(new URLSearchParams(search), NAMES, CHOICES);

describe('the filter of the bank', () => {
  const item = makeItem({ id: 'hotel-abreise-a', setting: 'hotel', key: 'experience', asks: 'perception', trap: true });

  test('finds an item by each of its values, and by all together', () => {
    const values = bankValuesOf(item, true);
    const all: BankFilter = {
      key: 'experience',
      facet: 'perception',
      difficulty: '1',
      setting: 'hotel',
      channel: 'online',
      article: 'difference',
      special: 'form',
    };
    expect(matchesFilter(values, {})).toBe(true);
    expect(matchesFilter(values, all)).toBe(true);
    expect(matchesFilter(values, { special: 'trap' })).toBe(true);
  });

  test('leaves out an item that differs in one of them', () => {
    const values = bankValuesOf(item, false);
    expect(matchesFilter(values, { key: 'experience', setting: 'bank' })).toBe(false);
    expect(matchesFilter(values, { special: 'form' })).toBe(false);
    expect(matchesFilter(values, { special: 'contested' })).toBe(false);
  });

  test('finds an item that asks for two facets by either of them', () => {
    const part = { question: '', cues: [], rationales: item.rationales };
    const { stem, short, setting, article, ...rest } = item;
    const values = bankValuesOf(
      {
        ...rest,
        stem,
        short,
        setting,
        article,
        interaction: 'facets',
        facets: [
          { ...part, key: 'engagement', asks: 'act' },
          { ...part, key: 'experience', asks: 'perception' },
        ],
      },
      false,
    );
    expect(matchesFilter(values, { key: 'engagement', facet: 'perception' })).toBe(true);
    expect(matchesFilter(values, { key: 'satisfaction' })).toBe(false);
  });

  test('outlasts the way through an address', () => {
    const filters = fc.record(
      Object.fromEntries(BANK_FIELDS.map((field) => [field, fc.constantFrom(...CHOICES[field])])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parse(serializeBankFilter(filter, NAMES))).toEqual(filter);
      }),
    );
  });

  test('of no field has no parameters', () => {
    expect(serializeBankFilter({}, NAMES)).toBe('');
  });

  test('takes what it does not know for nothing', () => {
    expect(parse('begriff=loyalty&stufe=4&kanal=&unknown=1&facette=act')).toEqual({ facet: 'act' });
  });
});
