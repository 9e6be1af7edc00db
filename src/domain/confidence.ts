/** Quantile of the normal distribution for 95 %: as many standard errors lie on either side of an estimate. */
export const Z_95 = 1.96;

/** An interval on a scale of any unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % interval of Wilson for a share: `successes` of `total`, both whole numbers, `total` at least 1. Both ends
 * are shares from 0 to 1. Unlike the textbook formula it stays inside of 0 and 1 and holds for few answers, too.
 * Formula and recommendation: Brown, Cai, DasGupta (2001), Interval Estimation for a Binomial Proportion, Statistical
 * Science 16(2).
 */
export function wilsonInterval(successes: number, total: number): Interval {
  const squared = Z_95 ** 2;
  const middle = successes + squared / 2;
  const reach = Z_95 * Math.sqrt((successes * (total - successes)) / total + squared / 4);
  const size = total + squared;
  return { low: Math.max(0, (middle - reach) / size), high: Math.min(1, (middle + reach) / size) };
}
