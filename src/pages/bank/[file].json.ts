import type { APIRoute } from 'astro';
import { LOCALES } from '../../domain/locale';
import { bankFile, serializeBank } from '../../formats/bank-file';
import { loadBank } from '../_load/bank';

const FILES = new Map(LOCALES.map((locale) => [bankFile(locale).replace(/^bank\/|\.json$/g, ''), locale]));

export const getStaticPaths = () => [...FILES.keys()].map((file) => ({ params: { file } }));

/** The bank of a language for the site's own modes: `/bank/v1.de.json`. */
export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(serializeBank(await loadBank(FILES.get(file) ?? 'de')), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
