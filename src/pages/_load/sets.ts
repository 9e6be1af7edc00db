import { getCollection } from 'astro:content';
import { LOCALES, type Locale } from '../../domain/locale';
import { loadArticles } from './content';
import { oncePerBuild } from './once-per-build';

/** A set to learn with, on an article or on a setting, which has a page of its own. */
export interface LearningSet {
  readonly id: string;
  readonly kind: 'article' | 'setting';
  readonly title: string;
  readonly count: number;
  /** Last part of the page's address in each language. */
  readonly slugs: Readonly<Record<Locale, string>>;
  /** Of the article that the set belongs to, in the set's language. */
  readonly chapter: { readonly number: number; readonly title: string; readonly slug: string } | null;
}

/** All sets to learn with in one language: those on articles in the order of the book, then those on settings by title. */
export const loadSets = oncePerBuild(async (locale: Locale): Promise<readonly LearningSet[]> => {
  const { compare } = new Intl.Collator(locale);
  const [de, en] = await Promise.all(LOCALES.map(loadArticles));
  const articles = { de: de ?? [], en: en ?? [] };
  const sets = (await getCollection('quizzes')).flatMap(({ id, data }): LearningSet[] => {
    const { kind, items } = data;
    const { title } = data[locale];
    if (kind === 'setting') {
      const slugs = { de: data.de.slug ?? id, en: data.en.slug ?? id };
      return [{ id, kind, title, count: items.length, slugs, chapter: null }];
    }
    if (kind !== 'article') return [];
    const of = (language: Locale) => {
      const article = articles[language].find((candidate) => candidate.id === id);
      if (!article) throw new Error(`there is no article ${language}/${id}`);
      return article.data;
    };
    const { chapter, title: name, slug } = of(locale);
    const slugs = { de: of('de').slug, en: of('en').slug };
    return [{ id, kind, title, count: items.length, slugs, chapter: { number: chapter, title: name, slug } }];
  });
  const number = ({ chapter }: LearningSet) => chapter?.number ?? Number.POSITIVE_INFINITY;
  return sets.sort((one, other) =>
    number(one) === number(other) ? compare(one.title, other.title) : number(one) - number(other),
  );
});
