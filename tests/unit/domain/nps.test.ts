import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreNps } from '../../../src/domain/nps';

const counts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 11, maxLength: 11 });

/** Counts with so many in each group. */
const grouped = (detractors: number, passives: number, promoters: number) => [
  ...[0, 0, 0, detractors, 0, 0, 0],
  ...[passives, 0],
  ...[0, promoters],
];

describe('the net promoter score', () => {
  it('takes 0 to 6 for detractors, 7 and 8 for passives, 9 and 10 for promoters', () => {
    const nps = scoreNps([1, 1, 1, 1, 1, 1, 1, 10, 10, 100, 100]);
    expect(nps).toMatchObject({ total: 227, detractors: 7, passives: 20, promoters: 200 });
  });

  it('is the share of promoters less the share of detractors, in points', () => {
    expect(scoreNps(grouped(80, 140, 180))?.score).toBe(25);
    expect(scoreNps(grouped(0, 0, 5))?.score).toBe(100);
    expect(scoreNps(grouped(5, 0, 0))?.score).toBe(-100);
    expect(scoreNps(grouped(3, 9, 3))?.score).toBe(0);
  });

  it('does not exist without answers', () => {
    expect(scoreNps(Array(11).fill(0))).toBeUndefined();
  });

  it('stays between −100 and 100, and its groups make up all answers', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const nps = scoreNps(each);
        if (!nps) return;
        expect(Math.abs(nps.score)).toBeLessThanOrEqual(100);
        expect(nps.detractors + nps.passives + nps.promoters).toBe(nps.total);
      }),
    );
  });

  it('changes its sign when the groups change places', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (detractors, passives, promoters) => {
        const nps = scoreNps(grouped(detractors, passives, promoters));
        const mirror = scoreNps(grouped(promoters, passives, detractors));
        expect((nps?.score ?? 0) + (mirror?.score ?? 0)).toBeCloseTo(0, 9);
        expect(mirror?.margin).toEqual(nps?.margin);
      }),
    );
  });
});

describe('its margin of error', () => {
  const points = (...groups: [number, number, number]) => {
    const margin = scoreNps(grouped(...groups))?.margin;
    return margin?.type === 'points' ? margin.points : undefined;
  };

  it('is 1.96 standard errors of a difference of two shares', () => {
    // p = 0.45, d = 0.2, n = 400: 196 × √((0.65 − 0.0625) ÷ 400) = 196 × √0.00146875
    expect(points(80, 140, 180)).toBeCloseTo(7.5115, 3);
    // p = d = 1/3, n = 300: 196 × √(2/900)
    expect(points(100, 100, 100)).toBeCloseTo(9.2395, 3);
  });

  it('agrees with the spread of the answers taken as −100, 0 and 100', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (detractors, passives, promoters) => {
        const nps = scoreNps(grouped(detractors, passives, promoters));
        if (nps?.margin.type !== 'points') return;
        const squares =
          promoters * (100 - nps.score) ** 2 + passives * nps.score ** 2 + detractors * (100 + nps.score) ** 2;
        expect(nps.margin.points).toBeCloseTo((1.96 * Math.sqrt(squares)) / nps.total, 6);
      }),
    );
  });

  it('halves with four times as many answers', () => {
    expect(points(320, 560, 720)).toBeCloseTo((points(80, 140, 180) ?? 0) / 2, 9);
  });

  it('is not told for fewer than 30 answers', () => {
    expect(scoreNps(grouped(9, 10, 10))?.margin).toEqual({ type: 'fewAnswers' });
    expect(scoreNps(grouped(10, 10, 10))?.margin.type).toBe('points');
  });

  it('is not told where all answers are in one group: the formula would claim certainty', () => {
    for (const counts of [grouped(40, 0, 0), grouped(0, 40, 0), grouped(0, 0, 40)]) {
      expect(scoreNps(counts)?.margin).toEqual({ type: 'oneGroup' });
    }
  });
});
