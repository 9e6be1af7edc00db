import { CONCEPTS } from '../concept';
import type { FormItem } from './blueprint';

/** So many of the worthiest items of each key are tried in all combinations; more would take long and change little. */
const TRIED_PER_KEY = 10;

/**
 * Whether items can be a set to learn with: all three keys, so that the set cannot be answered by one letter, and no two
 * items of one triplet.
 */
export function isSound(set: readonly FormItem[]): boolean {
  const triplets = set.map(({ triplet, id }) => triplet ?? id);
  return new Set(triplets).size === set.length && CONCEPTS.every((concept) => set.some(({ key }) => key === concept));
}

/**
 * The best sound set of `size` items: that whose items are `worth` most together, with a point more for every setting and
 * every difficulty in it. Of two equally good sets the one that stands first in the pool. Ordered by difficulty, the
 * easiest first. Returns `null` when the pool holds no sound set.
 */
export function assembleSet(
  pool: readonly FormItem[],
  size: number,
  worth: (item: FormItem) => number,
): readonly FormItem[] | null {
  const worthiest = [...pool].sort((one, other) => worth(other) - worth(one));
  const tried = CONCEPTS.flatMap((concept) => worthiest.filter(({ key }) => key === concept).slice(0, TRIED_PER_KEY));
  let best: readonly FormItem[] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const set of choose(tried, size)) {
    const value = set.reduce((sum, item) => sum + worth(item), 0) + varietyOf(set);
    if (value > most && isSound(set)) [best, most] = [set, value];
  }
  return best && [...best].sort((one, other) => one.difficulty - other.difficulty);
}

function varietyOf(set: readonly FormItem[]): number {
  return new Set(set.map(({ setting }) => setting)).size + new Set(set.map(({ difficulty }) => difficulty)).size;
}

/** All choices of `size` entries, each in the order of the entries. */
function* choose<Entry>(entries: readonly Entry[], size: number, from = 0): Generator<readonly Entry[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, entry] of entries.entries()) {
    if (index < from) continue;
    for (const rest of choose(entries, size - 1, index + 1)) yield [entry, ...rest];
  }
}
