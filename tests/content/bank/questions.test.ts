import { expect, test } from 'vitest';
import { namesFacet } from '../../../src/domain/bank/item-texts';
import { LOCALES, type Locale } from '../../../src/domain/locale';
import { itemsOf, type PlacedItem, plantIn, plantInItem, questionOf, readBank, type Triplet } from './bank';

/** The largest share of triplets that tell one story three times, and of those whose questions name the facet. */
const LARGEST_SHARE = 0.2;

/** How many items ask for a named facet in a situation that shows several. */
const LEAST_NAMED = 20;

/** Whether the question names the facet that it asks for. Any other facet's name tells nothing. */
const namesItsFacet = (placed: PlacedItem, locale: Locale) =>
  namesFacet(questionOf(placed, locale), placed.item.asks, locale);

/** Whether there is more than one facet to choose from; the first grade has one alone. */
const showsSeveral = ({ item, triplet }: PlacedItem) => item.difficulty >= 2 || triplet.data.sameStory === true;

/** What is wrong with the questions, and with the number of those that make it easier. */
function questionProblems(bank: readonly Triplet[]): string[] {
  const items = itemsOf(bank);
  const problems = [...bank.flatMap(storyProblems), ...items.flatMap(parityProblems)];
  const few = Math.floor(LARGEST_SHARE * bank.length);
  const stories = bank.filter(({ data }) => data.sameStory);
  if (stories.length > few) {
    problems.push(
      `content/triplets/ has ${stories.length} triplets with sameStory. Write three situations instead until at most ${few} are left: ${stories.map(({ id }) => id).join(', ')}`,
    );
  }
  const named = items.filter((placed) => namesItsFacet(placed, 'de'));
  const naming = [...new Set(named.map(({ triplet }) => triplet.id))];
  if (naming.length > few) {
    problems.push(
      `content/triplets/ has ${naming.length} triplets whose question names the facet. Point to the sentence, the number or the quotation instead until at most ${few} are left: ${naming.join(', ')}`,
    );
  }
  const chosen = named.filter(showsSeveral).length;
  if (chosen < LEAST_NAMED) {
    problems.push(
      `content/triplets/ has ${chosen} items that name one of several facets in their question. Write at least ${LEAST_NAMED}`,
    );
  }
  return problems;
}

/** One story has one stem and three questions; three situations have one question. */
function storyProblems({ data, at }: Triplet): string[] {
  if (data.sameStory && data.question)
    return [`${at(['question'])}sameStory asks for another facet in each item. Move the question into them`];
  if (!data.sameStory && !data.question)
    return [
      `${at(['items'])}the siblings have different questions. Write one question at the top for all three, or sameStory: true`,
    ];
  if (!data.sameStory) return [];
  return LOCALES.flatMap((locale) => {
    const stems = new Set(data.items.map((item) => item[locale].stem));
    const questions = new Set(data.items.map((item) => item[locale].question));
    return [
      ...(stems.size > 1
        ? [`${at(['sameStory'])}the ${locale} stems differ. Keep one (*stem-${locale}), or remove sameStory`]
        : []),
      ...(questions.size < 3
        ? [`${at(['sameStory'])}two items ask the same in ${locale}. Give each its own question`]
        : []),
    ];
  });
}

/** Both languages show and ask the same: as many cues, and a facet that is named is named in both. */
function parityProblems(placed: PlacedItem): string[] {
  const { item, at } = placed;
  const problems: string[] = [];
  if (item.de.cues.length !== item.en.cues.length) {
    problems.push(
      `${at('en', 'cues')}${item.id} has ${item.de.cues.length} cues in German, ${item.en.cues.length} in English. Mark the same in both`,
    );
  }
  if (namesItsFacet(placed, 'de') !== namesItsFacet(placed, 'en')) {
    problems.push(
      `${at('en')}the question of ${item.id} names the facet in one language only (“${questionOf(placed, 'de')}”, “${questionOf(placed, 'en')}”). Ask alike in both`,
    );
  }
  return problems;
}

const bank = readBank('content');

test('siblings have one question, or one story with a question each; few name the facet; both languages ask alike', () => {
  expect(questionProblems(bank)).toEqual([]);
});

test.each([
  [
    'a question gone',
    plantIn(bank, (data, id) => {
      if (id === 'bank-bericht') delete data.question;
    }),
    /^content\/triplets\/bank-bericht\.yaml:\d+ the siblings have different questions\. Write one question at the top/,
  ],
  [
    'a question too many',
    plantIn(bank, (data, id) => {
      if (id === 'bank-kredit') data.question = { de: 'Was?', en: 'What?' };
    }),
    /bank-kredit\.yaml:\d+ sameStory asks for another facet in each item\. Move the question into them/,
  ],
  [
    'two stories in one',
    plantInItem(bank, 'bank-kredit-b', (item) => {
      item.de.stem += ' Ja.';
    }),
    /bank-kredit\.yaml:\d+ the de stems differ\. Keep one \(\*stem-de\), or remove sameStory/,
  ],
  [
    'one story with the same question twice',
    plantIn(bank, ({ items }, id) => {
      if (id === 'bank-kredit')
        for (const item of items) item.en.question = 'What does Ms Kaya’s act, impression or verdict count as?';
    }),
    /bank-kredit\.yaml:\d+ two items ask the same in en\. Give each its own question/,
  ],
  [
    'a cue in one language only',
    plantInItem(bank, 'bank-bericht-a', (item) => {
      item.en.cues.pop();
    }),
    /bank-bericht\.yaml:\d+ bank-bericht-a has 2 cues in German, 1 in English\. Mark the same in both/,
  ],
  [
    'a facet named in one language only',
    plantIn(bank, ({ question }, id) => {
      if (id === 'bank-brief' && question) question.en = 'Why does the branch write?';
    }),
    /bank-brief\.yaml:\d+ the question of bank-brief-a names the facet in one language only \(“.*“?\)\. Ask alike/,
  ],
  [
    'too many triplets that tell one story',
    plantIn(bank, (data) => {
      data.sameStory = true;
    }),
    /^content\/triplets\/ has 60 triplets with sameStory\. Write three .* at most 12 are left: bank-bericht,/,
  ],
  [
    'too many questions that name the facet',
    plantIn(bank, ({ question }) => {
      if (question) {
        question.de += ' Handlung, Ziel, Eindruck, Urteil';
        question.en += ' act, aim, impression, judgement';
      }
    }),
    /has \d\d triplets whose question names the facet\. Point to .* at most 12 are left: bank-bericht,/,
  ],
  [
    'too few questions that name the facet',
    bank.filter(({ id }) => id < 'c'),
    /has \d items that name one of several facets in their question\. Write at least 20$/,
  ],
])('%s: named, with what to do', (_fault, planted, message) => {
  expect(questionProblems(planted)).toContainEqual(expect.stringMatching(message));
});
