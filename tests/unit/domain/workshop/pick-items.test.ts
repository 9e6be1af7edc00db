import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../../../src/domain/concept';
import { filterItems, NO_FILTER } from '../../../../src/domain/workshop/item-filter';
import { pickItems } from '../../../../src/domain/workshop/pick-items';
import { bankItem } from '../../../fixtures/workshop';

/** Twelve triplets in four settings, one item for each concept. */
const BANK = Array.from({ length: 12 }, (_, triplet) =>
  CONCEPTS.map((key, place) => bankItem(`t${triplet}-${'abc'[place]}`, key, { settingId: `s${triplet % 4}` })),
).flat();

describe('picking items', () => {
  test('spreads keys and settings, and takes no two of a triplet, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 12 }), (seed, count) => {
        const picked = pickItems(BANK, { count, seed });
        expect(picked).toHaveLength(count);
        expect(new Set(picked.map(({ triplet }) => triplet)).size).toBe(count);
        const byKey = CONCEPTS.map((concept) => picked.filter(({ parts }) => parts[0]?.key === concept).length);
        expect(Math.max(...byKey) - Math.min(...byKey)).toBeLessThanOrEqual(1);
        expect(pickItems(BANK, { count, seed })).toEqual(picked);
      }),
    );
  });

  test('stays within a pair of concepts', () => {
    const picked = pickItems(BANK, { count: 8, concepts: ['engagement', 'satisfaction'], seed: 1 });
    expect(picked.map(({ parts }) => parts[0]?.key).sort()).toEqual([
      ...new Array(4).fill('engagement'),
      ...new Array(4).fill('satisfaction'),
    ]);
  });

  test('gives what there is where the pool is too small', () => {
    expect(pickItems(BANK.slice(0, 3), { count: 9, seed: 1 })).toHaveLength(1);
    expect(pickItems([], { count: 9, seed: 1 })).toEqual([]);
  });
});

describe('filtering items', () => {
  const items = [
    bankItem('a', 'engagement', { short: 'Der Rückruf kommt', setting: 'Bank', settingId: 'bank' }),
    bankItem('b', 'experience', { difficulty: 3, article: { id: 'nps', section: 's' } }),
  ];
  const idsFor = (filter: object) => filterItems(items, { ...NO_FILTER, ...filter }).map(({ id }) => id);

  test('lets everything pass at first', () => {
    expect(idsFor({})).toEqual(['a', 'b']);
  });

  test.each([
    ['words in any order, case and accent', { text: 'kommt RUCKRUF' }, ['a']],
    ["a setting's name", { text: 'bank' }, ['a']],
    ['a key', { key: 'experience' }, ['b']],
    ['a level', { difficulty: 3 }, ['b']],
    ['a setting', { setting: 'bank' }, ['a']],
    ['an article', { article: 'nps' }, ['b']],
    ['all of it together', { key: 'experience', setting: 'bank' }, []],
  ])('narrows down by %s', (_, filter, ids) => {
    expect(idsFor(filter)).toEqual(ids);
  });
});
