import type { APIRoute } from 'astro';
import { LOCALES } from '../../domain/locale';
import { serializeSortSets, sortFile } from '../../formats/sort-file';
import { loadSortSets } from '../_load/sort';

const FILES = new Map(LOCALES.map((locale) => [sortFile(locale).replace(/^bank\/sort-|\.json$/g, ''), locale]));

export const getStaticPaths = () => [...FILES.keys()].map((file) => ({ params: { file } }));

/** The sort sets of a language for the site's own page: `/bank/sort-v1.de.json`. */
export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(serializeSortSets(await loadSortSets(FILES.get(file) ?? 'de')), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
