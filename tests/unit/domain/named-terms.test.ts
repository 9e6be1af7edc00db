import { describe, expect, test } from 'vitest';
import type { ChoiceItem } from '../../../src/domain/item';
import { itemsNamingTerms } from '../../../src/domain/named-terms';
import type { Term } from '../../../src/domain/term';
import { makeItem } from './forms/bank';

function makeTerm(id: string, term: string, names: Partial<Term> = {}): Term {
  return {
    id,
    slug: id,
    term,
    grammar: null,
    definition: '',
    note: null,
    example: null,
    concept: null,
    synonyms: [],
    variants: [],
    abbreviations: [],
    notToBeConfusedWith: [],
    related: [],
    sources: [],
    ...names,
  };
}

const TERMS = {
  de: [makeTerm('checkout', 'Checkout', { synonyms: ['Kasse'] }), makeTerm('touchpoint', 'Touchpoint')],
  en: [makeTerm('checkout', 'Checkout'), makeTerm('touchpoint', 'Touchpoint', { variants: ['touch point'] })],
};

function naming(de: Partial<ChoiceItem>, en: Partial<ChoiceItem>) {
  const item = (fields: Partial<ChoiceItem>) => [makeItem({ id: 'one-a', ...fields })];
  return itemsNamingTerms([
    { locale: 'de', terms: TERMS.de, items: item(de) },
    { locale: 'en', terms: TERMS.en, items: item(en) },
  ]);
}

describe('an item names a term', () => {
  test('in its stem, its question, its rationales or its note, by any of its names and with its endings', () => {
    const rationales = { engagement: '', experience: 'Zwei Touchpoints zählen.', satisfaction: '' };
    expect(naming({ rationales }, { note: 'Each touch point counts.' })).toEqual(new Map([['touchpoint', ['one-a']]]));
    expect(naming({ stem: 'Sie wartet an der Kasse.' }, { question: 'Was it the checkout?' })).toEqual(
      new Map([['checkout', ['one-a']]]),
    );
  });

  test('only when it does in both languages', () => {
    expect(naming({ stem: 'Sie wartet an der Kasse.' }, { stem: 'She waits at the till.' }).size).toBe(0);
  });

  test('only by whole words', () => {
    expect(naming({ stem: 'Die Theaterkasse.' }, { stem: 'The checkout-free shop.' }).size).toBe(0);
  });
});
