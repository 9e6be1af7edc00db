import { getCollection } from 'astro:content';
import { CONCEPTS, type Concept } from '../../domain/concept';
import type { Locale } from '../../domain/locale';
import { pickItems } from '../../domain/workshop/pick-items';
import type { ReadyKind, ReadySet } from '../../domain/workshop/ready-set';
import { fill } from '../../i18n/fill';
import { TRAINING } from '../../i18n/training';
import { loadBank } from './bank';
import { loadArticles } from './content';
import { oncePerBuild } from './once-per-build';

/** Which curated quizzes are offered to trainers, and where. Exams are not: who has seen them cannot sit them. */
const CURATED: ReadonlyMap<string, ReadyKind> = new Map([
  ['entry', 'prepost'],
  ['pretest', 'prepost'],
  ['posttest', 'prepost'],
  ['setting', 'setting'],
  ['article', 'article'],
]);
/** Items of a computed set; a multiple of two and three, so that the keys come out even. */
const COUNT = { level: 9, pair: 8 } as const;
/** The same sets at every build, so that a link stays the link of its set. */
const SEED = 7;

/** Every ready set of a language: curated quizzes, and by level and by pair what the bank gives, evenly picked. */
export const loadReadySets = oncePerBuild(async (locale: Locale): Promise<readonly ReadySet[]> => {
  const words = TRAINING[locale];
  const bank = await loadBank(locale);
  const chapters = new Map((await loadArticles(locale)).map(({ id, data }) => [id, data.chapter]));
  const curated = (await getCollection('quizzes'))
    .flatMap(({ id, data }): (ReadySet & { readonly chapter: number })[] => {
      const kind = CURATED.get(data.kind);
      const items = data.items.map((item) => (typeof item === 'string' ? item : item.item.id));
      return kind ? [{ kind, title: data[locale].title, items, chapter: chapters.get(id) ?? 0 }] : [];
    })
    .sort((a, b) => a.chapter - b.chapter)
    .map(({ kind, title, items }): ReadySet => ({ kind, title, items }));
  const levels = ([1, 2, 3] as const).map((level): ReadySet => {
    const pool = bank.filter(({ difficulty }) => difficulty === level);
    return {
      kind: 'level',
      title: words.levelTitles[level],
      items: ids(pickItems(pool, { count: COUNT.level, seed: SEED })),
    };
  });
  const pairs = PAIRS.map((pair): ReadySet => {
    const [a, b] = [words.concepts[pair[0]], words.concepts[pair[1]]];
    const items = ids(pickItems(bank, { count: COUNT.pair, concepts: pair, seed: SEED }));
    return { kind: 'pair', title: fill(words.pairTitle, { a, b }), items };
  });
  return [...curated, ...levels, ...pairs];
});

const PAIRS: readonly (readonly [Concept, Concept])[] = CONCEPTS.flatMap((first, index) =>
  CONCEPTS.slice(index + 1).map((second) => [first, second] as const),
);

function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
