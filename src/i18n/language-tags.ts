import type { Locale } from '../domain/locale';

/** What the browser's formats are asked for: `en` alone would put months before days. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };
