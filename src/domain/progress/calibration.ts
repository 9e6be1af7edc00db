import { CONFIDENCES, type Confidence } from '../attempt-log';
import { type Interval, wilsonInterval } from '../confidence';
import type { Answer } from './answers';

/**
 * What somebody claims who says so: “sure” of nine answers in ten being right; “unsure” that two options are left, so that
 * every second one is.
 */
export const CLAIMED: Readonly<Record<Confidence, number>> = { sure: 0.9, unsure: 0.5 };

/** Claim and outcome of the answers with one confidence. */
export interface CalibrationPoint {
  readonly confidence: Confidence;
  /** From 0 to 1. */
  readonly claimed: number;
  readonly answers: number;
  readonly right: number;
  /** Share that was right, from 0 to 1; `null` without answers. */
  readonly achieved: number | null;
  /** 95 % interval of that share; `null` without answers. */
  readonly interval: Interval | null;
}

/** How well claims and outcomes fit; answers without a claim do not count. */
export function calibrate(answers: readonly Answer[]): readonly CalibrationPoint[] {
  return CONFIDENCES.map((confidence) => {
    const own = answers.filter((answer) => answer.confidence === confidence);
    const right = own.filter((answer) => answer.right).length;
    return {
      confidence,
      claimed: CLAIMED[confidence],
      answers: own.length,
      right,
      achieved: own.length > 0 ? right / own.length : null,
      interval: own.length > 0 ? wilsonInterval(right, own.length) : null,
    };
  });
}
