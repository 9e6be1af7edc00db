import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLACES, reduceSort, startSort } from '../../../src/domain/sort';
import { parseSort, serializeSort } from '../../../src/formats/sort-snapshot';

const begun = startSort('run', 'metrics', ['a', 'b']);
const placed = reduceSort(begun, { type: 'place', card: 'b', place: 'experience' });
const full = reduceSort(placed, { type: 'place', card: 'a', place: 'engagement' });
const checked = reduceSort(full, { type: 'check', now: 5, ids: ['1', '2'] });

describe('a hand that is kept', () => {
  test.each([
    ['begun', begun],
    ['half placed', placed],
    ['checked', checked],
  ])('is the same when it is read: %s', (_how, hand) => {
    expect(parseSort(serializeSort(hand))).toEqual({ ok: true, value: hand });
  });

  test('lets go of a held card', () => {
    const held = reduceSort(placed, { type: 'pickUp', card: 'a' });
    expect(parseSort(serializeSort(held))).toEqual({ ok: true, value: placed });
  });

  test('is read whatever places its cards have', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 9 }), (places) => {
        const hand = { ...begun, order: places.map((_, index) => `c${index}`), places };
        expect(parseSort(serializeSort(hand))).toEqual({ ok: true, value: hand });
      }),
    );
  });

  const text = serializeSort(checked);
  test.each([
    ['', 'json'],
    ['{', 'json'],
    ['null', 'shape'],
    [text.replace('"version":1', '"version":2'), 'shape'],
    [text.replace('"engagement"', '"involvement"'), 'shape'],
    [text.replace('["a","b"]', '["a","a"]'), 'shape'],
    [text.replace('["a","b"]', '["a"]'), 'shape'],
    [text.replace('"engagement"', 'null'), 'shape'],
    [text.replace('["1","2"]', '["1"]'), 'shape'],
    [text.replace('"run"', `"${'r'.repeat(99)}"`), 'shape'],
  ])('is refused when it is damaged: %s', (damaged, code) => {
    expect(parseSort(damaged)).toMatchObject({ ok: false, error: { code } });
  });
});
