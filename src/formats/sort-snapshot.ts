import * as v from 'valibot';
import { CONCEPTS } from '../domain/concept';
import { ok, type Result } from '../domain/result';
import type { SortState } from '../domain/sort';
import { parseSnapshot } from './parse-snapshot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const card = v.pipe(v.string(), v.minLength(1), v.maxLength(120));

const snapshotSchema = v.pipe(
  v.object({
    version: v.literal(1),
    run: id,
    set: v.nullable(card),
    order: v.pipe(v.array(card), v.minLength(1), v.maxLength(60)),
    places: v.array(v.nullable(v.picklist(CONCEPTS))),
    checked: v.nullable(v.object({ at: v.pipe(v.number(), v.integer(), v.minValue(0)), ids: v.array(id) })),
  }),
  v.check(({ order, places }) => order.length === places.length && new Set(order).size === order.length, 'places'),
  v.check(
    ({ order, places, checked }) => checked === null || (checked.ids.length === order.length && !places.includes(null)),
    'checked',
  ),
);

/** Writes a hand as text for the session store; a card that is being held lies where it was. `parseSort` reads it. */
export function serializeSort(state: SortState): string {
  const { run, set, order, places } = state;
  const checked = state.type === 'sorted' ? { at: state.at, ids: state.ids } : null;
  return JSON.stringify({ version: 1, run, set, order, places, checked });
}

/**
 * Reads a hand that `serializeSort` wrote. Fails with `json` or `shape` when it is something else; sorting then starts anew.
 * Whether its cards are still in the set is for the caller to see.
 */
export function parseSort(text: string): Result<SortState> {
  const parsed = parseSnapshot(text, snapshotSchema);
  if (!parsed.ok) return parsed;
  const { version: _, checked, ...hand } = parsed.value;
  return ok(checked ? { type: 'sorted', ...hand, ...checked } : { type: 'sorting', ...hand, held: null });
}
