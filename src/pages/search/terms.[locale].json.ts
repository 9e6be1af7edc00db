import type { APIRoute } from 'astro';
import { LOCALES, otherLocale, toLocale } from '../../domain/locale';
import { aliasesOf } from '../../domain/search/aliases';
import { compoundParts } from '../../domain/search/compounds';
import { serializeTermList } from '../../formats/term-list';
import { loadTerms } from '../_load/content';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The term list of a language, for the search: `/search/terms.de.json`. */
export const GET: APIRoute = async ({ params: { locale: name } }) => {
  const locale = toLocale(name);
  const terms = await loadTerms(locale);
  const twins = new Map((await loadTerms(otherLocale(locale))).map((twin) => [twin.id, twin]));
  const parts = compoundParts(terms);
  const listed = terms.map((term) => ({ term, aliases: aliasesOf(term, twins.get(term.id) ?? term, parts) }));
  return new Response(serializeTermList(listed), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
