import { CONCEPTS, type Concept } from '../concept';
import type { ChoiceItem, Item } from '../item';

/** What an assembled form looks at in an item; none of it depends on the language. */
export type FormItem = Pick<
  ChoiceItem,
  'id' | 'triplet' | 'setting' | 'key' | 'difficulty' | 'channel' | 'initiative' | 'article'
>;

export const DIFFICULTIES = [1, 2, 3] as const satisfies readonly Item['difficulty'][];

/**
 * What a form is made of. Besides these counts every form spreads its items over the bank's settings as evenly as their
 * number allows, and halves them between online and offline, customer and brand.
 */
export interface Blueprint {
  /** How many items of each difficulty, the same for every key: no key is to be easier than another. */
  readonly perKey: Readonly<Record<Item['difficulty'], number>>;
}

/** 24 items: eight for each key, fewer of the hardest, which ask for two facets to be told apart. */
export const EXAM_BLUEPRINT: Blueprint = { perKey: { 1: 3, 2: 3, 3: 2 } };

/** 9 items: every key once at every difficulty. */
export const PRETEST_BLUEPRINT: Blueprint = { perKey: { 1: 1, 2: 1, 3: 1 } };

/** The number of items in a form. */
export function sizeOf({ perKey }: Blueprint): number {
  return CONCEPTS.length * DIFFICULTIES.reduce((sum, difficulty) => sum + perKey[difficulty], 0);
}

/**
 * Whether an item may stand in an exam or before and after a training: one question, one key that nobody disputes, and no
 * words laid out as a trap.
 */
export function isExaminable(item: Item): item is ChoiceItem {
  return item.interaction === 'choice' && item.contested === null && !item.trap;
}

/** Something in which a form strays from its blueprint, or from its parallel form. */
export type FormProblem =
  | {
      readonly type: 'cell';
      readonly key: Concept;
      readonly difficulty: Item['difficulty'];
      readonly count: number;
      readonly wanted: number;
    }
  | {
      readonly type: 'setting';
      readonly setting: string;
      readonly count: number;
      readonly fewest: number;
      readonly most: number;
    }
  | { readonly type: 'halves'; readonly feature: Halved; readonly counts: Readonly<Record<string, number>> }
  | { readonly type: 'siblings'; readonly items: readonly [string, string] };

/** What a form halves between its two values. */
type Halved = keyof typeof HALVES;

const HALVES = { channel: ['online', 'offline'], initiative: ['customer', 'brand'] } as const;

/** Everything in which a form strays from a blueprint; `settings` are those of the whole bank. */
export function formProblems(
  form: readonly FormItem[],
  blueprint: Blueprint,
  settings: readonly string[],
): FormProblem[] {
  return [
    ...cellProblems(form, blueprint),
    ...settingProblems(form, sizeOf(blueprint), settings),
    ...halvesProblems(form),
    ...siblingProblems(form),
  ];
}

function cellProblems(form: readonly FormItem[], { perKey }: Blueprint): FormProblem[] {
  return CONCEPTS.flatMap((key) =>
    DIFFICULTIES.flatMap((difficulty): FormProblem[] => {
      const count = form.filter((item) => item.key === key && item.difficulty === difficulty).length;
      const wanted = perKey[difficulty];
      return count === wanted ? [] : [{ type: 'cell', key, difficulty, count, wanted }];
    }),
  );
}

function settingProblems(form: readonly FormItem[], size: number, settings: readonly string[]): FormProblem[] {
  const fewest = Math.floor(size / settings.length);
  const most = Math.ceil(size / settings.length);
  return settings.flatMap((setting): FormProblem[] => {
    const count = form.filter((item) => item.setting === setting).length;
    return count >= fewest && count <= most ? [] : [{ type: 'setting', setting, count, fewest, most }];
  });
}

function halvesProblems(form: readonly FormItem[]): FormProblem[] {
  return (Object.keys(HALVES) as Halved[]).flatMap((feature): FormProblem[] => {
    const counts = countBy(form, (item) => item[feature]);
    const [first, second] = HALVES[feature];
    const apart = Math.abs((counts.get(first) ?? 0) - (counts.get(second) ?? 0));
    return apart <= form.length % 2 ? [] : [{ type: 'halves', feature, counts: Object.fromEntries(counts) }];
  });
}

function siblingProblems(form: readonly FormItem[]): FormProblem[] {
  const seen = new Map<string, string>();
  return form.flatMap((item): FormProblem[] => {
    if (item.triplet === null) return [];
    const sibling = seen.get(item.triplet);
    seen.set(item.triplet, item.id);
    return sibling === undefined ? [] : [{ type: 'siblings', items: [sibling, item.id] }];
  });
}

/** A count that two parallel forms do not share, or an item that they do. */
export type PairProblem =
  | { readonly type: 'count'; readonly of: string; readonly counts: readonly [number, number] }
  | { readonly type: 'shared'; readonly item: string };

/** Everything in which two forms are not parallel; key and difficulty are the blueprint's business. */
export function pairProblems(one: readonly FormItem[], other: readonly FormItem[]): PairProblem[] {
  const features = [
    (item: FormItem) => `setting ${item.setting}`,
    (item: FormItem) => `channel ${item.channel}`,
    (item: FormItem) => `initiative ${item.initiative}`,
  ];
  const unequal = features.flatMap((feature) => {
    const [first, second] = [countBy(one, feature), countBy(other, feature)];
    return [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((of): PairProblem[] => {
      const counts = [first.get(of) ?? 0, second.get(of) ?? 0] as const;
      return counts[0] === counts[1] ? [] : [{ type: 'count', of, counts }];
    });
  });
  const ids = new Set(one.map(({ id }) => id));
  const shared = other.flatMap(({ id }): PairProblem[] => (ids.has(id) ? [{ type: 'shared', item: id }] : []));
  return [...unequal, ...shared];
}

function countBy(form: readonly FormItem[], feature: (item: FormItem) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of form) counts.set(feature(item), (counts.get(feature(item)) ?? 0) + 1);
  return counts;
}
