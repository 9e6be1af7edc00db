import type { Item } from '../../domain/item';
import type { Locale } from '../../domain/locale';
import { type Quiz, type ReadingLink, toQuizItem } from '../../domain/quiz';
import type { QuizData, TripletData } from './item-schema';
import { toItem } from './to-item';

/** A file of content: its name without the extension, and what stands in it. */
export interface ContentEntry<Data> {
  readonly id: string;
  readonly data: Data;
}

/** What a quiz file refers to. */
export interface QuizContext {
  readonly triplets: readonly ContentEntry<TripletData>[];
  /** Names of the settings, by id, from settings.yaml. */
  readonly settings: readonly ContentEntry<Readonly<Record<Locale, string>>>[];
  /** Makes the link to the article section that teaches an item, in the quiz's language. */
  readonly linkTo: (article: Item['article']) => ReadingLink;
}

/**
 * Turns a quiz file into the quiz of one language, its items in the file's order. Content has passed the content gate
 * by then; an item or a setting that does not exist all the same throws.
 */
export function toQuiz(entry: ContentEntry<QuizData>, locale: Locale, context: QuizContext): Quiz {
  const { title, intro = null } = entry.data[locale];
  const items = entry.data.items.map((item) => {
    const found =
      typeof item === 'string'
        ? findItem(item, locale, context.triplets)
        : toItem(item.item, locale, { triplet: null, setting: item.setting });
    return toQuizItem(found, settingName(found.setting, locale, context.settings), context.linkTo(found.article));
  });
  return { id: entry.id, title, intro, items };
}

function findItem(id: string, locale: Locale, triplets: QuizContext['triplets']): Item {
  for (const triplet of triplets) {
    const item = triplet.data.items.find((candidate) => candidate.id === id);
    if (item) {
      const { setting, question } = triplet.data;
      return toItem(item, locale, { triplet: triplet.id, setting, question: question?.[locale] });
    }
  }
  throw new Error(`There is no item ${id} in any triplet`);
}

function settingName(id: string, locale: Locale, settings: QuizContext['settings']): string {
  const setting = settings.find((candidate) => candidate.id === id);
  if (!setting) throw new Error(`There is no setting ${id}`);
  return setting.data[locale];
}
