import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/domain/bank/features';
import {
  SHORTCUT_BOUNDS,
  SHORTCUT_FEATURES,
  type ShortcutFeatures,
  testShortcut,
} from '../../../src/domain/bank/shortcut-test';
import { CONCEPT_LETTERS, CONCEPTS } from '../../../src/domain/concept';
import { LOCALES, type Locale } from '../../../src/domain/locale';
import { domainItems, plantIn, readBank, type Triplet } from './bank';

/** How many of the telling words are named. */
const NAMED_WORDS = 12;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** How well the keys of a bank can be guessed, as a line for the report. */
function shortcutOf(bank: readonly Triplet[], locale: Locale, by: ShortcutFeatures) {
  const { share, guessed, items, interval } = testShortcut(domainItems(bank, locale), by);
  const report = `${locale}, ${by}: ${guessed.length} of ${items} keys guessed, ${percent(share)} (95 %: ${percent(interval.low)} to ${percent(interval.high)}; at most ${percent(SHORTCUT_BOUNDS[by])})`;
  const problem = `content/triplets/ gives keys away. ${report}. In the stems, use these less often with the key that has most of them, or more often with the others: ${tellingWords(bank, locale).join(', ')}`;
  return { report, problems: share > SHORTCUT_BOUNDS[by] ? [problem] : [] };
}

/** The words spread least evenly over the keys, each with the number of stems it stands in: `just (CE 2, CX 9, CS 4)`. */
function tellingWords(bank: readonly Triplet[], locale: Locale): string[] {
  const stems = domainItems(bank, locale).map(({ key, stem }) => ({ key, words: new Set(wordsOf(stem)) }));
  const words = [...new Set(stems.flatMap((stem) => [...stem.words]))].map((word) => {
    const counts = CONCEPTS.map(
      (concept) => stems.filter((stem) => stem.key === concept && stem.words.has(word)).length,
    );
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const unevenness = counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
    return { word, counts, unevenness };
  });
  return words
    .sort((a, b) => b.unevenness - a.unevenness)
    .slice(0, NAMED_WORDS)
    .map(({ word, counts }) => {
      const shares = CONCEPTS.map((concept, index) => `${CONCEPT_LETTERS[concept]} ${counts[index]}`);
      return `${word} (${shares.join(', ')})`;
    });
}

const bank = readBank('content');

test.each(LOCALES.flatMap((locale) => SHORTCUT_FEATURES.map((by) => [locale, by] as const)))(
  'nobody passes by spotting %s %s',
  (locale, by) => {
    const { report, problems } = shortcutOf(bank, locale, by);
    console.log(report);
    expect(problems).toEqual([]);
  },
);

test.each(SHORTCUT_FEATURES)('a word that stands with one key only is found by %s', (by) => {
  // Fewer triplets do for this, and take less time.
  const planted = plantIn(bank.slice(0, 20), ({ items }) => {
    for (const item of items) item.en.stem += ` ${CONCEPT_LETTERS[item.key].repeat(6)}`.repeat(3);
  });
  expect(shortcutOf(planted, 'en', by).problems).toEqual([
    expect.stringMatching(
      /^content\/triplets\/ gives keys away\. en, \w+: \d\d of 60 keys guessed, .*\(95 %: .*In the stems, use these less often .* others: .*cececececece \(CE 20, CX 0, CS 0\), /,
    ),
  ]);
});
