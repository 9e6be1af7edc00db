import { CONCEPTS } from '../concept';
import { mulberry32 } from '../shuffle';
import { type Blueprint, DIFFICULTIES, type FormItem, sizeOf } from './blueprint';

/** Two parallel forms, each in the order in which it is to be asked. */
export type FormPair = readonly [readonly FormItem[], readonly FormItem[]];

/** What a pair of forms is assembled from. */
export interface PairOrder {
  /** Items that may stand in the forms. */
  readonly pool: readonly FormItem[];
  readonly blueprint: Blueprint;
  /** The settings of the whole bank, over which each form is spread. */
  readonly settings: readonly string[];
  /** Ids of the forms as they are; what still fits stays in its place. Empty for a new pair. */
  readonly before: readonly [readonly string[], readonly string[]];
  /** Decides between pairs that are equally good. */
  readonly seed: number;
}

/** A place in one of the two forms, for one key and one difficulty. */
interface Slot {
  readonly form: 0 | 1;
  readonly pool: readonly FormItem[];
  item: FormItem;
}

/** Whole numbers from 0 up to, not including, `count`. */
type Pick = (count: number) => number;

const ATTEMPTS = 8;
const STEPS = 300_000;
/** How much worse a step may make things, in items: so much at first, then less and less, so that the search gets past
 * places from which no single exchange leads on. */
const WARMEST = 1;
const COLDEST = 0.1;

/**
 * Assembles two parallel forms that meet the blueprint, equal in their counts, without siblings in either of them or
 * across both. Every place of key and difficulty takes an item at first; then items are exchanged by simulated annealing
 * (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983) until both forms have the wanted counts of settings, channels and
 * initiatives, with as few changes to the forms as they are as it finds. The same order gives the same pair. Returns
 * `null` when none was found: the pool is too small.
 */
export function assemblePair(order: PairOrder): FormPair | null {
  const random = mulberry32(order.seed);
  const pick: Pick = (count) => Math.floor((random() / 2 ** 32) * count);
  const isNew = order.before.flat().length === 0;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    // Forms that are to be mended are searched near to where they are at first, new ones everywhere.
    const pair = search(order, isNew ? WARMEST : COLDEST + ((WARMEST - COLDEST) * (attempt - 1)) / ATTEMPTS, pick);
    if (pair) return pair;
  }
  return null;
}

function search({ pool, blueprint, settings, before }: PairOrder, warmest: number, pick: Pick): FormPair | null {
  const slots = fillSlots(pool, blueprint, before, pick);
  if (slots === null) return null;

  const targets = spread(sizeOf(blueprint), settings, pool, before.flat(), pick);
  const tally = new Tally(targets, sizeOf(blueprint), new Set(before.flat()));
  for (const { form, item } of slots) tally.add(form, item, 1);
  const used = new Set(slots.map(({ item }) => item.id));

  for (let step = 0; step < STEPS && tally.faults > 0; step += 1) {
    const slot = slots[pick(slots.length)];
    const candidate = slot?.pool[pick(slot.pool.length)];
    if (!slot || !candidate || used.has(candidate.id)) continue;
    const cost = tally.cost;
    const { form, item } = slot;
    tally.add(form, item, -1);
    tally.add(form, candidate, 1);
    const warmth = warmest + (COLDEST - warmest) * (step / STEPS);
    if (pick(1e9) / 1e9 < Math.exp((cost - tally.cost) / warmth)) {
      slot.item = candidate;
      used.delete(item.id);
      used.add(candidate.id);
    } else {
      tally.add(form, candidate, -1);
      tally.add(form, item, 1);
    }
  }
  if (tally.faults > 0) return null;
  const formOf = (form: 0 | 1) => slots.filter((slot) => slot.form === form).map(({ item }) => item);
  return [inOrder(formOf(0), before[0], pick), inOrder(formOf(1), before[1], pick)];
}

/** What stands in two forms, and how far that is from what is wanted; kept up with every exchange. */
class Tally {
  /** By how many items the forms are off. */
  faults: number;
  /** Items that did not stand in the forms before. */
  #fresh = 0;
  readonly #counts = new Map<string, number>();
  readonly #targets: ReadonlyMap<string, number>;
  readonly #half: number;
  readonly #kept: ReadonlySet<string>;

  constructor(targets: ReadonlyMap<string, number>, size: number, kept: ReadonlySet<string>) {
    this.#targets = targets;
    // Of an odd number the one more is online, and begun by the customer, in both forms.
    this.#half = Math.ceil(size / 2);
    this.#kept = kept;
    const wanted = [...targets.values()].reduce((sum, count) => sum + count, 0);
    this.faults = 2 * (wanted + 2 * this.#half);
  }

  /** A fault weighs more than an item that is exchanged without need. */
  get cost(): number {
    return this.faults + 0.3 * this.#fresh;
  }

  add(form: 0 | 1, item: FormItem, change: 1 | -1): void {
    const { setting, channel, initiative, triplet, id } = item;
    this.#count(`${form} ${setting}`, change, (count) => Math.abs(count - (this.#targets.get(setting) ?? 0)));
    const offHalf = (count: number) => Math.abs(count - this.#half);
    if (channel === 'online') this.#count(`${form} ${channel}`, change, offHalf);
    if (initiative === 'customer') this.#count(`${form} ${initiative}`, change, offHalf);
    if (triplet !== null) this.#count(triplet, change, (count) => Math.max(0, count - 1));
    if (!this.#kept.has(id)) this.#fresh += change;
  }

  #count(what: string, change: 1 | -1, faults: (count: number) => number): void {
    const count = this.#counts.get(what) ?? 0;
    this.#counts.set(what, count + change);
    this.faults += faults(count + change) - faults(count);
  }
}

/**
 * How many items of each setting a form takes: as even as can be. The settings that get one more are those that have it
 * already, then those with most triplets to choose from.
 */
function spread(
  size: number,
  settings: readonly string[],
  pool: readonly FormItem[],
  before: readonly string[],
  pick: Pick,
): ReadonlyMap<string, number> {
  const least = Math.floor(size / settings.length);
  const ranked = settings.map((setting) => {
    const there = pool.filter((item) => item.setting === setting);
    const had = there.filter(({ id }) => before.includes(id)).length;
    return { setting, rank: had * 1000 + new Set(there.map(({ triplet }) => triplet)).size + pick(1000) / 1000 };
  });
  ranked.sort((one, other) => other.rank - one.rank);
  return new Map(ranked.map(({ setting }, place) => [setting, least + (place < size % settings.length ? 1 : 0)]));
}

/** Every place of both forms with an item: the one that stood there, as long as it fits, or any other. */
function fillSlots(
  pool: readonly FormItem[],
  { perKey }: Blueprint,
  before: PairOrder['before'],
  pick: Pick,
): Slot[] | null {
  const slots: Slot[] = [];
  const used = new Set<string>();
  const open: Omit<Slot, 'item'>[] = [];
  for (const key of CONCEPTS) {
    for (const difficulty of DIFFICULTIES) {
      const cell = pool.filter((item) => item.key === key && item.difficulty === difficulty);
      for (const form of [0, 1] as const) {
        const staying = cell.filter(({ id }) => before[form].includes(id) && !used.has(id));
        for (const item of staying.slice(0, perKey[difficulty])) {
          used.add(item.id);
          slots.push({ form, pool: cell, item });
        }
        for (let place = staying.length; place < perKey[difficulty]; place += 1) open.push({ form, pool: cell });
      }
    }
  }
  for (const { form, pool: cell } of open) {
    const free = cell.filter(({ id }) => !used.has(id));
    const item = free[pick(free.length)];
    if (!item) return null;
    used.add(item.id);
    slots.push({ form, pool: cell, item });
  }
  return slots;
}

/** The items in the order of the form as it was, new ones in the places of those that went; a new form is shuffled. */
function inOrder(items: readonly FormItem[], before: readonly string[], pick: Pick): FormItem[] {
  const fresh = items.filter(({ id }) => !before.includes(id));
  const takeFresh = () => fresh.splice(pick(fresh.length), 1);
  const inPlace = before.flatMap((id) => items.find((item) => item.id === id) ?? takeFresh());
  while (fresh.length > 0) inPlace.push(...takeFresh());
  return inPlace;
}
