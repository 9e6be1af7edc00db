import { getCollection } from 'astro:content';
import type { Item } from '../../domain/item';
import type { Locale } from '../../domain/locale';
import { toItem } from '../../formats/content/to-item';

/** The whole bank in one language, those items included that stand in one quiz alone, in the order of their ids. */
export async function loadItems(locale: Locale): Promise<Item[]> {
  const fromTriplets = (await getCollection('triplets')).flatMap(({ id, data: { setting, question, items } }) =>
    items.map((item) => toItem(item, locale, { triplet: id, setting, question: question?.[locale] })),
  );
  const fromQuizzes = (await getCollection('quizzes')).flatMap(({ data: { items } }) =>
    items.flatMap((entry) =>
      typeof entry === 'string' ? [] : toItem(entry.item, locale, { triplet: null, setting: entry.setting }),
    ),
  );
  return [...fromTriplets, ...fromQuizzes].sort((a, b) => (a.id < b.id ? -1 : 1));
}
