import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../domain/locale';

/** The language of an article, from the folder it lies in (`…/articles/en/difference.mdx`). */
export function localeOfFile(file: URL | undefined): Locale {
  return LOCALES.find((locale) => file?.pathname.includes(`/articles/${locale}/`)) ?? DEFAULT_LOCALE;
}
