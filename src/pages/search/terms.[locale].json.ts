import type { APIRoute } from 'astro';
import { LOCALES, toLocale } from '../../domain/locale';
import { serializeTermList } from '../../formats/term-list';
import { loadContrasts, loadListedTerms } from '../_load/search';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The term list of a language, for the search: `/search/terms.de.json`. */
export const GET: APIRoute = async ({ params: { locale: name } }) => {
  const locale = toLocale(name);
  const file = serializeTermList(await loadListedTerms(locale), await loadContrasts(locale));
  return new Response(file, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
