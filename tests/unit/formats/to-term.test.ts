import { describe, expect, test } from 'vitest';
import { termSchema } from '../../../src/formats/content/term-schema';
import { toTerm } from '../../../src/formats/content/to-term';

const data = termSchema.parse({
  concept: 'experience',
  de: {
    term: 'Touchpoint',
    grammar: 'der, Plural Touchpoints',
    definition: 'Jede Stelle, an der jemand mit einer Marke in Berührung kommt.',
    synonyms: ['Kontaktpunkt'],
  },
  en: {
    slug: 'contact-point',
    term: 'Touchpoint',
    definition: 'Any place where somebody comes across a brand.',
    note: 'A queue counts.',
  },
  notToBeConfusedWith: [{ term: 'customer-journey', de: 'Die Journey ist der Weg.', en: 'The journey is the way.' }],
  related: ['customer-experience'],
  sources: ['cx-guide'],
});

describe('toTerm', () => {
  test('takes the language that was asked for', () => {
    expect(toTerm('touchpoint', data, 'de')).toEqual({
      id: 'touchpoint',
      slug: 'touchpoint',
      term: 'Touchpoint',
      grammar: 'der, Plural Touchpoints',
      definition: 'Jede Stelle, an der jemand mit einer Marke in Berührung kommt.',
      note: null,
      example: null,
      concept: 'experience',
      synonyms: ['Kontaktpunkt'],
      variants: [],
      abbreviations: [],
      notToBeConfusedWith: [{ term: 'customer-journey', reason: 'Die Journey ist der Weg.' }],
      related: ['customer-experience'],
      sources: ['cx-guide'],
    });
  });

  test('has an address of its own in English', () => {
    const term = toTerm('touchpoint', data, 'en');
    expect(term.slug).toBe('contact-point');
    expect(term.note).toBe('A queue counts.');
    expect(term.notToBeConfusedWith[0]?.reason).toBe('The journey is the way.');
  });
});
