import { getCollection } from 'astro:content';
import { CONCEPTS, type Concept } from '../../domain/concept';
import type { Locale } from '../../domain/locale';
import type { QuizKind } from '../../domain/quiz';
import { pickItems } from '../../domain/workshop/pick-items';
import type { ReadyKind, ReadySet } from '../../domain/workshop/ready-set';
import type { QuizData } from '../../formats/content/item-schema';
import { fill } from '../../i18n/fill';
import { TRAINING } from '../../i18n/training';
import { loadBank } from './bank';
import { loadArticlesById } from './content';
import { oncePerBuild } from './once-per-build';

/**
 * Which curated quizzes are offered to trainers, where, and in which order. Exams are not: who has seen them cannot sit
 * them.
 */
const CURATED: Readonly<Record<QuizKind, ReadyKind | null>> = {
  pretest: 'prepost',
  posttest: 'prepost',
  entry: 'prepost',
  exam: null,
  setting: 'setting',
  article: 'article',
};
const ORDER = Object.keys(CURATED);
/** Items of a computed set; a multiple of two and three, so that the keys come out even. */
const COUNT = { level: 9, pair: 8 } as const;
/** The same sets at every build, so that a link stays the link of its set. */
const SEED = 7;

/** A ready set before its questions are counted. */
type PickedSet = Omit<ReadySet, 'questions'>;

/** Every ready set of a language: curated quizzes, and by level and by pair what the bank gives, evenly picked. */
export const loadReadySets = oncePerBuild(async (locale: Locale): Promise<readonly ReadySet[]> => {
  const words = TRAINING[locale];
  const quizzes = await getCollection('quizzes');
  const bank = await loadBank(locale);
  const asked = new Map(bank.map(({ id, parts }) => [id, parts.length]));
  const pool = bank.filter(({ reserved }) => !reserved);
  const articles = await loadArticlesById(locale);
  const curated = quizzes
    .toSorted((a, b) => ORDER.indexOf(a.data.kind) - ORDER.indexOf(b.data.kind))
    .flatMap(({ id, data }): (PickedSet & { readonly chapter: number })[] => {
      const kind = CURATED[data.kind];
      return kind
        ? [{ kind, title: data[locale].title, items: itemIds(data), chapter: articles.get(id)?.data.chapter ?? 0 }]
        : [];
    })
    .sort((a, b) => a.chapter - b.chapter)
    .map(({ kind, title, items }) => ({ kind, title, items }));
  const levels = ([1, 2, 3] as const).map((level): PickedSet => {
    const ofLevel = pool.filter(({ difficulty }) => difficulty === level);
    return {
      kind: 'level',
      title: words.levelTitles[level],
      items: ids(pickItems(ofLevel, { count: COUNT.level, seed: SEED })),
    };
  });
  const pairs = PAIRS.map((pair): PickedSet => {
    const [a, b] = [words.concepts[pair[0]], words.concepts[pair[1]]];
    const items = ids(pickItems(pool, { count: COUNT.pair, concepts: pair, seed: SEED }));
    return { kind: 'pair', title: fill(words.pairTitle, { a, b }), items };
  });
  return [...curated, ...levels, ...pairs].map((set) => ({
    ...set,
    questions: set.items.reduce((sum, id) => sum + (asked.get(id) ?? 1), 0),
  }));
});

const PAIRS: readonly (readonly [Concept, Concept])[] = CONCEPTS.flatMap((first, index) =>
  CONCEPTS.slice(index + 1).map((second) => [first, second] as const),
);

function itemIds({ items }: QuizData): string[] {
  return items.map((item) => (typeof item === 'string' ? item : item.item.id));
}

function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
