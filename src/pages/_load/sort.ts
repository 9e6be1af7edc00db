import { getCollection } from 'astro:content';
import type { Locale } from '../../domain/locale';
import type { SortSet } from '../../domain/sort-set';
import { toSortSet } from '../../formats/content/to-sort-set';
import { oncePerBuild } from './once-per-build';
import { loadReadingLinks } from './reading-links';

/** The sort sets of `content/sort/` in one language. */
export const loadSortSets = oncePerBuild(async (locale: Locale): Promise<readonly SortSet[]> => {
  const linkTo = await loadReadingLinks(locale);
  return (await getCollection('sort')).map(({ id, data }) => toSortSet(id, data, locale, linkTo));
});
