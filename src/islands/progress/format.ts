import type { Locale } from '../../domain/locale';
import { dateOfDay } from './local-day';

const percent = { style: 'percent', maximumFractionDigits: 0 } as const;
const percentFormats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  de: new Intl.NumberFormat('de', percent),
  en: new Intl.NumberFormat('en-GB', percent),
};

/** `27 %` in German, `27%` in English; `share` from 0 to 1. */
export function formatPercent(share: number, locale: Locale): string {
  return percentFormats[locale].format(share);
}

/** A day that `localDay` gave, short and with its weekday: `Mo., 23. Nov.` */
export function formatDay(day: number, locale: Locale): string {
  return dayFormat(locale).format(dateOfDay(day));
}

/** Day and time of an event. */
export function formatTime(time: number, locale: Locale): string {
  return timeFormat(locale).format(time);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, using it is not. */
function formatOf(name: string, locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${name} ${locale}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
  formats.set(key, format);
  return format;
}

const dayFormat = (locale: Locale) =>
  formatOf('day', locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const timeFormat = (locale: Locale) => formatOf('time', locale, { dateStyle: 'medium', timeStyle: 'short' });
