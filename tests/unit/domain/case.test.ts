import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleBars } from '../../../src/domain/case';

test('the longest bar fills the whole length, and all old versions are equally long', () => {
  expect(scaleBars([{ change: 100 }, { change: 50 }])).toEqual([
    { base: 50, gain: 50 },
    { base: 50, gain: 25 },
  ]);
});

test('a single figure is drawn against its old version', () => {
  expect(scaleBars([{ change: 25 }])).toEqual([{ base: 80, gain: 20 }]);
});

test('no bar is longer than the whole length, but for rounding', () => {
  const change = fc.double({ min: 0.01, max: 100_000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ change }), { minLength: 1 }), (figures) => {
      for (const { base, gain } of scaleBars(figures)) expect(base + gain).toBeLessThanOrEqual(100.11);
    }),
  );
});
