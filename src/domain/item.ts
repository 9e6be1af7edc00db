import type { Concept, Facet } from './concept';

/** An item's id; stable for ever, because links, progress and flash cards hang on it. */
export type ItemId = string;

/** One question about a situation: what is asked, the key, and a rationale for every option. */
export interface Part {
  /** The facet asked for; hidden until answered, because it gives the key away. */
  readonly asks: Facet;
  readonly question: string;
  readonly key: Concept;
  /** Exact words of the stem that decide; highlighted after the answer. */
  readonly cues: readonly string[];
  /** Why each option is right or wrong. */
  readonly rationales: Readonly<Record<Concept, string>>;
}

/** A second reading of an item that can be defended. */
export interface Contested {
  readonly reading: Concept;
  readonly reason: string;
}

interface ItemBase {
  readonly id: ItemId;
  /** The triplet the item belongs to; `null` for items that stand alone, like those of the entry test. */
  readonly triplet: string | null;
  readonly stem: string;
  /** The situation in at most 120 characters, for formats that need it. */
  readonly short: string;
  /** 1: one facet there, 2: a second beside it, 3: one inside the other. */
  readonly difficulty: 1 | 2 | 3;
  readonly setting: string;
  readonly channel: 'online' | 'offline';
  readonly initiative: 'customer' | 'brand';
  /** The article section that teaches the item. */
  readonly article: { readonly id: string; readonly section: string };
  /** A bibliography id, or `own`. */
  readonly source: string;
  /** The stem uses the concepts' own words on purpose. */
  readonly trap: boolean;
  readonly contested: Contested | null;
  /** Told after the answer, where there is more to say than the rationales do. */
  readonly note: string | null;
}

/** An item with one question. */
export interface ChoiceItem extends ItemBase, Part {
  readonly interaction: 'choice';
}

/** An item that asks for two facets of the same situation; each is answered on its own. */
export interface FacetsItem extends ItemBase {
  readonly interaction: 'facets';
  readonly facets: readonly [Part, Part];
}

/** A scenario in one language, with everything needed to ask, score and explain it. */
export type Item = ChoiceItem | FacetsItem;

/** The questions of an item, one or two, in the order in which they are asked. */
export function partsOf(item: Item): readonly Part[] {
  switch (item.interaction) {
    case 'choice':
      return [item];
    case 'facets':
      return item.facets;
  }
}
