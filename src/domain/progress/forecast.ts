import type { ItemSchedule } from '../schedule';
import type { ToDay } from './local-day';

/** So many days are told, today included. */
export const FORECAST_DAYS = 15;

/** How many items come up on each day from today on; what is overdue is due today. Later ones are left out. */
export function forecastDue(schedules: Iterable<ItemSchedule>, now: number, toDay: ToDay): readonly number[] {
  const days = new Array<number>(FORECAST_DAYS).fill(0);
  const today = toDay(now);
  for (const { due } of schedules) {
    const day = Math.max(0, toDay(due) - today);
    if (day < FORECAST_DAYS) days[day] = (days[day] ?? 0) + 1;
  }
  return days;
}
