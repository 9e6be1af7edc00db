import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateMinutes } from '../../../../src/domain/workshop/workshop-minutes';
import {
  addEntry,
  DEFAULT_OPTIONS,
  emptySet,
  MAX_SET_ITEMS,
  moveEntry,
  nextOwnId,
  type OwnItem,
  playOrder,
  removeEntry,
  type WorkshopSet,
} from '../../../../src/domain/workshop/workshop-set';

function setOf(...ids: string[]): WorkshopSet {
  return ids.reduce((set, id) => addEntry(set, { type: 'bank', id }), emptySet('de'));
}

const idsOf = (set: WorkshopSet) => set.entries.map(({ id }) => id).join('');

const own: OwnItem = {
  type: 'own',
  id: 'own-1',
  stem: 'Eine Kundin ruft an.',
  question: '',
  key: 'engagement',
  rationales: { engagement: '', experience: '', satisfaction: '' },
  short: '',
};

describe('a workshop set', () => {
  test('takes an entry once', () => {
    const set = setOf('a', 'b');
    expect(addEntry(set, { type: 'bank', id: 'a' })).toBe(set);
  });

  test('is full some time', () => {
    const full = setOf(...Array.from({ length: MAX_SET_ITEMS }, (_, index) => `i${index}`));
    expect(full.entries).toHaveLength(MAX_SET_ITEMS);
    expect(addEntry(full, { type: 'bank', id: 'more' })).toBe(full);
  });

  test('gives an entry away', () => {
    expect(idsOf(removeEntry(setOf('a', 'b', 'c'), 'b'))).toBe('ac');
    const set = setOf('a');
    expect(removeEntry(set, 'z')).toBe(set);
  });

  test.each([
    ['down', 'a', 2, 'bca'],
    ['up', 'c', 0, 'cab'],
    ['beyond the start', 'b', -5, 'bac'],
    ['beyond the end', 'b', 9, 'acb'],
    ['where it is', 'b', 1, 'abc'],
  ])('moves an entry %s', (_, id, to, expected) => {
    expect(idsOf(moveEntry(setOf('a', 'b', 'c'), id, to))).toBe(expected);
  });

  test('loses nothing however it is moved, and a set without the entry stays the same object', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c', 'd'), fc.double(), (id, to) => {
        const set = setOf('a', 'b', 'c');
        const moved = moveEntry(set, id, to);
        expect([...idsOf(moved)].sort().join('')).toBe('abc');
        if (id === 'd') expect(moved).toBe(set);
      }),
    );
  });

  test('is played in its own order, or mixed the same way by the same seed', () => {
    const set = setOf('a', 'b', 'c', 'd', 'e');
    const mixed = { ...set, options: { ...set.options, shuffleSeed: 7 } };
    expect(playOrder(set)).toEqual(set.entries);
    expect(playOrder(mixed)).toEqual(playOrder(mixed));
    expect(playOrder(mixed)).not.toEqual(set.entries);
    expect(new Set(playOrder(mixed))).toEqual(new Set(set.entries));
  });

  test('finds an id for an own item that it does not use', () => {
    expect(nextOwnId(emptySet('de'))).toBe('own-1');
    expect(nextOwnId(addEntry(emptySet('de'), own))).toBe('own-2');
  });
});

describe('the minutes of a set', () => {
  test('are none for no items, and whole', () => {
    expect(estimateMinutes(0, DEFAULT_OPTIONS)).toBe(0);
    expect(estimateMinutes(1, { ...DEFAULT_OPTIONS, twoVotes: false })).toBe(3);
  });

  test('grow with the second vote and with the timer', () => {
    const once = estimateMinutes(10, { ...DEFAULT_OPTIONS, twoVotes: false });
    const twice = estimateMinutes(10, DEFAULT_OPTIONS);
    expect(twice).toBeGreaterThan(once);
    expect(estimateMinutes(10, { ...DEFAULT_OPTIONS, timerSeconds: 90 })).toBeGreaterThan(twice);
  });
});
