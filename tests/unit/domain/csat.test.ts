import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCsat } from '../../../src/domain/csat';

const counts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 5, maxLength: 5 });

describe('the customer satisfaction score', () => {
  it('is the share of the answers 4 and 5 in per cent', () => {
    expect(scoreCsat([4, 8, 18, 66, 54])).toMatchObject({ total: 150, satisfied: 120, share: 80 });
    expect(scoreCsat([0, 0, 1, 0, 0])?.share).toBe(0);
    expect(scoreCsat([0, 0, 0, 0, 1])?.share).toBe(100);
  });

  it('comes with its Wilson interval in per cent', () => {
    // Newcombe (1998), Table I, method 3: 15 of 148.
    const interval = scoreCsat([133, 0, 0, 10, 5])?.interval;
    expect(interval?.low).toBeCloseTo(6.24, 2);
    expect(interval?.high).toBeCloseTo(16.05, 2);
  });

  it('comes with the mean answer', () => {
    expect(scoreCsat([1, 0, 0, 0, 1])?.mean).toBe(3);
    expect(scoreCsat([4, 8, 18, 66, 54])?.mean).toBeCloseTo(608 / 150, 9);
  });

  it('does not exist without answers', () => {
    expect(scoreCsat([0, 0, 0, 0, 0])).toBeUndefined();
  });

  it('lies inside of its interval, and the mean on the scale', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const csat = scoreCsat(each);
        if (!csat) return;
        expect(csat.interval.low).toBeLessThanOrEqual(csat.share + 1e-9);
        expect(csat.interval.high).toBeGreaterThanOrEqual(csat.share - 1e-9);
        expect(csat.mean).toBeGreaterThanOrEqual(1);
        expect(csat.mean).toBeLessThanOrEqual(5);
      }),
    );
  });
});
