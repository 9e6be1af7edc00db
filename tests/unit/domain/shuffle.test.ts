import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32, shuffle } from '../../../src/domain/shuffle';

describe('the random generator', () => {
  // From the reference implementation in C, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
  test.each([
    [0, [1144304738, 1416247, 958946056, 627933444]],
    [1, [2693262067, 11749833, 2265367787, 4213581821]],
    [1985, [3527837133, 3112574143, 3982354983, 465581466]],
    [4294967295, [3850105811, 813802916, 3073704848, 4054706436]],
  ])('gives the numbers of Mulberry32 for the seed %i', (seed, expected) => {
    const random = mulberry32(seed);
    expect(expected.map(() => random())).toEqual(expected);
  });
});

describe('shuffling', () => {
  const entries = fc.array(fc.integer());
  const seed = fc.integer();

  test('gives a permutation and leaves its input as it is', () => {
    fc.assert(
      fc.property(entries, seed, (before, each) => {
        const copy = [...before];
        expect(shuffle(before, each).toSorted()).toEqual(copy.toSorted());
        expect(before).toEqual(copy);
      }),
    );
  });

  test('gives the same order for the same seed', () => {
    fc.assert(
      fc.property(entries, seed, (each, given) => {
        expect(shuffle(each, given)).toEqual(shuffle(each, given));
      }),
    );
  });

  test('brings every entry to every place about equally often', () => {
    const runs = 6000;
    const counts = Array.from({ length: 16 }, () => 0);
    for (let run = 0; run < runs; run++) {
      for (const [place, entry] of shuffle([0, 1, 2, 3], run).entries())
        counts[entry * 4 + place] = (counts[entry * 4 + place] ?? 0) + 1;
    }
    // 1,500 each are expected; 150 is four and a half standard deviations of a fair shuffle.
    for (const count of counts) expect(Math.abs(count - runs / 4)).toBeLessThan(150);
  });
});
