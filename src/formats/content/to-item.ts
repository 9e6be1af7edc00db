import type { Item, Part } from '../../domain/item';
import type { Locale } from '../../domain/locale';
import type { ItemData } from './item-schema';

/** What an item takes from the file around it. */
export interface ItemContext {
  /** The triplet's id; `null` for an item that stands alone in a quiz. */
  readonly triplet: string | null;
  /** An id from settings.yaml. */
  readonly setting: string;
  /** The triplet's common question in the item's language, where it has one. */
  readonly question?: string | undefined;
}

/**
 * Turns an item as authors write it, both languages in one, into the item of one language. Content has passed its
 * schema and the content gate by then; a question that is missing all the same throws.
 */
export function toItem(data: ItemData, locale: Locale, context: ItemContext): Item {
  const { stem, short } = data[locale];
  const [article = '', section = ''] = data.article.split('#');
  const base = {
    id: data.id,
    triplet: context.triplet,
    stem,
    short,
    difficulty: data.difficulty,
    setting: context.setting,
    channel: data.channel,
    initiative: data.initiative,
    article: { id: article, section },
    source: data.source,
    trap: data.trap ?? false,
    contested: data.contested ? { reading: data.contested.reading, reason: data.contested[locale] } : null,
    note: data.note?.[locale] ?? null,
  };
  if ('facets' in data) {
    const [first, second] = data.facets;
    return { ...base, interaction: 'facets', facets: [toPart(first, locale), toPart(second, locale)] };
  }
  const { cues, rationales, question = context.question } = data[locale];
  if (question === undefined) throw new Error(`The item ${data.id} has no question, neither its own nor its triplet's`);
  return { ...base, interaction: 'choice', asks: data.asks, question, key: data.key, cues, rationales };
}

type FacetData = Extract<ItemData, { facets: unknown }>['facets'][number];

function toPart(facet: FacetData, locale: Locale): Part {
  const { question, cues, rationales } = facet[locale];
  return { asks: facet.asks, question, key: facet.key, cues, rationales };
}
