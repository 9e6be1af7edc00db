import type { Facet } from './concept';
import type { Item } from './item';
import { partsOf } from './item';
import { type QuizItem, type QuizPart, type ReadingLink, toQuizItem } from './quiz';

/** One question with the facet that it asks for; the facet gives the key away and is shown only after the answer. */
export interface BankPart extends QuizPart {
  readonly asks: Facet;
}

/**
 * What practice, exam and workshop use of an item, and nothing else: it travels in the bank file. Everything a quiz
 * shows, and by what items are chosen and counted.
 */
export interface BankItem extends QuizItem {
  /** One or two, in the order in which they are asked. */
  readonly parts: readonly BankPart[];
  /** The triplet the item belongs to; siblings share it. `null` for items that stand alone. */
  readonly triplet: string | null;
  /** The situation in at most 120 characters. */
  readonly short: string;
  /** The setting's id; `setting` is its name. */
  readonly settingId: string;
  readonly channel: 'online' | 'offline';
  readonly initiative: 'customer' | 'brand';
  /** Ids of the article and of its section that teach the item. */
  readonly article: { readonly id: string; readonly section: string };
  /** The stem uses the concepts' own words on purpose. */
  readonly trap: boolean;
  /** It stands in an exam or in a test before or after a training, which ask what was met nowhere else. */
  readonly reserved: boolean;
}

/**
 * Picks what the bank file tells of an item, field by field; whatever else an item holds stays behind. `setting` is the
 * setting's name in the item's language, `teaches` the link to the section that `item.article` names, `reserved` whether a
 * test has it.
 */
export function toBankItem(item: Item, setting: string, teaches: ReadingLink, reserved: boolean): BankItem {
  const parts = partsOf(item);
  return {
    ...toQuizItem(item, setting, teaches),
    parts: parts.map(({ question, key, asks, rationales }) => ({ question, key, asks, rationales })),
    triplet: item.triplet,
    short: item.short,
    settingId: item.setting,
    channel: item.channel,
    initiative: item.initiative,
    article: { id: item.article.id, section: item.article.section },
    trap: item.trap,
    reserved,
  };
}
