import { type Interval, wilsonInterval } from '../confidence';
import type { ChoiceItem } from '../item';
import { characterGramsOf, wordsOf } from './features';
import { classify, type Sample, trainClassifier } from './naive-bayes';

/** By what the shortcut test guesses: whole words, or runs of 3 to 5 characters. */
export const SHORTCUT_FEATURES = ['words', 'characters'] as const;
export type ShortcutFeatures = (typeof SHORTCUT_FEATURES)[number];

/** The largest share of keys, from 0 to 1, that may be guessed; one in three is chance. */
export const SHORTCUT_BOUNDS: Readonly<Record<ShortcutFeatures, number>> = { words: 0.45, characters: 0.55 };

/** What the shortcut test sees of an item: its stem, never the question, which is the same for all siblings. */
export type GuessableItem = Pick<ChoiceItem, 'id' | 'triplet' | 'key' | 'stem'>;

/** How well the keys can be guessed without understanding the situations. */
export interface ShortcutResult {
  readonly items: number;
  /** The ids of the items whose key was guessed. */
  readonly guessed: readonly string[];
  /** Share of the items whose key was guessed, from 0 to 1. */
  readonly share: number;
  /** Where the share lies for items of this kind (95 %, Wilson; see `wilsonInterval`), from 0 to 1. */
  readonly interval: Interval;
}

/**
 * Guesses every item's key by the words (or runs of characters) that the other triplets' stems have in common: naive
 * Bayes, trained on all triplets but the item's own; an item without one counts as a triplet of its own. A share near
 * one in three says that nobody passes by spotting words. Needs two triplets at the least; throws on fewer, because then
 * there is nothing to learn from.
 */
export function testShortcut(items: readonly GuessableItem[], by: ShortcutFeatures): ShortcutResult {
  const split = by === 'words' ? wordsOf : characterGramsOf;
  const samples = new Map<string, (Sample & { readonly id: string })[]>();
  for (const { id, triplet, key, stem } of items) {
    const group = triplet ?? id;
    const siblings = samples.get(group) ?? [];
    siblings.push({ id, key, features: split(stem) });
    samples.set(group, siblings);
  }
  if (samples.size < 2) throw new Error('The shortcut test needs at least two triplets');
  const guessed = [...samples].flatMap(([left, out]) => {
    const others = [...samples].flatMap(([triplet, siblings]) => (triplet === left ? [] : siblings));
    const classifier = trainClassifier(others);
    return out.flatMap(({ id, key, features }) => (classify(classifier, features) === key ? id : []));
  });
  const share = guessed.length / items.length;
  return { items: items.length, guessed, share, interval: wilsonInterval(guessed.length, items.length) };
}
