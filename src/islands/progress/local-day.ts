const MINUTE = 60_000;
const DAY = 86_400_000;

/** The number of the learner's day that a time falls on: days since 1970-01-01 where the learner is. */
export function localDay(time: number): number {
  return Math.floor((time - new Date(time).getTimezoneOffset() * MINUTE) / DAY);
}

/** Noon, UTC, of a day that `localDay` gave; formatted in UTC it names that day everywhere. */
export function dateOfDay(day: number): Date {
  return new Date(day * DAY + DAY / 2);
}
