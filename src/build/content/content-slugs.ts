import type { Locale } from '../../domain/locale';
import type { ContentSlugs } from '../../i18n/content-links';
import type { Content } from './read-content';

/** The addresses of all terms and articles, from the content as it lies in the folder. */
export function contentSlugs(content: Content): ContentSlugs {
  const articles = (locale: Locale) =>
    new Map([...content.articles[locale].values()].map(({ id, data }) => [id, data.slug] as const));
  return {
    terms: new Map([...content.terms.values()].map(({ id, data }) => [id, { de: id, en: data.en.slug }] as const)),
    articles: { de: articles('de'), en: articles('en') },
  };
}
