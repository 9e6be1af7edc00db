import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookUpTerm, prepareTermList, type TermListEntry } from '../../../../src/domain/search/term-list';

function entry(id: string, term: string, variants: readonly string[] = []): TermListEntry {
  return { id, url: `/glossar/${id}/`, term, definition: `Was ${term} heißt.`, variants, concept: null };
}

const entries = [
  entry('cem', 'Customer Experience Management', ['CEM', 'CXM', 'Kunden-Erlebnis-Management']),
  entry('customer-experience', 'Customer Experience', ['CX', 'Kundenerlebnis']),
  entry('kundenerlebnis', 'Kundenerlebnis', ['Kunden-Erlebnis', 'Einzelerlebnis', 'Momentary experience']),
  entry('kundenzufriedenheit', 'Kundenzufriedenheit', ['Kunden-Zufriedenheit', 'Customer satisfaction', 'CS']),
  entry('nps', 'Net Promoter Score', ['NPS', 'Promotorenüberhang']),
  entry('touchpoint', 'Touchpoint', ['Touch-Point', 'Kontaktpunkt', 'Berührungspunkt']),
];
const list = prepareTermList(entries);

const cardFor = (query: string) => lookUpTerm(list, query).card?.id;
const suggestionsFor = (query: string) => lookUpTerm(list, query).suggestions.map((suggestion) => suggestion.entry.id);

describe('the card', () => {
  test.each([
    ['Touchpoint', 'touchpoint'],
    ['TOUCH POINT', 'touchpoint'],
    ['Beruehrungspunkt', 'touchpoint'],
    ['beruhrungspunkt', 'touchpoint'],
    ['CX', 'customer-experience'],
    ['nps?', 'nps'],
    ['customer satisfaction', 'kundenzufriedenheit'],
    ['Net-Promoter-Score', 'nps'],
  ])('for %s is %s', (query, id) => {
    expect(cardFor(query)).toBe(id);
  });

  test('is the term of that name before one that only has it as a variant', () => {
    expect(cardFor('Kundenerlebnis')).toBe('kundenerlebnis');
    expect(suggestionsFor('Kundenerlebnis')).toContain('customer-experience');
  });

  test.each(['', ' ', 'Kunden', 'Quantenphysik', 'CXX', '%', '🎉'])('is missing for %j', (query) => {
    expect(cardFor(query)).toBeUndefined();
  });

  test('is found for every headword, and for every variant the card has that name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.nat(), (term, pick) => {
        const names = [term.term, ...term.variants];
        const card = lookUpTerm(list, names[pick % names.length] ?? '').card;
        expect(cardFor(term.term)).toBe(term.id);
        expect(card).not.toBeNull();
      }),
    );
  });
});

describe('suggestions', () => {
  test('are the terms that begin as typed: own names before variants, shorter ones first, words inside last', () => {
    expect(suggestionsFor('kundenerl')).toEqual(['kundenerlebnis', 'customer-experience', 'cem']);
    expect(suggestionsFor('zufr')).toEqual(['kundenzufriedenheit']);
    expect(suggestionsFor('customer ex')).toEqual(['customer-experience', 'cem']);
  });

  test('name the variant that was typed, but no other spelling of the headword', () => {
    expect(lookUpTerm(list, 'kontakt').suggestions[0]?.variant).toBe('Kontaktpunkt');
    expect(lookUpTerm(list, 'erlebnis').suggestions[0]?.variant).toBeNull();
  });

  test('go on where the card leaves off', () => {
    expect(cardFor('customer experience')).toBe('customer-experience');
    expect(suggestionsFor('customer experience')).toEqual(['cem']);
  });

  test('need two letters', () => {
    expect(suggestionsFor('k')).toEqual([]);
    expect(suggestionsFor('ku')).not.toEqual([]);
  });

  test('are at most five', () => {
    const many = prepareTermList(Array.from({ length: 20 }, (_, index) => entry(`k${index}`, `Kunde ${index}`)));
    expect(lookUpTerm(many, 'kunde').suggestions).toHaveLength(5);
  });

  test('never repeat an entry or the card, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{1,4}$/)), (query) => {
        const { card, suggestions } = lookUpTerm(list, query);
        const ids = suggestions.map((suggestion) => suggestion.entry.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain(card?.id);
      }),
    );
  });

  test('of a term stay as long as it is typed on, until it is the card', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.integer({ min: 2, max: 40 }), ({ id, term }, length) => {
        const { card, suggestions } = lookUpTerm(
          prepareTermList(entries.filter((other) => other.id === id)),
          term.slice(0, length),
        );
        expect([card?.id, ...suggestions.map((suggestion) => suggestion.entry.id)]).toContain(id);
      }),
    );
  });
});
