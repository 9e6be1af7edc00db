import { describe, expect, test } from 'vitest';
import { aliasesOf } from '../../../../src/domain/search/aliases';
import { compoundParts, hyphenateCompound } from '../../../../src/domain/search/compounds';
import { searchKey } from '../../../../src/domain/search/query';
import { makeTerm } from './terms';

const none: ReadonlySet<string> = new Set();

describe('compoundParts', () => {
  test('are the words that authors wrote apart or with a hyphen, and single words', () => {
    const term = makeTerm({
      id: 'kundenerlebnis',
      term: 'Kundenerlebnis',
      variants: ['Kunden-Erlebnis'],
      synonyms: ['Service'],
    });
    expect([...compoundParts([term])].sort()).toEqual(['erlebnis', 'kunden', 'kundenerlebnis', 'service']);
  });

  test('are the nouns of running texts, too, with their umlauts folded', () => {
    expect(compoundParts([], ['Das Bedürfnis steigt, und niemand weiß, warum.'])).toEqual(new Set(['bedurfnis']));
  });

  test('leave out what is too short to be a part', () => {
    expect(compoundParts([makeTerm({ id: 'nps', term: 'NPS', variants: ['Mund-zu-Mund'] })])).toEqual(
      new Set(['mund']),
    );
  });
});

describe('hyphenateCompound', () => {
  const parts = new Set(['kunden', 'bindung', 'ergebnis', 'messung', 'zufriedenheit', 'kundenzufriedenheit', 'marke']);

  test.each([
    ['Kundenbindung', 'Kunden-Bindung'],
    ['Zufriedenheitsmessung', 'Zufriedenheits-Messung'],
    ['Ergebnismessung', 'Ergebnis-Messung'],
    ['Kundenzufriedenheitsmessung', 'Kundenzufriedenheits-Messung'],
    ['Markenbindung', 'Marken-Bindung'],
    ['kundenbindung', 'kunden-bindung'],
  ])('writes %s as %s', (word, hyphenated) => {
    expect(hyphenateCompound(word, parts)).toBe(hyphenated);
  });

  test.each(['Kunden', 'Kundin', 'Marketing', 'Kundenservice', 'Satisfaction', 'Persona', 'CX', ''])(
    'leaves %j alone, because it does not know both parts',
    (word) => {
      expect(hyphenateCompound(word, parts)).toBeNull();
    },
  );
});

describe('aliasesOf', () => {
  test('are synonyms, spellings and abbreviations, the names in the other language, and compounds with a hyphen', () => {
    const term = makeTerm({
      id: 'nps',
      term: 'Net Promoter Score',
      synonyms: ['Promotorenüberhang'],
      abbreviations: ['NPS'],
    });
    const twin = makeTerm({
      id: 'nps',
      term: 'Net Promoter Score',
      synonyms: ['Net Promoter'],
      abbreviations: ['NPS'],
    });
    expect(aliasesOf(term, twin, new Set(['promotoren', 'uberhang']))).toEqual([
      'Promotoren-Überhang',
      'NPS',
      'Net Promoter',
    ]);
  });

  test('name each word once, in the spelling with the most parts', () => {
    const term = makeTerm({
      id: 'touchpoint',
      term: 'Touchpoint',
      variants: ['Touch-Point', 'TouchPoint', 'Touch Point'],
    });
    expect(aliasesOf(term, term, none)).toEqual(['Touch-Point']);
  });

  test('do not repeat the headword', () => {
    const term = makeTerm({ id: 'community', term: 'Community' });
    expect(aliasesOf(term, makeTerm({ id: 'community', term: 'community' }), none)).toEqual([]);
  });

  test('are all compared differently from one another', () => {
    const term = makeTerm({
      id: 'kundenloyalitaet',
      term: 'Kundenloyalität',
      synonyms: ['Loyalität', 'Treue'],
      variants: ['Kundenloyalitaet', 'Kunden-Loyalität'],
    });
    const keys = aliasesOf(term, makeTerm({ id: 'x', term: 'Customer loyalty' }), new Set(['kunden', 'loyalitat'])).map(
      searchKey,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('take only names of one word apart', () => {
    const term = makeTerm({ id: 'content-marketing', term: 'Content-Marketing' });
    expect(aliasesOf(term, term, new Set(['mark', 'eting', 'market']))).toEqual([]);
  });
});
