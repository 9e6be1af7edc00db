import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '../domain/locale';
import { type Section, serializeLlmsText } from '../formats/llms-txt';
import { LLMS_TEXT } from '../i18n/llms-txt';
import { OPEN_DATA } from '../i18n/open-data';
import { urlTo } from './_load/addresses';
import { loadArticles, loadSite, loadTerms } from './_load/content';

/** What the site is and where what stands, for language models: German first, then English. */
export const GET: APIRoute = async () => {
  const { name, tagline } = await loadSite();
  const text = serializeLlmsText({
    name,
    summary: LOCALES.map((locale) => tagline[locale]).join(' · '),
    about: LOCALES.flatMap((locale) => LLMS_TEXT[locale].about),
    sections: (await Promise.all(LOCALES.map(sectionsOf))).flat(),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

async function sectionsOf(locale: Locale): Promise<Section[]> {
  const words = LLMS_TEXT[locale];
  const chapters = (await loadArticles(locale)).map(({ data }) => ({
    title: data.title,
    url: urlTo(locale, 'learn', data.slug),
    description: data.description,
  }));
  const glossary = (await loadTerms(locale)).map(({ term, slug, definition }) => ({
    title: term,
    url: urlTo(locale, 'glossary', slug),
    description: definition,
  }));
  const data = OPEN_DATA[locale];
  return [
    { title: words.chapters, entries: chapters },
    { title: words.glossary, entries: glossary },
    {
      title: words.data,
      entries: [{ title: data.title, url: urlTo(locale, 'data'), description: data.description }],
    },
  ];
}
