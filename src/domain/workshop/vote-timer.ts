import { TIMER_SECONDS } from './workshop-set';

/** A timer is its start and its length; what is left is worked out, so that sleep and reload cost nothing. */
export interface VoteTimer {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly startedAt: number;
  readonly seconds: number;
}

/** A timer that starts now; `null` for a vote without. */
export function startTimer(seconds: number | null, now: number): VoteTimer | null {
  return seconds === null ? null : { startedAt: now, seconds };
}

/**
 * Seconds left, from the timer's length down to 0. A clock that was set back stops the countdown at its start instead of
 * adding time.
 */
export function secondsLeft({ startedAt, seconds }: VoteTimer, now: number): number {
  return Math.min(seconds, Math.max(0, seconds - (now - startedAt) / 1000));
}

/** The timer with so many seconds more than are left, at most the longest that a timer may have. */
export function extendTimer(timer: VoteTimer, more: number, now: number): VoteTimer {
  const seconds = Math.min(TIMER_SECONDS.max, secondsLeft(timer, now) + Math.max(0, more));
  return { startedAt: now, seconds };
}
