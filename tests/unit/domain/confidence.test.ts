import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/domain/confidence';

const answers = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((total) => fc.record({ total: fc.constant(total), successes: fc.integer({ min: 0, max: total }) }));

describe('the Wilson interval', () => {
  // Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, Table I,
  // method 3 (score without continuity correction), the interval that Brown, Cai and DasGupta (2001) recommend.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i among %i is the published one', (successes, total, low, high) => {
    const interval = wilsonInterval(successes, total);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('lies around the share and inside of 0 and 1', () => {
    fc.assert(
      fc.property(answers, ({ successes, total }) => {
        const { low, high } = wilsonInterval(successes, total);
        const share = successes / total;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of the others is its mirror image', () => {
    fc.assert(
      fc.property(answers, ({ successes, total }) => {
        const interval = wilsonInterval(successes, total);
        const mirror = wilsonInterval(total - successes, total);
        expect(interval.low).toBeCloseTo(1 - mirror.high, 9);
        expect(interval.high).toBeCloseTo(1 - mirror.low, 9);
      }),
    );
  });

  it('narrows with four times as many answers of the same share', () => {
    fc.assert(
      fc.property(answers, ({ successes, total }) => {
        const few = wilsonInterval(successes, total);
        const many = wilsonInterval(4 * successes, 4 * total);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});
