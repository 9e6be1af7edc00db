import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_QUERY_LENGTH, normalizeQuery, searchKey, wordsOf } from '../../../../src/domain/search/query';

const words = fc.array(fc.stringMatching(/^[a-zäöüß]{1,12}$/), { minLength: 1, maxLength: 4 });

describe('normalizeQuery', () => {
  test.each([
    ['  CX  ', 'cx'],
    ['Kunden\u00ADerlebnis', 'kundenerlebnis'],
    ['\u202Ecx\u202C', 'cx'],
    ['„Net Promoter Score“?', 'net promoter score'],
    ['CX/CEM', 'cx cem'],
    ['<script>alert(1)</script>', 'script alert 1 script'],
    ['Kunden-Erlebnis', 'kunden-erlebnis'],
    ['100%', '100'],
    ['.*+?^$()|[]\\', ''],
    ['   ', ''],
    ['- – — --', ''],
    ['a - b-', 'a b'],
    ['a\u00AD\u0308', 'ä'],
    ['🎉👩‍💻', ''],
    ['', ''],
  ])('turns %j into %j', (typed, words) => {
    expect(normalizeQuery(typed)).toBe(words);
  });

  test('takes composed and decomposed umlauts for the same', () => {
    expect(normalizeQuery('Loyalita\u0308t')).toBe(normalizeQuery('Loyalität'));
  });

  test('cuts a query off that is longer than anybody types', () => {
    expect(normalizeQuery('wort '.repeat(200)).length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
  });

  test('leaves plain words of limited length for any text, and does not change them when asked again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (typed) => {
        const query = normalizeQuery(typed);
        expect(query).toMatch(/^(?:[\p{L}\p{M}\p{N}-]+(?: [\p{L}\p{M}\p{N}-]+)*)?$/u);
        expect([...query].length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
        expect(normalizeQuery(query)).toBe(query);
      }),
    );
  });
});

describe('searchKey', () => {
  test.each([
    ['Berührungspunkt', 'Beruehrungspunkt', 'beruhrungspunkt'],
    ['Kunden-Erlebnis', 'Kunden Erlebnis', 'kundenerlebnis'],
    ['Größe', 'Groesse', 'grosse'],
    ['Touch-Point', 'Touch Point', 'TOUCHPOINT'],
  ])('is the same for %s, %s and %s', (...spellings) => {
    expect(new Set(spellings.map(searchKey)).size).toBe(1);
  });

  test('is the same however umlauts are written, and whether words are joined by a space, a hyphen or not at all', () => {
    const written = (text: string, umlauts: Record<string, string>) =>
      text.replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter);
    fc.assert(
      fc.property(words, (parts) => {
        const key = searchKey(parts.join(' '));
        expect(searchKey(parts.join('-'))).toBe(key);
        expect(searchKey(parts.join('\u00AD'))).toBe(key);
        expect(searchKey(parts.join(' ').toUpperCase())).toBe(key);
        expect(searchKey(written(parts.join(' '), { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }))).toBe(key);
        expect(searchKey(written(parts.join(' '), { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' }))).toBe(key);
      }),
    );
  });
});

describe('wordsOf', () => {
  test('separates at spaces and hyphens', () => {
    expect(wordsOf('Mund-zu-Mund Propaganda')).toEqual(['mund', 'zu', 'mund', 'propaganda']);
  });

  test('finds no word in a text without one', () => {
    expect(wordsOf(' - ')).toEqual([]);
  });
});
