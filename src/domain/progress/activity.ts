import type { AttemptLog } from '../attempt-log';
import type { ToDay } from './local-day';

/** So many days are looked back, today included. */
export const ACTIVITY_DAYS = 14;

/** On which days somebody practised. */
export interface Activity {
  /** Answered items on each of the last days; the last one is today. */
  readonly days: readonly number[];
  /** How many of them have any. */
  readonly active: number;
  /** Days in a row up to today, or up to yesterday while today is still to come. */
  readonly inARow: number;
}

/** Looks back from `now`. Answers from after it (a clock set back) count for today. */
export function recentActivity(log: AttemptLog, now: number, toDay: ToDay): Activity {
  const today = toDay(now);
  const counts = new Map<number, number>();
  for (const { at } of log) {
    const day = Math.min(today, toDay(at));
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const days = Array.from({ length: ACTIVITY_DAYS }, (_, index) => counts.get(today - ACTIVITY_DAYS + 1 + index) ?? 0);
  let day = counts.has(today) ? today : today - 1;
  let inARow = 0;
  for (; counts.has(day); day--) inARow++;
  return { days, active: days.filter((count) => count > 0).length, inARow };
}
