import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookUpTerms } from '../../../../src/domain/search/look-up';
import { nearestTerms } from '../../../../src/domain/search/suggest';
import { type Contrast, prepareTermList, type TermListEntry } from '../../../../src/domain/search/term-list';

function entry(id: string, term: string, variants: readonly string[] = []): TermListEntry {
  return { id, url: `/glossar/${id}/`, term, definition: `Was ${term} heißt.`, variants, concept: null };
}

function contrast(title: string, chapter: number | null, ...terms: string[]): Contrast {
  return { terms, url: `/wissen/${title}/`, title, section: null, chapter };
}

const entries = [
  entry('cem', 'Customer Experience Management', ['CEM', 'CXM', 'Kunden-Erlebnis-Management']),
  entry('customer-experience', 'Customer Experience', ['CX', 'Kundenerlebnis']),
  entry('customer-engagement', 'Customer Engagement', ['CE', 'Kunden-Engagement']),
  entry('kaeufermarkt', 'Käufermarkt'),
  entry('kano-modell', 'Kano-Modell'),
  entry('basisanforderungen', 'Basisanforderungen', ['Basis-Anforderungen']),
  entry('kundenerlebnis', 'Kundenerlebnis', ['Kunden-Erlebnis', 'Einzelerlebnis', 'Momentary experience']),
  entry('kundenzufriedenheit', 'Kundenzufriedenheit', ['Kunden-Zufriedenheit', 'Customer satisfaction', 'CS']),
  entry('nps', 'Net Promoter Score', ['NPS', 'Promotorenüberhang']),
  entry('point-of-sale', 'Point of Sale', ['POS']),
  entry('stakeholder', 'Stakeholder'),
  entry('touchpoint', 'Touchpoint', ['Touch-Point', 'Kontaktpunkt', 'Berührungspunkt']),
  entry('zufriedenheitsmessung', 'Zufriedenheitsmessung', [
    'Zufriedenheits-Messung',
    'Messung der Kundenzufriedenheit',
  ]),
];
const list = prepareTermList(entries, [
  contrast('alle-drei', 1, 'customer-engagement', 'customer-experience', 'kundenzufriedenheit'),
  contrast('zwei', 5, 'customer-engagement', 'customer-experience'),
  contrast('fragen', 18, 'customer-engagement', 'customer-experience'),
  contrast('vergleich', null, 'customer-engagement', 'customer-experience'),
]);

const cardsFor = (query: string) => lookUpTerms(list, query).cards.map(({ id }) => id);
const suggestionsFor = (query: string) => lookUpTerms(list, query).suggestions.map(({ entry: { id } }) => id);

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
  ])('in any spelling: for %s it is %s', (query, id) => {
    expect(cardsFor(query)).toEqual([id]);
  });

  test.each([
    ['Kundenerlebnissen', 'kundenerlebnis'],
    ['Touchpoints', 'touchpoint'],
    ['CEMs', 'cem'],
    ['Basisanforderung', 'basisanforderungen'],
    ['Kundenzufriedenheit messen', 'zufriedenheitsmessung'],
  ])('in any form: for %s it is %s', (query, id) => {
    expect(cardsFor(query)).toEqual([id]);
  });

  test.each([
    ['Was ist Customer Experience?', 'customer-experience'],
    ['was bedeutet nps', 'nps'],
    ['what does point of sale mean', 'point-of-sale'],
    ['wie misst man kundenzufriedenheit', 'zufriedenheitsmessung'],
    ['welche Anforderungen gibt es im Kano-Modell', 'kano-modell'],
    ['Touchpoint Definition', 'touchpoint'],
  ])('within a question: for %s it is %s', (query, id) => {
    expect(cardsFor(query)).toEqual([id]);
  });

  test.each([
    ['Touchpiont', 'touchpoint'],
    ['Kundnezufriedenheit', 'kundenzufriedenheit'],
    ['Käuermarkt', 'kaeufermarkt'],
    ['Staeholder', 'stakeholder'],
    ['Net Promotor Score', 'nps'],
    ['was ist ein tuchpoint', 'touchpoint'],
    ['Customer Experience Managment', 'cem'],
  ])('is what was probably meant, and says so: for %s it is %s', (query, id) => {
    expect(cardsFor(query)).toEqual([id]);
    expect(lookUpTerms(list, query).isCorrected).toBe(true);
  });

  test('is the term of that name before one that only has it as a variant', () => {
    expect(cardsFor('Kundenerlebnis')).toEqual(['kundenerlebnis']);
    expect(suggestionsFor('Kundenerlebnis')).toContain('customer-experience');
  });

  test.each(['', ' ', 'Kunden', 'Quantenphysik', 'CXX', '%', '🎉', 'toString', '__proto__'])(
    'is missing for %j',
    (query) => {
      expect(cardsFor(query)).toEqual([]);
    },
  );

  test('is missing where its name is one word among many', () => {
    expect(cardsFor('Montag gewinnt ein Händler am Touchpoint neue Freunde')).toEqual([]);
  });

  test('is found for every headword, and for every variant the card has that name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.nat(), (term, pick) => {
        const names = [term.term, ...term.variants];
        expect(cardsFor(term.term)).toEqual([term.id]);
        expect(cardsFor(names[pick % names.length] ?? '')).toHaveLength(1);
      }),
    );
  });
});

describe('two terms', () => {
  test.each([
    'CE vs CX',
    'Unterschied CE CX',
    'was ist der Unterschied zwischen CE und CX',
    'ce oder cx',
    'CE versus CX?',
  ])('that are compared are both shown, below what sets them apart: %s', (query) => {
    const { cards, contrasts, compares } = lookUpTerms(list, query);
    expect(cards.map(({ id }) => id)).toEqual(['customer-engagement', 'customer-experience']);
    expect(contrasts.map(({ title }) => title)).toEqual(['zwei', 'vergleich']);
    expect(compares).toBe(true);
  });

  test('that are only named are both shown, and their difference after them', () => {
    const { cards, contrasts, compares } = lookUpTerms(list, 'CX/CEM');
    expect(cards.map(({ id }) => id)).toEqual(['customer-experience', 'cem']);
    expect([contrasts, compares]).toEqual([[], false]);
  });

  test('may be spelled wrong', () => {
    expect(cardsFor('Unterschied Touchpiont und Kundenerlebniss')).toEqual(['touchpoint', 'kundenerlebnis']);
  });

  test('that are three are shown, too', () => {
    expect(cardsFor('Unterschied CE CX CS')).toHaveLength(3);
    expect(lookUpTerms(list, 'Unterschied CE CX CS').contrasts.map(({ title }) => title)).toEqual(['alle-drei']);
  });
});

describe('suggestions', () => {
  test('are the terms that begin as typed: own names before variants, shorter ones first, words inside last', () => {
    expect(suggestionsFor('kundenerl')).toEqual(['kundenerlebnis', 'customer-experience', 'cem']);
    expect(suggestionsFor('zufr')).toEqual(['zufriedenheitsmessung', 'kundenzufriedenheit']);
    expect(suggestionsFor('customer ex')).toEqual(['customer-experience', 'cem']);
  });

  test('are terms that have the words in them, in any order', () => {
    expect(suggestionsFor('Anforderungen Kano')).toEqual(['kano-modell', 'basisanforderungen']);
  });

  test('are none where only some of the words stand in a name', () => {
    expect(suggestionsFor('Anforderungen Apfelkuchen')).toEqual([]);
  });

  test('forgive a slip in a long beginning', () => {
    expect(suggestionsFor('kontaktpnu')).toEqual(['touchpoint']);
  });

  test('name the variant that was typed, but no other spelling of the headword', () => {
    expect(lookUpTerms(list, 'kontakt').suggestions[0]?.variant).toBe('Kontaktpunkt');
    expect(lookUpTerms(list, 'erlebnis').suggestions[0]?.variant).toBeNull();
  });

  test('go on where the card leaves off', () => {
    expect(cardsFor('customer experience')).toEqual(['customer-experience']);
    expect(suggestionsFor('customer experience')).toEqual(['cem']);
  });

  test('need two letters', () => {
    expect(suggestionsFor('k')).toEqual([]);
    expect(suggestionsFor('ku')).not.toEqual([]);
  });

  test('are at most five', () => {
    const many = prepareTermList(Array.from({ length: 20 }, (_, index) => entry(`k${index}`, `Kunde ${index}`)));
    expect(lookUpTerms(many, 'kunde').suggestions).toHaveLength(5);
  });

  test('never repeat an entry or a card, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{1,4}( [a-z]{1,4})?$/)), (query) => {
        const { cards, suggestions } = lookUpTerms(list, query);
        const ids = [...cards.map(({ id }) => id), ...suggestions.map((suggestion) => suggestion.entry.id)];
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('of a term stay as long as it is typed on, until it is the card', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.integer({ min: 2, max: 40 }), ({ id, term }, length) => {
        const only = prepareTermList(entries.filter((other) => other.id === id));
        const { cards, suggestions } = lookUpTerms(only, term.slice(0, length));
        expect([...cards, ...suggestions.map((suggestion) => suggestion.entry)].map((found) => found.id)).toContain(id);
      }),
    );
  });
});

describe('the nearest terms', () => {
  test('are those whose names look most alike', () => {
    expect(nearestTerms(list, 'Kontaktstelle', 1).map(({ id }) => id)).toEqual(['touchpoint']);
  });

  test('are none for signs that stand in no name', () => {
    expect(nearestTerms(list, '??', 3)).toEqual([]);
  });
});
