import type { Locale } from '../domain/locale';

const german = {
  title: 'Zitieren',
  citation: '{site}: „{title}“. {version}. {url}',
  version: 'Stand: {date}',
};

const english: typeof german = {
  title: 'Cite this',
  citation: '{site}: “{title}”. {version}. {url}',
  version: 'Version of {date}',
};

/** How a page is cited. */
export const CITE: Readonly<Record<Locale, typeof german>> = { de: german, en: english };
