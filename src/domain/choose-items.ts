import type { AttemptLog } from './attempt-log';
import type { Concept } from './concept';
import type { ItemId } from './item';
import { isInPair, type Pair } from './pair';
import { isDue, retrievabilityOf, scheduleItems } from './schedule';
import { shuffle } from './shuffle';
import { findWeakPair } from './weak-pair';

/** What choosing needs to know of an item. */
export interface Choosable {
  readonly id: ItemId;
  readonly triplet: string | null;
  readonly difficulty: 1 | 2 | 3;
  readonly parts: readonly { readonly key: Concept }[];
  /** Tests have it: it is asked only if it was practised before they had. */
  readonly reserved: boolean;
}

/** What to choose from and what for. */
export interface RunRequest {
  readonly items: readonly Choosable[];
  readonly log: AttemptLog;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** How many items are wanted; there may be fewer. */
  readonly length: number;
  /** Mixes the items; of it the lower 32 bits count. */
  readonly seed: number;
  /** Drills one pair: only items whose keys are the two concepts. */
  readonly pair: Pair | null;
}

/** At most this share of a run is repetition while there is something else to ask. */
const DUE_SHARE = 0.7;

/**
 * The items of a practice run in the order in which they are asked: what is due (the most forgotten first), then the
 * weakest pair, then what is new (concepts in turn, easier ones earlier), then what would be due next. Siblings of a
 * triplet never follow each other directly; where the items leave no other way, the run is shorter.
 */
export function chooseItems(request: RunRequest): ItemId[] {
  const { length, seed } = request;
  const perTriplet = Math.ceil(length / 2);
  const chosen = new Map<ItemId, Choosable>();
  const siblings = new Map<string, number>();
  for (const { items, upTo } of wishes(request)) {
    for (const item of items) {
      if (chosen.size >= upTo) break;
      const count = item.triplet === null ? 0 : (siblings.get(item.triplet) ?? 0);
      if (chosen.has(item.id) || count >= perTriplet) continue;
      chosen.set(item.id, item);
      if (item.triplet !== null) siblings.set(item.triplet, count + 1);
    }
  }
  return separateSiblings(shuffle([...chosen.values()], seed)).map(({ id }) => id);
}

/** Lists of items by urgency; each is taken from until the run has so many items. */
function wishes({ items, log, now, length, seed, pair }: RunRequest) {
  const wanted = pair ? items.filter(({ parts }) => parts.every(({ key }) => isInPair(pair, key))) : items;
  const schedules = scheduleItems(log, now);
  const seen = wanted.flatMap((item) => {
    const schedule = schedules.get(item.id);
    return schedule && schedule.due < Number.POSITIVE_INFINITY
      ? [{ item, schedule, known: retrievabilityOf(schedule, now) }]
      : [];
  });
  const known = new Set(seen.map(({ item }) => item));
  const due = seen
    .filter(({ schedule }) => isDue(schedule, now))
    .sort((a, b) => a.known - b.known)
    .map(({ item }) => item);
  const later = seen
    .filter(({ schedule }) => !isDue(schedule, now))
    .sort((a, b) => a.schedule.due - b.schedule.due)
    .map(({ item }) => item);
  const fresh = inTurn(
    easierFirst(
      wanted.filter((item) => !item.reserved && !known.has(item)),
      seed,
    ),
  );
  const weakPair = findWeakPair(log)?.pair;
  const weak = weakPair
    ? [...fresh, ...later].filter(({ parts }) => parts.every(({ key }) => isInPair(weakPair, key)))
    : [];
  return [
    { items: due, upTo: Math.ceil(length * DUE_SHARE) },
    { items: weak, upTo: length },
    { items: fresh, upTo: length },
    { items: due, upTo: length },
    { items: later, upTo: length },
  ];
}

/** Mixes the items so that easier ones tend to come earlier, and every run has some of each difficulty. */
function easierFirst(items: readonly Choosable[], seed: number): Choosable[] {
  return shuffle(items, seed)
    .map((item, place) => ({ item, place: item.difficulty + (3 * place) / items.length }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Deals the items out by the concept that is right, one of each in turn. */
function inTurn(items: readonly Choosable[]): Choosable[] {
  const turns = new Map<Concept | undefined, number>();
  return items
    .map((item) => {
      const key = item.parts[0]?.key;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return { item, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ item }) => item);
}

/**
 * The items in nearly their order, so that siblings never follow each other directly. Siblings that cannot be kept apart,
 * because they are more than half of the items, are left out, the last ones first.
 */
export function separateSiblings<Entry extends Pick<Choosable, 'triplet'>>(items: readonly Entry[]): Entry[] {
  const waiting = [...items];
  for (let last = waiting.length - 1; last >= 0; last--) {
    const item = waiting[last];
    if (item && countSiblings(item, waiting) > (waiting.length + 1) / 2) waiting.splice(last, 1);
  }
  const order: Entry[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      (item, index) => !areSiblings(order.at(-1), item) && canFollow(item, waiting.toSpliced(index, 1)),
    );
    order.push(...waiting.splice(next, 1));
  }
  return order;
}

/** Whether the items can stand after this one, in some order that keeps siblings apart. */
function canFollow(first: Pick<Choosable, 'triplet'>, items: readonly Pick<Choosable, 'triplet'>[]): boolean {
  return items.every(
    (item) => countSiblings(item, items) <= (areSiblings(first, item) ? items.length : items.length + 1) / 2,
  );
}

/** How many of the items are of one triplet with this one, itself included. */
function countSiblings(item: Pick<Choosable, 'triplet'>, items: readonly Pick<Choosable, 'triplet'>[]): number {
  return items.filter((other) => other === item || areSiblings(other, item)).length;
}

function areSiblings(one: Pick<Choosable, 'triplet'> | undefined, other: Pick<Choosable, 'triplet'>): boolean {
  return one !== undefined && one.triplet !== null && one.triplet === other.triplet;
}
