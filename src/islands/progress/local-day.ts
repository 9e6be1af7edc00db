const MINUTE = 60_000;
const DAY = 86_400_000;

/** The number of the learner's day that a time falls on: days since 1970-01-01 where the learner is. */
export function localDay(time: number): number {
  const day = Math.floor(time / DAY);
  const offset = offsets.get(day) ?? offsetOfDay(day);
  offsets.set(day, offset);
  return Math.floor((time - (offset ?? offsetAt(time))) / DAY);
}

/** What the clock is behind UTC on a whole day (of UTC); `null` where it is put forward or back on that day. */
const offsets = new Map<number, number | null>();

function offsetOfDay(day: number): number | null {
  const [start, end] = [offsetAt(day * DAY), offsetAt((day + 1) * DAY - 1)];
  return start === end ? start : null;
}

/** Asking the browser takes a while, which adds up over thousands of answers. */
function offsetAt(time: number): number {
  return new Date(time).getTimezoneOffset() * MINUTE;
}

/** Noon, UTC, of a day that `localDay` gave; formatted in UTC it names that day everywhere. */
export function dateOfDay(day: number): Date {
  return new Date(day * DAY + DAY / 2);
}
