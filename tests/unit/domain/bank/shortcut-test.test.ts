import { describe, expect, it } from 'vitest';
import { SHORTCUT_FEATURES, testShortcut } from '../../../../src/domain/bank/shortcut-test';
import { CONCEPTS } from '../../../../src/domain/concept';
import { wilsonInterval } from '../../../../src/domain/confidence';

const triplets = Array.from({ length: 10 }, (_, index) => `shop-${index}`);

/** A bank of ten triplets whose stems are made by `stemOf`. */
const bank = (stemOf: (key: string, triplet: string) => string) =>
  triplets.flatMap((triplet) =>
    CONCEPTS.map((key) => ({ id: `${triplet}-${key}`, triplet, key, stem: stemOf(key, triplet) })),
  );

describe.each(SHORTCUT_FEATURES)('the shortcut test by %s', (by) => {
  it('guesses every key where one word gives it away', () => {
    const result = testShortcut(
      bank((key) => `Frau Kaya ${key}`),
      by,
    );
    expect(result).toMatchObject({ items: 30, share: 1, interval: wilsonInterval(30, 30) });
    expect(result.guessed).toHaveLength(30);
  });

  it('guesses one in three where all stems are alike', () => {
    const result = testShortcut(
      bank(() => 'Frau Kaya ruft an'),
      by,
    );
    expect(result.share).toBeCloseTo(1 / 3, 10);
    expect(new Set(result.guessed)).toHaveProperty('size', 10);
  });

  it('learns nothing from an item’s own siblings', () => {
    // Each word stands in one triplet alone, so the others say nothing about it.
    const own = new Map(triplets.map((triplet, index) => [triplet, String.fromCharCode(97 + index).repeat(9)]));
    const result = testShortcut(
      bank((key, triplet) => `${own.get(triplet)}${key.slice(0, 0)}`),
      by,
    );
    expect(result.share).toBeCloseTo(1 / 3, 10);
  });

  it('takes an item without siblings for itself, and needs two of them', () => {
    const alone = CONCEPTS.map((key) => ({ id: key, triplet: null, key, stem: 'Frau Kaya ruft an' }));
    expect(testShortcut(alone, by).items).toBe(3);
    expect(() => testShortcut(alone.slice(0, 1), by)).toThrow('at least two triplets');
  });
});
