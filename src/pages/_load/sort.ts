import { getCollection } from 'astro:content';
import { isExaminable } from '../../domain/forms/blueprint';
import type { ItemId } from '../../domain/item';
import type { Locale } from '../../domain/locale';
import { isForm } from '../../domain/quiz';
import type { SortSet } from '../../domain/sort-set';
import { toSortSet } from '../../formats/content/to-sort-set';
import { loadItems } from './items';
import { oncePerBuild } from './once-per-build';
import { loadReadingLinks } from './reading-links';

/** The sort sets of `content/sort/` in one language. */
export const loadSortSets = oncePerBuild(async (locale: Locale): Promise<readonly SortSet[]> => {
  const linkTo = await loadReadingLinks(locale);
  return (await getCollection('sort')).map(({ id, data }) => toSortSet(id, data, locale, linkTo));
});

/** Items of the bank that may be drawn: with one bin that nobody disputes, and in no exam nor test before or after a training. */
export const loadSortPool = oncePerBuild(async (locale: Locale): Promise<readonly ItemId[]> => {
  const quizzes = await getCollection('quizzes');
  const inForms = new Set(
    quizzes
      .filter(({ data }) => isForm(data.kind))
      .flatMap(({ data }) => data.items.flatMap((item) => (typeof item === 'string' ? item : []))),
  );
  return (await loadItems(locale))
    .filter((item) => item.triplet !== null && isExaminable(item) && !inForms.has(item.id))
    .map(({ id }) => id);
});
