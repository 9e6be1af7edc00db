import type { Item } from '../../domain/item';
import type { Locale } from '../../domain/locale';
import type { ReadingLink } from '../../domain/quiz';
import { MEASURED_FACET, type SortSet } from '../../domain/sort-set';
import type { SortData } from './sort-schema';

/** A sort set in one language, its cards linked to the sections that teach them. */
export function toSortSet(
  id: string,
  data: SortData,
  locale: Locale,
  linkTo: (article: Item['article']) => ReadingLink,
): SortSet {
  const { title, intro, question } = data[locale];
  const cards = data.cards.map((card) => {
    const { title, text, rationales } = card[locale];
    const [article = '', section = ''] = card.article.split('#');
    return {
      id: card.id,
      triplet: null,
      title,
      stem: [{ text }],
      parts: [{ question, key: card.key, asks: MEASURED_FACET[card.key], rationales }],
      teaches: linkTo({ id: article, section }),
      ...(card.contested && { contested: { reading: card.contested.reading, reason: card.contested[locale] } }),
    };
  });
  return { id, title, intro, cards };
}
