import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '../../domain/locale';
import { glossaryJsonSchema, itemsJsonSchema, toGlossaryFile, toItemsFile } from '../../formats/open-data';
import { OPEN_DATA } from '../../i18n/open-data';
import { urlOfFile, urlTo } from '../_load/addresses';
import { loadArticlesById, loadTerms } from '../_load/content';
import { loadItems } from '../_load/items';

async function itemsOf(locale: Locale) {
  const articles = await loadArticlesById(locale);
  return toItemsFile(
    await loadItems(locale),
    ({ id, section }) => `${urlTo(locale, 'learn', articles.get(id)?.data.slug ?? id)}#${section}`,
  );
}

async function glossaryOf(locale: Locale) {
  return toGlossaryFile(await loadTerms(locale), ({ slug }) => urlTo(locale, 'glossary', slug));
}

/** The open data and its schemas, which speak English for both languages: `/daten/items.de.json` and so on. */
const FILES: Readonly<Record<string, () => Promise<object>>> = {
  ...Object.fromEntries(
    LOCALES.flatMap((locale) => [
      [`items.${locale}`, () => itemsOf(locale)],
      [`glossary.${locale}`, () => glossaryOf(locale)],
    ]),
  ),
  'items.schema': async () => itemsJsonSchema(OPEN_DATA.en.items, urlOfFile('daten/items.schema.json')),
  'glossary.schema': async () => glossaryJsonSchema(OPEN_DATA.en.glossary, urlOfFile('daten/glossary.schema.json')),
};

export const getStaticPaths = () => Object.keys(FILES).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const json = JSON.stringify(await FILES[file]?.(), null, 2);
  return new Response(`${json}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
