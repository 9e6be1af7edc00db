import type { AttemptLog } from './attempt-log';
import { listResults, type Points, type TestResult } from './test-result';

/** From here on a gain counts as high, and as medium; Hake (1998), p. 65. */
export const HIGH_GAIN = 0.7;
export const MEDIUM_GAIN = 0.3;

/** What changed from the test before to the test after. */
export type Gain =
  /** `value` from above 0 to 1. */
  | { readonly type: 'gain'; readonly value: number; readonly band: 'high' | 'medium' | 'low' }
  | { readonly type: 'unchanged' }
  /** Everything was right before already, and is now: there was nothing to gain. */
  | { readonly type: 'ceiling' }
  /** Fewer points than before; `percent` points of the percentages. The formula is not made for this. */
  | { readonly type: 'loss'; readonly percent: number };

/**
 * The normalised gain: what was gained of what could be gained, ⟨g⟩ = (post − pre) ÷ (100 − pre), both in per cent. Hake
 * (1998), Interactive-engagement versus traditional methods, American Journal of Physics 66(1), 64–74, for the means of
 * classes; here for one person, whose nine items make it coarse. Where everything was right before, it divides by nothing;
 * below the test before it would have no lower end (Marx and Cummings 2007), so both are told in words instead.
 */
export function gainOf(pre: Points, post: Points): Gain {
  const before = shareOf(pre);
  const after = shareOf(post);
  if (after < before) return { type: 'loss', percent: 100 * (before - after) };
  if (before === 1) return { type: 'ceiling' };
  if (after === before) return { type: 'unchanged' };
  const value = (after - before) / (1 - before);
  return { type: 'gain', value, band: value >= HIGH_GAIN ? 'high' : value >= MEDIUM_GAIN ? 'medium' : 'low' };
}

/** Points as a share from 0 to 1; 0 where there were none to get. */
export function shareOf({ points, max }: Points): number {
  return max === 0 ? 0 : points / max;
}

/** The newest test after a training, and the newest test before it; either may be missing. */
export function findPair(log: AttemptLog): { readonly pre: TestResult | null; readonly post: TestResult | null } {
  const post = listResults(log, 'posttest')[0] ?? null;
  const pre = listResults(log, 'pretest').find(({ at }) => post === null || at <= post.at) ?? null;
  return { pre, post };
}
