import type { APIRoute } from 'astro';
import { LOCALES, toLocale } from '../../domain/locale';
import { serializeSearchDescription } from '../../formats/open-search';
import { SEARCH_PAGE } from '../../i18n/search';
import { urlOfFile, urlTo } from '../_load/addresses';
import { loadSite } from '../_load/content';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** Makes the search one of the browser's own: `/search/open-search.de.xml`. */
export const GET: APIRoute = async ({ params: { locale: name } }) => {
  const language = toLocale(name);
  const file = serializeSearchDescription({
    name: (await loadSite()).name,
    description: SEARCH_PAGE[language].description,
    language,
    searchUrl: urlTo(language, 'search'),
    iconUrl: urlOfFile('favicon.svg'),
  });
  return new Response(file, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
