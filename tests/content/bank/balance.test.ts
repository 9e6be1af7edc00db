import { expect, test } from 'vitest';
import { type ByConcept, measureBalance, spreadOf } from '../../../src/domain/bank/balance';
import { CONCEPTS } from '../../../src/domain/concept';
import { byConceptText, domainItems, inEachLanguage, plantIn, plantInKey, readBank, type Triplet } from './bank';

/** How many triplets the bank has at the least, and in how many settings with how many triplets each. */
const LEAST = { triplets: 60, settings: 12, tripletsOfSetting: 3 };

/** How far a key's share of a value (first grade, online …) may lie from another key's, as a share of the key's items. */
const UNEVENNESS = 0.06;

/** How far a key's items may lie from an even spread over the values of a field, as a share of the key's items. */
const SKEW = 0.1;

/** How far the mean lengths of the keys may lie apart. */
const LENGTH_SPREAD = 0.1;

const FILES = 'content/triplets/';

/** A bank too small, or spread unevenly: the sums, and which items to change. */
function balanceProblems(bank: readonly Triplet[]): string[] {
  const items = domainItems(bank, 'de');
  const balance = measureBalance(items);
  const problems: string[] = [];
  if (bank.length < LEAST.triplets)
    problems.push(`${FILES} holds ${bank.length} triplets. Write at least ${LEAST.triplets}`);
  const rich = balance.settings.filter(({ counts }) => counts.engagement >= LEAST.tripletsOfSetting);
  if (rich.length < LEAST.settings) {
    problems.push(
      `${FILES} has ${rich.length} settings with at least ${LEAST.tripletsOfSetting} triplets. Bring it to ${LEAST.settings}: ${balance.settings.map(({ value, counts }) => `${value} ${counts.engagement}`).join(', ')}`,
    );
  }
  const letters = ['a', 'b', 'c'].map((value) => {
    const count = (concept: string) =>
      items.filter(({ id, key }) => key === concept && id.endsWith(`-${value}`)).length;
    const [engagement, experience, satisfaction] = CONCEPTS.map(count);
    return { value, counts: { engagement, experience, satisfaction } as ByConcept };
  });
  const fields = {
    difficulty: balance.difficulties,
    channel: balance.channels,
    initiative: balance.initiatives,
    'letter of the id': letters,
  };
  for (const [field, tallies] of Object.entries(fields)) {
    for (const { value, counts } of tallies) {
      const shares = CONCEPTS.map((concept) => counts[concept] / Math.max(1, balance.keys[concept]));
      // Letters cannot be even: who orders a triplet well once should not have to reorder others for it.
      const uneven = field !== 'letter of the id' && Math.max(...shares) - Math.min(...shares) > UNEVENNESS;
      const skewed = shares.some((share) => Math.abs(share - 1 / tallies.length) > SKEW);
      if (uneven || skewed) {
        problems.push(
          `${FILES} ${field} ${value} gives the key away or is ${skewed ? 'too frequent or too rare' : 'uneven'}: ${byConceptText(counts)}. Change it in some items until each key has about 1 in ${tallies.length}, and as many as the others`,
        );
      }
    }
  }
  return [...problems, ...inEachLanguage((locale) => lengthProblems(bank, locale))];
}

function lengthProblems(bank: readonly Triplet[], locale: 'de' | 'en'): string[] {
  const { stemWords, shortCharacters } = measureBalance(domainItems(bank, locale));
  return [['stem', stemWords, 'words'] as const, ['short', shortCharacters, 'characters'] as const].flatMap(
    ([field, means, unit]) =>
      spreadOf(means) > LENGTH_SPREAD
        ? `${FILES} ${locale}.${field}: mean lengths differ by ${(100 * spreadOf(means)).toFixed(0)} % (${byConceptText(means, 1)} ${unit}). Lengthen the short or trim the long ones, until it is at most ${100 * LENGTH_SPREAD} %`
        : [],
  );
}

const bank = readBank('content');

test('keys, difficulties, channels, who starts, letters of the ids, settings and lengths are evenly spread over the keys', () => {
  for (const locale of ['de', 'en'] as const) {
    const { stemWords, shortCharacters } = measureBalance(domainItems(bank, locale));
    console.log(
      `${locale} stems ${byConceptText(stemWords, 1)} words; shorts ${byConceptText(shortCharacters, 1)} characters`,
    );
  }
  expect(balanceProblems(bank)).toEqual([]);
});

test.each([
  [
    'harder items of one key',
    plantInKey(bank, 'experience', (item) => {
      item.difficulty = 3;
    }),
    /difficulty 3 gives the key away .*experience 60, satisfaction 19\. Change it in some items/,
  ],
  [
    'a grade that is rare for all',
    plantIn(bank, ({ items }) => {
      for (const item of items) if (item.difficulty === 1) item.difficulty = 2;
    }),
    /difficulty 1 gives .* too rare: engagement 0, experience 0, satisfaction 0\./,
  ],
  [
    'one key online only',
    plantInKey(bank, 'engagement', (item) => {
      item.channel = 'online';
    }),
    /channel online gives the key away .*: engagement 60,/,
  ],
  [
    'one key started by customers only',
    plantInKey(bank, 'engagement', (item) => {
      item.initiative = 'customer';
    }),
    /initiative customer gives the key away .*: engagement 60,/,
  ],
  [
    'ids that end with the key’s letter',
    plantInKey(bank, 'satisfaction', (item) => {
      item.id = item.id.replace(/.$/, 'c');
    }),
    /letter of the id c gives the key away .*satisfaction 60\./,
  ],
  [
    'one key with longer stems',
    plantInKey(bank, 'satisfaction', (item) => {
      item.en.stem += ' And so they said on Monday.';
    }),
    /^content\/triplets\/ en\.stem: mean lengths differ by 1\d % \(.* words\)\. Lengthen the short or trim/,
  ],
  [
    'one key with shorter shorts',
    plantInKey(bank, 'satisfaction', (item) => {
      item.de.short = item.de.short.slice(20);
    }),
    /de\.short: mean lengths differ by \d\d % \(.* characters\)\./,
  ],
  ['a triplet too few', bank.slice(1), /^content\/triplets\/ holds 59 triplets\. Write at least 60/],
  [
    'too few settings',
    plantIn(bank, (data) => {
      data.setting = data.setting < 'h' ? 'bank' : data.setting;
    }),
    /has \d+ settings with at least 3 triplets\. Bring it to 12: bank \d+,/,
  ],
])('%s: named, with what to do', (_fault, planted, message) => {
  expect(balanceProblems(planted)).toContainEqual(expect.stringMatching(message));
});
