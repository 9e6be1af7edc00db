import type { Locale } from '../domain/locale';
import { isPage, pathBelow } from './routes';

/** The last parts of the addresses of everything that text can link to, by id. */
export interface ContentSlugs {
  readonly terms: ReadonlyMap<string, Readonly<Record<Locale, string>>>;
  readonly articles: Readonly<Record<Locale, ReadonlyMap<string, string>>>;
}

/** Where a link of content leads; `term` names the glossary entry, whose definition can open beside the text. */
export interface LinkTarget {
  readonly href: string;
  readonly term?: string;
}

/**
 * Turns a link of content (`term:touchpoint`, `article:difference#one-order`, `source:pfundt`, `page:entry`) into an
 * address in a language, below `base`. Returns `undefined` for ordinary addresses and for targets that do not exist.
 */
export function resolveContentLink(
  slugs: ContentSlugs,
  base: string,
  locale: Locale,
  url: string,
): LinkTarget | undefined {
  const colon = url.indexOf(':');
  const [id = '', section] = url.slice(colon + 1).split('#');
  switch (url.slice(0, colon)) {
    case 'term': {
      const slug = slugs.terms.get(id)?.[locale];
      return slug === undefined ? undefined : { href: pathBelow(base, locale, 'glossary', slug), term: id };
    }
    case 'article': {
      const slug = slugs.articles[locale].get(id);
      const anchor = section === undefined ? '' : `#${section}`;
      return slug === undefined ? undefined : { href: pathBelow(base, locale, 'learn', slug) + anchor };
    }
    case 'source':
      return { href: `${pathBelow(base, locale, 'sources')}#${id}` };
    case 'page':
      return isPage(id) ? { href: pathBelow(base, locale, id) } : undefined;
    default:
      return undefined;
  }
}
