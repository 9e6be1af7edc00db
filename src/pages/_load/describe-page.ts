import type { Locale } from '../../domain/locale';
import { breadcrumbList, type Crumb, type Graph, graph, type Thing } from '../../formats/json-ld';
import type { Page } from '../../i18n/routes';
import { SITE } from '../../i18n/site';
import { urlTo } from './addresses';

/** Which page of the site is described: what the layout knows of it. */
export interface PagePlace {
  readonly locale: Locale;
  readonly page: Page;
  readonly slug: string | undefined;
  readonly title: string | undefined;
}

/**
 * What a page says of itself to search engines: the way to it, on all but the home page, and the things that it is
 * about.
 */
export function describePage(siteName: string, place: PagePlace, things: readonly Thing[]): Graph {
  const { locale, page, slug, title = siteName } = place;
  if (page === 'home') return graph(things);
  const names: Readonly<Record<string, string>> = SITE[locale];
  const parent = names[page];
  const crumbs: Crumb[] = [
    { name: siteName, url: urlTo(locale, 'home') },
    ...(slug !== undefined && parent !== undefined ? [{ name: parent, url: urlTo(locale, page) }] : []),
    { name: title, url: urlTo(locale, page, slug) },
  ];
  return graph([breadcrumbList(crumbs), ...things]);
}
