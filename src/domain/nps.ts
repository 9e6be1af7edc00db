import { type AnswerCounts, countAnswers, countGroups } from './answer-counts';
import { Z_95 } from './confidence';

/**
 * How many steps of the scale, from 0 up, make a detractor (0 to 6), a passive (7, 8) and a promoter (9, 10); after
 * Reichheld (2003), The One Number You Need to Grow.
 */
export const NPS_GROUPS = [7, 2, 2] as const;

/** From so many answers on the normal approximation, and with it the margin of error, is taken to hold. */
export const NPS_MARGIN_FROM = 30;

/** The margin of error of a score in points, or why it cannot be told: too few answers, or all in one group. */
export type NpsMargin =
  | { readonly type: 'points'; readonly points: number }
  | { readonly type: 'fewAnswers' }
  | { readonly type: 'oneGroup' };

/** A net promoter score and what it is made of. */
export interface Nps {
  readonly total: number;
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
  /** From −100 to 100, not rounded. */
  readonly score: number;
  readonly margin: NpsMargin;
}

/** The net promoter score of eleven counts, for the answers 0 to 10; `undefined` when nobody has answered. */
export function scoreNps(counts: AnswerCounts): Nps | undefined {
  const total = countAnswers(counts);
  if (total === 0) return undefined;
  const [detractors = 0, passives = 0, promoters = 0] = countGroups(counts, NPS_GROUPS);
  const score = (100 * (promoters - detractors)) / total;
  return { total, detractors, passives, promoters, score, margin: marginOf(promoters, detractors, total) };
}

/**
 * Half the width of the 95 % interval around a score, by the normal approximation. The shares p of promoters and d of
 * detractors among n answers are two shares of one multinomial sample: Var(p) = p(1 − p)/n, Var(d) = d(1 − d)/n and
 * Cov(p, d) = −pd/n (Agresti, Categorical Data Analysis, section 1.2), hence
 * Var(p − d) = Var(p) + Var(d) − 2 Cov(p, d) = (p + d − (p − d)²)/n.
 * The approximation does not hold for few answers, nor where all of them fall into one group: then the formula gives 0,
 * as if the score were certain.
 */
function marginOf(promoters: number, detractors: number, total: number): NpsMargin {
  if (total < NPS_MARGIN_FROM) return { type: 'fewAnswers' };
  const p = promoters / total;
  const d = detractors / total;
  const spread = p + d - (p - d) ** 2;
  return spread === 0 ? { type: 'oneGroup' } : { type: 'points', points: 100 * Z_95 * Math.sqrt(spread / total) };
}
