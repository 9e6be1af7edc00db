import type { Concept } from './concept';
import { markCues, type StemSegment } from './cues';
import { type Item, type ItemId, partsOf } from './item';

/**
 * What a set of items is for: the `entry` test; to learn with, on an `article` or a `setting`; or a form assembled by a
 * blueprint: an `exam`, or the test before and after a training (`pretest`, `posttest`).
 */
export const QUIZ_KINDS = ['entry', 'article', 'setting', 'exam', 'pretest', 'posttest'] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** Whether sets of a kind are forms, which measure and therefore stay apart from what learners practise with. */
export function isForm(kind: QuizKind): boolean {
  return kind === 'exam' || kind === 'pretest' || kind === 'posttest';
}

/** One question with everything that is told after the answer. */
export interface QuizPart {
  readonly question: string;
  readonly key: Concept;
  readonly rationales: Readonly<Record<Concept, string>>;
}

/** A place to read on: an address on the site and the text of the link. */
export interface ReadingLink {
  readonly href: string;
  readonly label: string;
}

/** What a learner's quiz uses of an item, and nothing else: it travels in the page. */
export interface QuizItem {
  readonly id: ItemId;
  /** The situation, cut at the cues that are marked after the answer; joined it is the whole text. */
  readonly stem: readonly StemSegment[];
  readonly difficulty: 1 | 2 | 3;
  /** The setting's name as readers see it. */
  readonly setting: string;
  /** One or two, in the order in which they are asked. */
  readonly parts: readonly QuizPart[];
  /** A second reading that can be defended; absent where there is none. */
  readonly contested?: { readonly reading: Concept; readonly reason: string };
  /** Told after the answer, where there is more to say than the rationales do. */
  readonly note?: string;
  /** The section that teaches the item. */
  readonly teaches: ReadingLink;
}

/** A curated set of items in one language, ready to be shown. */
export interface Quiz {
  readonly id: string;
  readonly title: string;
  readonly intro: string | null;
  readonly items: readonly QuizItem[];
}

/** Picks what a quiz uses of an item, field by field; whatever else an item holds stays behind. */
export function toQuizItem(item: Item, setting: string, teaches: ReadingLink): QuizItem {
  const parts = partsOf(item);
  return {
    id: item.id,
    stem: markCues(item.stem, parts),
    difficulty: item.difficulty,
    setting,
    parts: parts.map(({ question, key, rationales }) => ({ question, key, rationales })),
    ...(item.contested && { contested: item.contested }),
    ...(item.note !== null && { note: item.note }),
    teaches,
  };
}
