import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeSeams, seamMarker } from '../../../../src/domain/search/compound-text';
import { contrastsOf } from '../../../../src/domain/search/contrasts';
import { combineWords, cutsOf, fullTextQuery, relates } from '../../../../src/domain/search/full-text';
import { lookUpTerms } from '../../../../src/domain/search/look-up';
import { readQuestion } from '../../../../src/domain/search/question';
import { stemOf } from '../../../../src/domain/search/stem';
import { prepareTermList } from '../../../../src/domain/search/term-list';
import { isOneTypoAway } from '../../../../src/domain/search/typo';

describe('stemOf', () => {
  test.each([
    ['Erlebnis', 'Erlebnisse', 'Erlebnissen', 'Erlebnisses'],
    ['Kunde', 'Kunden'],
    ['Messung', 'messen', 'misst', 'gemessen'],
    ['Zufriedenheit', 'zufrieden', 'zufriedene'],
    ['Loyalität', 'Loyalitaet', 'loyal', 'loyale'],
    ['Empfehlung', 'Empfehlungen', 'empfehlen', 'empfohlen'],
    ['community', 'communities', 'Communitys'],
    ['journey', 'journeys'],
    ['CRM', 'CRMs'],
  ])('is the same for %s, %s …', (...forms) => {
    expect(new Set(forms.map((form) => stemOf(form.toLowerCase()))).size).toBe(1);
  });

  test.each([
    ['need', 'customer'],
    ['marke', 'markt'],
    ['ces', 'ce'],
    ['persona', 'person'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  test('is a word for any word', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zäöüß]{1,20}$/), (word) => stemOf(word) !== ''));
    expect(stemOf('constructor')).toBe('constructor');
  });
});

describe('isOneTypoAway', () => {
  const words = fc.stringMatching(/^[a-z]{3,12}$/);

  test('is true for a letter left out, put in, exchanged or swapped with its neighbour', () => {
    fc.assert(
      fc.property(words, fc.nat({ max: 11 }), fc.constantFrom('ä', 'ö'), (word, pick, letter) => {
        const place = pick % word.length;
        const slips = [
          word.slice(0, place) + word.slice(place + 1),
          word.slice(0, place) + letter + word.slice(place),
          word.slice(0, place) + letter + word.slice(place + 1),
        ];
        const swapped =
          word.slice(0, place) + [...word.slice(place, place + 2)].reverse().join('') + word.slice(place + 2);
        for (const slip of swapped === word ? slips : [...slips, swapped]) {
          expect(isOneTypoAway(slip, word)).toBe(true);
          expect(isOneTypoAway(word, slip)).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['marke', 'marke'],
    ['marke', 'mrek'],
    ['touchpoint', 'tchpoint'],
    ['abcde', 'badce'],
    ['', 'ab'],
  ])('is false for %j and %j', (one, other) => {
    expect(isOneTypoAway(one, other)).toBe(false);
  });
});

describe('readQuestion', () => {
  test.each([
    ['Was ist eigentlich Kundenbindung?', ['kundenbindung']],
    ['what is the meaning of word of mouth', ['word', 'mouth']],
    ['Warum ist Kundenbindung so wichtig', ['kundenbindung', 'so']],
    ['Wie misst man Zufriedenheit', ['misst', 'zufriedenheit']],
  ])('%s is about %j', (query, subject) => {
    expect(readQuestion(query).subject).toEqual(subject);
  });

  test('is about all its words when it only asks', () => {
    expect(readQuestion('Was ist das?').subject).toEqual(['was', 'ist', 'das']);
  });

  test.each(['Unterschied CE CX', 'CE vs. CX', 'CE versus CX', 'compare CE and CX', 'difference between CE and CX'])(
    '%s asks for a difference',
    (query) => {
      expect(readQuestion(query).compares).toBe(true);
    },
  );
});

describe('the full-text query', () => {
  const list = prepareTermList([
    { id: 'touchpoint', url: '', term: 'Touchpoint', definition: '', variants: ['Berührungspunkt'], concept: null },
  ]);
  const read = (query: string) => fullTextQuery(query, lookUpTerms(list, query));

  test('is what was typed without question words, and the same with the headword', () => {
    expect(read('wie findet man Berührungspunkte')).toEqual({
      phrase: ['wie', 'findet', 'man', 'berührungspunkte'],
      words: ['findet', 'berührungspunkte'],
      isOnSubject: true,
      otherWords: [['findet', 'touchpoint'], ['touchpoint']],
    });
  });

  test('says nothing twice', () => {
    expect(read('Touchpoint touchpoint')).toMatchObject({ words: ['touchpoint'], otherWords: [] });
  });
});

describe('combineWords', () => {
  test('takes all words, then all but one, as long as most of what was asked for is there', () => {
    expect(combineWords(['a', 'b', 'c'], 3, false)).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(combineWords(['a', 'b'], 3, false)).toEqual([['a', 'b']]);
  });

  test('takes half when the query is about the subject', () => {
    expect(combineWords(['rabatt'], 2, true)).toEqual([['rabatt']]);
  });

  test('takes nothing when half of two words is unknown', () => {
    expect(combineWords(['rezept'], 2, false)).toEqual([]);
    expect(combineWords([], 1, true)).toEqual([]);
  });
});

test('cutsOf cuts a word wherever two parts could meet', () => {
  expect(cutsOf('kundenforum')).toContainEqual(['kunden', 'forum']);
  expect(cutsOf('zufriedenheitsfrage')).toContainEqual(['zufriedenheit', 'frage']);
  expect(cutsOf('kunde')).toEqual([]);
});

describe('relates', () => {
  test.each([
    ['rabat', ['Rabatte,']],
    ['rabatte', ['Rabatt']],
    ['zufriedenheit', ['Kunden|zufriedenheit']],
    ['beduerfnis', ['Bedürfnisse']],
  ])('%s is meant by one of %j', (word, found) => {
    expect(relates(word, found)).toBe(true);
  });

  test.each([
    ['quantenphysik', ['Quanten', 'Quark']],
    ['wetter', ['Wettbewerb']],
    ['xyz', []],
  ])('%s is meant by none of %j', (word, found) => {
    expect(relates(word, found)).toBe(false);
  });
});

describe('seams', () => {
  const parts = new Set(['kunden', 'zufriedenheit', 'messung', 'class']);

  test('stand between all parts of a compound, in text and not in tags', () => {
    expect(seamMarker(parts)('<p class="kundenzufriedenheit">Kundenzufriedenheitsmessung</p>')).toBe(
      '<p class="kundenzufriedenheit">Kunden|zufriedenheits|messung</p>',
    );
  });

  test('come out again without a trace', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Kunden', 'zufriedenheits', 'messung', ' ', 'a | b', '<b>', 'x')),
        (pieces) => {
          const html = pieces.join('');
          expect(removeSeams(seamMarker(parts)(html))).toBe(html);
        },
      ),
    );
  });
});

test('headings that name two terms set these apart', () => {
  const term = (id: string, name: string) => ({ id, url: '', term: name, definition: '', variants: [], concept: null });
  const list = prepareTermList([term('cx', 'CX'), term('cem', 'CEM')]);
  const headings = [{ text: 'CX oder CEM' }, { text: 'Was CX ist' }, { text: 'CX und CX' }];
  expect(contrastsOf(headings, list)).toEqual([{ text: 'CX oder CEM', terms: ['cx', 'cem'] }]);
});
