import type { BankItem } from '../bank-item';
import { CONCEPTS, type Concept } from '../concept';
import { shuffle } from '../shuffle';

/** What picking looks at. */
export type Pickable = Pick<BankItem, 'id' | 'triplet' | 'settingId'> & {
  readonly parts: readonly { readonly key: Concept }[];
};

/**
 * Up to `count` items with one question each, the keys of `concepts` as evenly as the pool allows, settings as varied as
 * it allows, never two of one triplet. The same ones for the same seed, mixed.
 */
export function pickItems<Item extends Pickable>(
  pool: readonly Item[],
  { count, concepts = CONCEPTS, seed }: { count: number; concepts?: readonly Concept[]; seed: number },
): Item[] {
  const left = shuffle(
    pool.filter(({ parts }) => parts.length === 1),
    seed,
  );
  const picked: Item[] = [];
  const misses = new Set<Concept>();
  for (let turn = 0; picked.length < count && misses.size < concepts.length; turn++) {
    const concept = concepts[turn % concepts.length];
    const item = concept && leastSeen(left, picked, concept);
    if (item) picked.push(item);
    else if (concept) misses.add(concept);
  }
  return shuffle(picked, seed);
}

/** The item with this key whose setting was picked least so far, and whose triplet was not. */
function leastSeen<Item extends Pickable>(left: readonly Item[], picked: readonly Item[], key: Concept) {
  const free = left.filter(
    (item) =>
      item.parts[0]?.key === key &&
      !picked.some(({ id, triplet }) => id === item.id || (triplet !== null && triplet === item.triplet)),
  );
  const seen = ({ settingId }: Item) => picked.filter((item) => item.settingId === settingId).length;
  return free.toSorted((a, b) => seen(a) - seen(b))[0];
}
