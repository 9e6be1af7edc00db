import type { Locale } from '../../domain/locale';
import { LANGUAGE_TAGS } from '../../i18n/language-tags';

/** The calendar day of a time (milliseconds since 1970-01-01 UTC) where the learner is: `2026-11-22`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** A calendar day in words, in a language. */
export function tellDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
