import type { Answer } from './answers';
import type { ToDay } from './local-day';

/** An answer counts half as much as one that came so many answers later. */
export const HALF_LIFE = 20;

/** How a day went. */
export interface AccuracyDay {
  readonly day: number;
  readonly answers: number;
  readonly right: number;
  /** The share of right answers at the end of the day, smoothed over everything before; from 0 to 1. */
  readonly smoothed: number;
}

/**
 * Accuracy over time, a point for each day with answers. Smoothed by an exponentially weighted mean over the answers (not
 * the days), so that a day with two answers does not swing the line and a long break does not bend it. Formula: NIST/SEMATECH
 * e-Handbook of Statistical Methods, 6.3.2.4, with the weights of the answers that exist made to add up to 1.
 */
export function accuracyByDay(answers: readonly Answer[], toDay: ToDay): readonly AccuracyDay[] {
  const keep = 0.5 ** (1 / HALF_LIFE);
  const days: { day: number; answers: number; right: number; smoothed: number }[] = [];
  let weights = 0;
  let sum = 0;
  for (const { right, at } of answers) {
    weights = weights * keep + 1;
    sum = sum * keep + (right ? 1 : 0);
    const day = toDay(at);
    const last = days.at(-1);
    const today = last?.day === day ? last : { day, answers: 0, right: 0, smoothed: 0 };
    if (today !== last) days.push(today);
    today.answers += 1;
    if (right) today.right += 1;
    today.smoothed = sum / weights;
  }
  return days;
}
