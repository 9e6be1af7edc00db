import { expect, test } from 'vitest';
import { countWords } from '../../../src/domain/bank/balance';
import { findOwnWord, TEXT_LENGTHS, takesUpWord } from '../../../src/domain/bank/item-texts';
import { CONCEPTS } from '../../../src/domain/concept';
import type { Locale } from '../../../src/domain/locale';
import { inEachLanguage, itemsOf, type PlacedItem, plantInItem, readBank, type Triplet } from './bank';

const MOST_CUES = 3;

/** How many items train a slip, and the articles that teach the slips. */
const LEAST_SLIPS = 12;
const SLIP_ARTICLES = ['words-that-mislead', 'where-sources-disagree'];

/** What is wrong with the texts of single items. */
function textProblems(bank: readonly Triplet[]): string[] {
  return inEachLanguage((locale) =>
    itemsOf(bank).flatMap((placed) => [
      ...lengthProblems(placed, locale),
      ...ownWordProblems(placed, locale),
      ...cueProblems(placed, locale),
    ]),
  );
}

function lengthProblems({ item, at }: PlacedItem, locale: Locale): string[] {
  const { stem, rationales } = item[locale];
  const texts = [
    { path: ['stem'], text: stem, bounds: TEXT_LENGTHS.stem },
    ...CONCEPTS.map((concept) => ({
      path: ['rationales', concept],
      text: rationales[concept],
      bounds: TEXT_LENGTHS.rationale,
    })),
  ];
  return texts.flatMap(({ path, text, bounds: [from, to] }) => {
    const words = countWords(text);
    if (words >= from && words <= to) return [];
    return `${at(locale, ...path)}${locale}.${path.join('.')} of ${item.id} has ${words} words. ${words < from ? 'Lengthen' : 'Shorten'} it to ${from}–${to}`;
  });
}

function ownWordProblems({ item, at }: PlacedItem, locale: Locale): string[] {
  const word = findOwnWord(item[locale].stem, locale);
  if (item.trap || word === null) return [];
  return [
    `${at(locale, 'stem')}“${word}” in the stem of ${item.id} is one of the concepts’ own words. Say it otherwise, or mark the item trap: true if it trains exactly that`,
  ];
}

/** Cues decide, so the rationale of the key names one, and one of the others says why it does not lead elsewhere. */
function cueProblems({ item, at }: PlacedItem, locale: Locale): string[] {
  const { cues, rationales } = item[locale];
  const problems: string[] = [];
  if (cues.length > MOST_CUES)
    problems.push(`${at(locale, 'cues')}${item.id} has ${cues.length} cues. Keep the ${MOST_CUES} that decide`);
  if (!takesUpWord(rationales[item.key], cues)) {
    problems.push(
      `${at(locale, 'rationales', item.key)}the rationale of the key of ${item.id} names none of its cues. Quote the words that decide: ${cues.map((cue) => `“${cue}”`).join(', ')}`,
    );
  }
  return problems;
}

/** Items that train a slip: marked, and with the article that explains it. */
function slipProblems(bank: readonly Triplet[]): string[] {
  const marked = itemsOf(bank).filter(({ item }) => item.trap || item.contested);
  const problems = marked.flatMap(({ item, at }) => [
    ...(SLIP_ARTICLES.some((article) => item.article.startsWith(`${article}#`))
      ? []
      : [
          `${at('article')}${item.id} trains a slip (trap, contested), but ${item.article} does not teach it. Choose a section of ${SLIP_ARTICLES.join(' or ')}`,
        ]),
    ...(item.trap && !(['de', 'en'] as const).every((locale) => findOwnWord(item[locale].stem, locale) !== null)
      ? [`${at('trap')}${item.id} is a trap without one of the concepts’ own words in both stems. Remove trap`]
      : []),
    ...(item.contested?.reading === item.key
      ? [`${at('contested', 'reading')}the second reading of ${item.id} is its key. Name the other one`]
      : []),
  ]);
  if (marked.length < LEAST_SLIPS) {
    problems.push(
      `content/triplets/ has ${marked.length} items that train a slip (trap, contested). Write at least ${LEAST_SLIPS}`,
    );
  }
  return problems;
}

const bank = readBank('content');

test('stems and rationales have their length, cues are few and named, and no stem holds the concepts’ own words', () => {
  expect(textProblems(bank)).toEqual([]);
});

test('enough items train a slip, and each names the article that teaches it', () => {
  expect(slipProblems(bank)).toEqual([]);
});

test.each([
  [
    'a stem too long',
    plantInItem(bank, 'bank-bericht-a', ({ de }) => {
      de.stem += ' Ja.'.repeat(30);
    }),
    /^content\/triplets\/bank-bericht\.yaml:\d+ de\.stem of bank-bericht-a has \d+ words\. Shorten it to 15–60$/,
  ],
  [
    'a rationale too short',
    plantInItem(bank, 'bank-bericht-a', ({ en }) => {
      en.rationales.experience = 'No.';
    }),
    /bank-bericht\.yaml:\d+ en\.rationales\.experience of bank-bericht-a has 1 words\. Lengthen it to 15–45$/,
  ],
  [
    'a concept’s own word',
    plantInItem(bank, 'bank-bericht-a', ({ de }) => {
      de.stem += ' Unzufriedene gab es nicht.';
    }),
    /bank-bericht\.yaml:\d+ “Unzufriedene” in the stem of bank-bericht-a is one of .*Say it otherwise, or mark/,
  ],
  [
    'a phrase for one of the concepts',
    plantInItem(bank, 'bank-bericht-b', ({ en }) => {
      en.stem += ' He is content with it.';
    }),
    /bank-bericht\.yaml:\d+ “content with” in the stem/,
  ],
  [
    'four cues',
    plantInItem(bank, 'bank-bericht-a', ({ en }) => {
      en.cues.push('a', 'b');
    }),
    /bank-bericht\.yaml:\d+ bank-bericht-a has 4 cues\. Keep the 3 that decide/,
  ],
  [
    'a rationale that speaks of something else',
    plantInItem(bank, 'bank-bericht-b', ({ en }) => {
      en.rationales.engagement = 'Nothing of this '.repeat(8);
    }),
    /bank-bericht\.yaml:\d+ the rationale of the key of bank-bericht-b names none of its cues\. Quote .*: “come into/,
  ],
])('%s is named with file, line and fix', (_fault, planted, message) => {
  expect(textProblems(planted)).toContainEqual(expect.stringMatching(message));
});

test.each([
  [
    'a trap that no article explains',
    plantInItem(bank, 'bank-bericht-a', (item) => {
      item.trap = true;
      item.de.stem += ' Engagement.';
      item.en.stem += ' Engagement.';
    }),
    /^content\/triplets\/bank-bericht\.yaml:\d+ bank-bericht-a trains a slip .*Choose a section of words-that-mislead or/,
  ],
  [
    'a trap without bait',
    plantInItem(bank, 'bank-brief-a', (item) => {
      item.trap = true;
    }),
    /bank-brief\.yaml:\d+ bank-brief-a is a trap without .*Remove trap/,
  ],
  [
    'a second reading that is the first',
    plantInItem(bank, 'car-pokal-a', (item) => {
      if (item.contested) item.contested.reading = item.key;
    }),
    /car-pokal\.yaml:\d+ the second reading of car-pokal-a is its key\. Name the other one/,
  ],
  [
    'too few of them',
    bank.slice(0, 10),
    /^content\/triplets\/ has \d items that train a slip \(trap, contested\)\. Write at least 12$/,
  ],
])('%s: named, with what to do', (_fault, planted, message) => {
  expect(slipProblems(planted)).toContainEqual(expect.stringMatching(message));
});
