import type { Locale } from '../../domain/locale';
import { serializeBibtex } from '../../formats/bibtex';
import { CITE } from '../../i18n/cite';
import { fill } from '../../i18n/fill';
import { loadSite } from './content';

/** A page that can be cited, with its whole address and the day of its version. */
interface Citable {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly url: string;
  readonly date: Date;
}

/** How a page is cited, as a line of text and as a BibTeX entry. */
export async function cite({ id, locale, title, url, date }: Citable): Promise<{ text: string; bibtex: string }> {
  const { name: siteName } = await loadSite();
  const words = CITE[locale];
  const note = fill(words.version, { date: longDate(date, locale) });
  return {
    text: fill(words.citation, { site: siteName, title, version: note, url }),
    bibtex: serializeBibtex({ id, locale, siteName, title, date, note, url }),
  };
}

// Made once: making one takes longer than using it.
const LONG_DATES: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day as running text has it: „22. November 2026“. */
export function longDate(date: Date, locale: Locale): string {
  return LONG_DATES[locale].format(date);
}
