import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/domain/locale';
import { itemsOf, plantInKey, readBank, type Triplet } from './bank';
import { CONSTRUCTIONS } from './constructions';

/** The largest share of a concept's items whose cues may use one construction. */
const LARGEST_SHARE = 1 / 3;

/** How often it stands with another key, beside each item that it decides: often enough not to be relied on. */
const LEAST_ELSEWHERE = 0.5;

/** Counts each construction in each language: where it decides (cues), and where it stands with another key (stems). */
function countConstructions(bank: readonly Triplet[]) {
  const items = itemsOf(bank).map(({ item }) => item);
  return CONSTRUCTIONS.flatMap(({ name, concept, patterns }) =>
    LOCALES.map((locale) => {
      const own = items.filter(({ key }) => key === concept);
      const deciding = own.filter((item) => item[locale].cues.some((cue) => patterns[locale].test(cue)));
      const elsewhere = items.filter(({ key, ...item }) => key !== concept && patterns[locale].test(item[locale].stem));
      const where = `${concept}, ${locale}: ${name}`;
      return { where, own: own.length, deciding: deciding.map(({ id }) => id), elsewhere: elsewhere.length };
    }),
  );
}

/** Constructions by which a key could be told without thinking. */
function constructionProblems(bank: readonly Triplet[]): string[] {
  return countConstructions(bank).flatMap(({ where, own, deciding, elsewhere }) => {
    const problems: string[] = [];
    const most = Math.floor(own * LARGEST_SHARE);
    if (deciding.length > most) {
      problems.push(
        `content/triplets/ ${where} in ${deciding.length} of ${own} items. Put it otherwise until at most ${most} are left: ${deciding.join(', ')}`,
      );
    }
    const least = Math.ceil(deciding.length * LEAST_ELSEWHERE);
    if (elsewhere < least) {
      problems.push(
        `content/triplets/ ${where} stands in ${elsewhere} stems with another key. Use it in at least ${least}, so that it does not give the key away`,
      );
    }
    return problems;
  });
}

const bank = readBank('content');

test('no construction decides more than a third of a concept’s items, and each stands with other keys as well', () => {
  const rows = countConstructions(bank).map(
    ({ where, deciding, elsewhere }) =>
      `${String(deciding.length).padStart(3)} own, ${String(elsewhere).padStart(3)} others: ${where}`,
  );
  console.log(rows.join('\n'));
  expect(constructionProblems(bank)).toEqual([]);
});

test('a construction in every item of a key is named, with the items', () => {
  const planted = plantInKey(bank, 'satisfaction', ({ de }) => {
    de.cues.push('als versprochen');
  });
  expect(constructionProblems(planted)).toContainEqual(
    expect.stringMatching(
      /^content\/triplets\/ satisfaction, de: held against .* in 60 of 60 items\. Put it otherwise until at most 20 are left: bank-bericht-a, /,
    ),
  );
});

test('a construction that stands with one key only is named', () => {
  const planted = bank.map((triplet) => ({
    ...triplet,
    data: { ...triplet.data, items: triplet.data.items.filter(({ key }) => key === 'satisfaction') },
  }));
  expect(constructionProblems(planted)).toContainEqual(
    expect.stringMatching(
      /^content\/triplets\/ satisfaction, en: too much or too little stands in 0 stems with another key\. Use it in at/,
    ),
  );
});

test.each([
  ['three touchpoints in a row', 'de', 'In der App, am Telefon, an der Tür: gleich.'],
  ['three touchpoints in a row', 'en', 'the search, the checkout, even the bill'],
  ['the whole, named as such', 'de', 'Vom ersten Klick bis zum Karton war es so.'],
  ['the whole, named as such', 'en', 'It was so everywhere.'],
  ['a simile', 'de', 'Wie bei Verwandten.'],
  ['a simile', 'en', 'as if I were at home'],
  ['held against a promise, hope or forecast', 'de', 'Damit hatte ich nicht gerechnet.'],
  ['held against a promise, hope or forecast', 'en', 'better than it looked'],
  ['too much or too little', 'de', 'Der Ton ist zu dünn.'],
  ['too much or too little', 'en', 'It’s too thin.'],
  ['a mark or a share of a scale', 'de', '4,3 von 5'],
  ['a mark or a share of a scale', 'en', 'We got a B.'],
  ['a verb of writing or answering', 'de', 'Sie hat geantwortet.'],
  ['a verb of writing or answering', 'en', 'She replied.'],
  ['a verb of calling or asking', 'de', 'Sie rief an.'],
  ['a verb of calling or asking', 'en', 'She rang.'],
] as const)('%s (%s): „%s“', (name, locale, text) => {
  const found = CONSTRUCTIONS.filter(({ patterns }) => patterns[locale].test(text)).map(
    (construction) => construction.name,
  );
  expect(found).toEqual([name]);
});
