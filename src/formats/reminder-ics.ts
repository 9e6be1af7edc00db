import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';

/** A day to be reminded of something. */
export interface Reminder {
  /** Unique for ever, so that a calendar that gets it twice has it once. */
  readonly uid: string;
  /** The calendar day, `2026-11-29`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
  /** Absolute address of what to do then. */
  readonly url: string;
}

/** The hour at which a calendar speaks up, wherever its owner is. */
const HOUR = 9;

/**
 * Writes a reminder as an iCalendar file (RFC 5545): an event of the whole day that blocks no time, with an alarm in the
 * morning. `now` in milliseconds since 1970-01-01 UTC. The module is fetched only when somebody asks for a reminder.
 */
export function serializeReminder({ uid, day, title, description, url }: Reminder, now: number): string {
  const calendar = ical({ prodId: { company: 'Dreiklang', product: 'Dreiklang' } });
  calendar.createEvent({
    id: uid,
    stamp: new Date(now),
    start: new Date(`${day}T00:00:00Z`),
    timezone: 'UTC',
    allDay: true,
    summary: title,
    description,
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: [{ type: ICalAlarmType.display, triggerAfter: HOUR * 3600, description: title }],
  });
  return calendar.toString();
}
