import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MOST_WORDS_IN_A_ROW } from '../../../src/domain/bank/item-texts';
import type { Locale } from '../../../src/domain/locale';
import { inEachLanguage, itemsOf, type PlacedItem, plantInItem, readBank, type Triplet } from './bank';
import { containment, shareOfWords, shinglesOf } from './likeness';

/** How many of their words siblings share: below, they are three different stories; above, one with a word changed. */
const SIBLINGS = { from: 0.35, to: 0.75 };

/** How many runs of three words two siblings may share beside the frame that all three have. */
const BESIDE_FRAME = { length: 3, most: 0.4 };

/** Siblings too different or too alike, and texts that repeat others. */
function likenessProblems(bank: readonly Triplet[]): string[] {
  return inEachLanguage((locale) => [
    ...bank.filter(({ data }) => !data.sameStory).flatMap((triplet) => siblingProblems(triplet, locale)),
    ...repetitions(bank, locale),
  ]);
}

function siblingProblems(triplet: Triplet, locale: Locale): string[] {
  const siblings = itemsOf([triplet]).map(({ item, at }) => ({
    id: item.id,
    stem: item[locale].stem,
    runs: shinglesOf(item[locale].stem, BESIDE_FRAME.length),
    place: at(locale, 'stem'),
  }));
  const frame = siblings.map(({ runs }) => runs).reduce((shared, runs) => shared.intersection(runs));
  return siblings.flatMap((one, index) =>
    siblings.slice(index + 1).flatMap((other) => {
      const words = shareOfWords(one.stem, other.stem);
      const runs = containment(one.runs.difference(frame), other.runs.difference(frame));
      const both = `${other.place}the ${locale} stems of ${one.id} and ${other.id} share`;
      const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
      return [
        ...(words < SIBLINGS.from
          ? [
              `${both} only ${percent(words)} of their words. Keep more of the common frame, until it is ${percent(SIBLINGS.from)}`,
            ]
          : []),
        ...(words > SIBLINGS.to
          ? [
              `${both} ${percent(words)} of their words. Tell one of them differently, until it is at most ${percent(SIBLINGS.to)}`,
            ]
          : []),
        ...(runs > BESIDE_FRAME.most
          ? [
              `${both} ${percent(runs)} of what the third does not have. Put one of them in other words, until it is at most ${percent(BESIDE_FRAME.most)}`,
            ]
          : []),
      ];
    }),
  );
}

/** A text, with the group within which it may repeat itself. */
interface Text {
  readonly text: string;
  readonly group: string;
  readonly place: string;
}

function repetitions(bank: readonly Triplet[], locale: Locale): string[] {
  const items = itemsOf(bank);
  const stems = (field: 'stem' | 'short') => (placed: PlacedItem) => ({
    text: placed.item[locale][field],
    group: placed.triplet.id,
    place: placed.at(locale, field),
  });
  const rationales = ({ item, at }: PlacedItem): Text[] =>
    Object.entries(item[locale].rationales).map(([concept, text]) => ({
      text,
      group: `${item.id} ${concept}`,
      place: at(locale, 'rationales', concept),
    }));
  return [
    ...sharedRuns(items.map(stems('stem')), MOST_WORDS_IN_A_ROW.stem),
    ...sharedRuns(items.map(stems('short')), MOST_WORDS_IN_A_ROW.short),
    ...sharedRuns(items.flatMap(rationales), MOST_WORDS_IN_A_ROW.rationale),
  ];
}

/** The first run of words too long that a text shares with an earlier one of another group. */
function sharedRuns(texts: readonly Text[], most: number): string[] {
  const seen = new Map<string, Text>();
  return texts.flatMap((own) => {
    const runs = [...shinglesOf(own.text, most + 1)];
    const shared = runs.find((run) => (seen.get(run)?.group ?? own.group) !== own.group);
    for (const run of runs) if (!seen.has(run)) seen.set(run, own);
    if (shared === undefined) return [];
    return `${own.place}“${shared}” stands in ${seen.get(shared)?.place.trim()} as well. Put it in other words`;
  });
}

const bank = readBank('content');

test('siblings share about half of their words, and nothing repeats another triplet', () => {
  expect(likenessProblems(bank)).toEqual([]);
});

test.each([
  [
    'a sibling from another story',
    plantInItem(bank, 'bank-bericht-b', ({ en }) => {
      en.stem = 'Somebody sells umbrellas at a fair and tells a colleague about it.';
    }),
    /^content\/triplets\/bank-bericht\.yaml:\d+ the en stems of bank-bericht-a and bank-bericht-b share only \d+\.\d % of/,
  ],
  [
    'a sibling with one word changed',
    plantInItem(bank, 'bank-bericht-b', ({ en }) => {
      en.stem = bank[0]?.data.items[0]?.en.stem.replace('4.3', '4.4') ?? '';
    }),
    /bank-bericht\.yaml:\d+ the en stems of bank-bericht-a and bank-bericht-b share 9\d\.\d % of their words\. Tell one/,
  ],
  [
    'two siblings that are near duplicates',
    plantInItem(bank, 'bank-bericht-b', ({ en }) => {
      en.stem = bank[0]?.data.items[0]?.en.stem.replace('4.3', '4.4') ?? '';
    }),
    /bank-bericht\.yaml:\d+ the en .* share \d+\.\d % of what the third does not have\. Put one of them in other words/,
  ],
  [
    'a sentence from another triplet',
    plantInItem(bank, 'travel-podcast-a', ({ de }) => {
      de.stem += ' Seit Januar berät die Bank ihre Kundinnen und Kunden auch per Video.';
    }),
    /travel-podcast\.yaml:\d+ “seit januar berät die bank ihre” stands in content\/triplets\/bank-bericht\.yaml:\d+ as well/,
  ],
  [
    'a rationale used twice',
    plantInItem(bank, 'travel-podcast-a', ({ de }) => {
      de.rationales.engagement = de.rationales.satisfaction;
    }),
    /travel-podcast\.yaml:\d+ “.*” stands in content\/triplets\/travel-podcast\.yaml:\d+ as well\. Put it in other words/,
  ],
])('%s is named with file, line and fix', (_fault, planted, message) => {
  expect(likenessProblems(planted)).toContainEqual(expect.stringMatching(message));
});

describe('the measures of likeness', () => {
  it('count shared words of all words, each once', () => {
    expect(shareOfWords('Ein Hund, ein Tag.', 'ein Tag am See')).toBe(2 / 5);
    expect(shareOfWords('', '')).toBe(0);
  });

  it('cut a text into runs of words', () => {
    expect([...shinglesOf('Es ist, wie es ist.', 3)]).toEqual(['es ist wie', 'ist wie es', 'wie es ist']);
    expect(shinglesOf('Zu kurz', 3).size).toBe(0);
  });

  it('are 1 for a text and itself, whatever its order, and alike from either side', () => {
    const text = fc.string({ minLength: 1 }).map((words) => `wort ${words}`);
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(shareOfWords(one, one)).toBe(1);
        expect(shareOfWords(one, other)).toBe(shareOfWords(other, one));
        const [a, b] = [shinglesOf(one, 1), shinglesOf(other, 1)];
        expect(containment(a, a)).toBe(1);
        expect(containment(a, b)).toBe(containment(b, a));
        expect(containment(a, a.union(b))).toBe(1);
      }),
    );
  });
});
