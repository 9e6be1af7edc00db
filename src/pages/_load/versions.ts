import { getCollection, getEntry } from 'astro:content';
import { oncePerBuild } from './once-per-build';

/**
 * The day of the version of a term that readers cite: that of its own last change where its file names one, otherwise
 * that of the whole site, which is the newest day that any article or term names.
 */
export async function termVersion(id: string): Promise<Date> {
  const entry = await getEntry('glossary', id);
  return entry?.data.updated ?? loadSiteVersion(undefined);
}

const loadSiteVersion = oncePerBuild(async () => {
  const articles = (await getCollection('articles')).map(({ data }) => data.updated);
  const terms = (await getCollection('glossary')).flatMap(({ data }) => data.updated ?? []);
  return new Date(Math.max(...[...articles, ...terms].map(Number)));
});
