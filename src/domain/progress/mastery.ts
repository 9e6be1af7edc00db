import type { AttemptLog } from '../attempt-log';
import { FACETS, type Facet } from '../concept';
import type { ItemId } from '../item';
import { isFullScore } from '../response';
import { type ItemSchedule, retrievabilityOf } from '../schedule';

/** What mastery needs to know of an item. */
export interface MasterableItem {
  readonly id: ItemId;
  readonly article: { readonly id: string };
  readonly parts: readonly { readonly asks: Facet }[];
  /** Tests have it: it counts once it was answered. */
  readonly reserved: boolean;
}

/** How much of some items is known. */
export interface Mastery {
  readonly items: number;
  /** How many of them were answered at least once. */
  readonly seen: number;
  /** From 0 to 1. */
  readonly known: number;
}

/** An article's items, all of them and by facet. */
export interface ArticleMastery extends Mastery {
  /** The article's id. */
  readonly article: string;
  /** `null` for a facet that none of the article's items asks for. */
  readonly facets: Readonly<Record<Facet, Mastery | null>>;
}

/**
 * How much of what each article teaches is known: the mean over its items of the chance that the item is still known, which
 * is 0 for items never answered or answered wrong the last time. An item with two questions counts for both facets.
 * Articles without items are left out; those with items come in the order of the items.
 */
export function masteryByArticle(
  items: readonly MasterableItem[],
  log: AttemptLog,
  schedules: ReadonlyMap<ItemId, ItemSchedule>,
  now: number,
): readonly ArticleMastery[] {
  const lastRight = new Map(log.map(({ item, score }) => [item, isFullScore(score)]));
  const rate = (item: MasterableItem) => {
    const schedule = schedules.get(item.id);
    return schedule && lastRight.get(item.id) ? retrievabilityOf(schedule, now) : 0;
  };
  const summarise = (some: readonly MasterableItem[]): Mastery => ({
    items: some.length,
    seen: some.filter(({ id }) => schedules.has(id)).length,
    known: some.reduce((sum, item) => sum + rate(item), 0) / some.length,
  });
  const counted = items.filter(({ id, reserved }) => !reserved || schedules.has(id));
  return [...new Set(counted.map((item) => item.article.id))].map((article) => {
    const own = counted.filter((item) => item.article.id === article);
    const facetOf = (facet: Facet) => {
      const asking = own.filter(({ parts }) => parts.some(({ asks }) => asks === facet));
      return asking.length > 0 ? summarise(asking) : null;
    };
    const facets = Object.fromEntries(FACETS.map((facet) => [facet, facetOf(facet)])) as ArticleMastery['facets'];
    return { article, ...summarise(own), facets };
  });
}
