import { getCollection } from 'astro:content';
import { isExaminable } from '../../domain/forms/blueprint';
import type { ItemId } from '../../domain/item';
import type { Locale } from '../../domain/locale';
import type { SortSet } from '../../domain/sort-set';
import { toSortSet } from '../../formats/content/to-sort-set';
import { loadItems } from './items';
import { oncePerBuild } from './once-per-build';
import { loadReadingLinks } from './reading-links';
import { loadReserved } from './test-forms';

/** The sort sets of `content/sort/` in one language. */
export const loadSortSets = oncePerBuild(async (locale: Locale): Promise<readonly SortSet[]> => {
  const linkTo = await loadReadingLinks(locale);
  return (await getCollection('sort')).map(({ id, data }) => toSortSet(id, data, locale, linkTo));
});

/** Items of the bank that may be drawn: with one bin that nobody disputes, and in no exam nor test before or after a training. */
export const loadSortPool = oncePerBuild(async (locale: Locale): Promise<readonly ItemId[]> => {
  const reserved = await loadReserved(undefined);
  return (await loadItems(locale))
    .filter((item) => item.triplet !== null && isExaminable(item) && !reserved.has(item.id))
    .map(({ id }) => id);
});
