import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KANO_KINDS, KANO_MOODS, kanoCurve, kanoMood, kanoSatisfaction, placeInFrame } from '../../../src/domain/kano';

const fulfilment = fc.double({ min: -1, max: 1, noNaN: true });
const kind = fc.constantFrom(...KANO_KINDS);

describe('the Kano curves', () => {
  it('let a missing basic annoy and a full one leave customers neither way', () => {
    expect(kanoSatisfaction('basic', -1)).toBe(-1);
    expect(kanoSatisfaction('basic', 1)).toBeCloseTo(0);
  });

  it('let a missing delight go unnoticed and a full one please most', () => {
    expect(kanoSatisfaction('delight', -1)).toBe(0);
    expect(kanoSatisfaction('delight', 1)).toBe(1);
  });

  it('never fall when more is fulfilled, and stay between dissatisfied and satisfied', () => {
    fc.assert(
      fc.property(kind, fulfilment, fulfilment, (each, a, b) => {
        const [less, more] = [kanoSatisfaction(each, Math.min(a, b)), kanoSatisfaction(each, Math.max(a, b))];
        expect(less).toBeLessThanOrEqual(more);
        expect(Math.abs(less)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('lie apart: basic under performance, performance under delight', () => {
    fc.assert(
      fc.property(fulfilment, (at) => {
        expect(kanoSatisfaction('basic', at)).toBeLessThan(kanoSatisfaction('delight', at));
        expect(kanoSatisfaction('performance', at)).toBeLessThan(kanoSatisfaction('delight', at));
        expect(kanoSatisfaction('basic', at)).toBeLessThan(kanoSatisfaction('performance', at));
      }),
    );
  });

  it('mirror basic in delight', () => {
    fc.assert(
      fc.property(fulfilment, (at) => {
        expect(kanoSatisfaction('basic', at)).toBeCloseTo(-kanoSatisfaction('delight', -at));
      }),
    );
  });

  it('rise evenly for performance', () => {
    const steps = [-1, -0.5, 0, 0.5, 1].map((at) => kanoSatisfaction('performance', at));
    const rises = steps.slice(1).map((value, index) => value - (steps[index] ?? 0));
    for (const rise of rises) expect(rise).toBeCloseTo(rises[0] ?? 0);
  });

  it('take a fulfilment beyond the ends as the nearer end', () => {
    for (const each of KANO_KINDS) {
      expect(kanoSatisfaction(each, -3)).toBe(kanoSatisfaction(each, -1));
      expect(kanoSatisfaction(each, 3)).toBe(kanoSatisfaction(each, 1));
    }
  });

  it('are met exactly by their Bézier form', () => {
    fc.assert(
      fc.property(kind, fc.double({ min: 0, max: 1, noNaN: true }), (each, t) => {
        const [start, control, end] = kanoCurve(each);
        const at = (key: 'fulfilment' | 'satisfaction') =>
          (1 - t) ** 2 * start[key] + 2 * t * (1 - t) * control[key] + t ** 2 * end[key];
        expect(at('satisfaction')).toBeCloseTo(kanoSatisfaction(each, at('fulfilment')));
      }),
    );
  });
});

describe('the mood', () => {
  it('is told in five steps, the same on either side', () => {
    expect([-1, -0.5, -0.49, -0.1, -0.09, 0, 0.09, 0.1, 0.49, 0.5, 1].map(kanoMood)).toEqual([
      'veryDissatisfied',
      'veryDissatisfied',
      'dissatisfied',
      'dissatisfied',
      'neither',
      'neither',
      'neither',
      'satisfied',
      'satisfied',
      'verySatisfied',
      'verySatisfied',
    ]);
  });

  it('never falls when more is fulfilled; basic never gets above neither, delight never below', () => {
    const rank = (each: (typeof KANO_KINDS)[number], at: number) =>
      KANO_MOODS.indexOf(kanoMood(kanoSatisfaction(each, at)));
    fc.assert(
      fc.property(kind, fulfilment, fulfilment, (each, a, b) => {
        expect(rank(each, Math.min(a, b))).toBeLessThanOrEqual(rank(each, Math.max(a, b)));
        expect(rank('basic', a)).toBeLessThanOrEqual(KANO_MOODS.indexOf('neither'));
        expect(rank('delight', a)).toBeGreaterThanOrEqual(KANO_MOODS.indexOf('neither'));
      }),
    );
  });
});

describe('placing in a frame', () => {
  const frame = { x: 10, y: 20, width: 200, height: 100 };

  it('puts fully met and satisfied into the upper right corner', () => {
    expect(placeInFrame({ fulfilment: 1, satisfaction: 1 }, frame)).toEqual({ x: 210, y: 20 });
  });

  it('puts not met and dissatisfied into the lower left corner', () => {
    expect(placeInFrame({ fulfilment: -1, satisfaction: -1 }, frame)).toEqual({ x: 10, y: 120 });
  });

  it('puts neither into the middle', () => {
    expect(placeInFrame({ fulfilment: 0, satisfaction: 0 }, frame)).toEqual({ x: 110, y: 70 });
  });
});
