import { CONCEPTS, type Concept } from '../concept';
import type { ChoiceItem } from '../item';

/** What the balance looks at; every item with one question has it. */
export type BalancedItem = Pick<
  ChoiceItem,
  'key' | 'difficulty' | 'channel' | 'initiative' | 'setting' | 'stem' | 'short'
>;

/** A number for each concept. */
export type ByConcept = Readonly<Record<Concept, number>>;

/** How many items of each key have one value of a field. */
export interface Tally<Value extends string | number> {
  readonly value: Value;
  readonly counts: ByConcept;
}

/** How evenly a bank's items are spread over the keys. */
export interface Balance {
  /** Items of each key. */
  readonly keys: ByConcept;
  /** The three grades, in order, also those that no item has. */
  readonly difficulties: readonly Tally<BalancedItem['difficulty']>[];
  readonly channels: readonly Tally<BalancedItem['channel']>[];
  readonly initiatives: readonly Tally<BalancedItem['initiative']>[];
  /** The settings that occur, the most frequent first, equals by id. */
  readonly settings: readonly Tally<string>[];
  /** Mean number of words in a stem; 0 for a key without items. */
  readonly stemWords: ByConcept;
  /** Mean number of characters in a short text; 0 for a key without items. */
  readonly shortCharacters: ByConcept;
}

/** Counts a bank's items by key and by everything that must not give the key away. Texts are of one language. */
export function measureBalance(items: readonly BalancedItem[]): Balance {
  const tally = <Value extends string | number>(value: Value, of: (item: BalancedItem) => Value) => ({
    value,
    counts: countKeys(items.filter((item) => of(item) === value)),
  });
  const settings = [...new Set(items.map(({ setting }) => setting))].map((setting) =>
    tally(setting, (item) => item.setting),
  );
  return {
    keys: countKeys(items),
    difficulties: ([1, 2, 3] as const).map((grade) => tally(grade, ({ difficulty }) => difficulty)),
    channels: (['online', 'offline'] as const).map((value) => tally(value, ({ channel }) => channel)),
    initiatives: (['customer', 'brand'] as const).map((value) => tally(value, ({ initiative }) => initiative)),
    settings: settings.sort((a, b) => sum(b.counts) - sum(a.counts) || (a.value < b.value ? -1 : 1)),
    stemWords: byConcept((concept) => mean(ofKey(items, concept).map(({ stem }) => countWords(stem)))),
    shortCharacters: byConcept((concept) => mean(ofKey(items, concept).map(({ short }) => short.length))),
  };
}

/** How many words a text has, as anybody counts them: what stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/**
 * By how much the largest of three means lies above the smallest, as a share of the smallest: 0.1 is 10 %. `Infinity`
 * where the smallest is 0.
 */
export function spreadOf(means: ByConcept): number {
  const values = Object.values(means);
  const smallest = Math.min(...values);
  return smallest > 0 ? Math.max(...values) / smallest - 1 : Number.POSITIVE_INFINITY;
}

const ofKey = (items: readonly BalancedItem[], concept: Concept) => items.filter(({ key }) => key === concept);

const countKeys = (items: readonly BalancedItem[]) => byConcept((concept) => ofKey(items, concept).length);

const sum = (counts: ByConcept) => CONCEPTS.reduce((total, concept) => total + counts[concept], 0);

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;

function byConcept(measure: (concept: Concept) => number): ByConcept {
  return {
    engagement: measure('engagement'),
    experience: measure('experience'),
    satisfaction: measure('satisfaction'),
  };
}
