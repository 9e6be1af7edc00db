import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../../domain/locale';
import type { Quiz } from '../../domain/quiz';
import { toQuiz } from '../../formats/content/to-quiz';
import { pathTo } from '../../i18n/routes';
import { loadArticles } from './content';
import { oncePerBuild } from './once-per-build';

const loadTriplets = oncePerBuild(() => getCollection('triplets'));
const loadSettings = oncePerBuild(() => getCollection('settings'));

/** A quiz of `content/quizzes/` in one language, its items linked to the sections that teach them. */
export async function loadQuiz(locale: Locale, id: string): Promise<Quiz> {
  const entry = await getEntry('quizzes', id);
  if (!entry) throw new Error(`there is no content/quizzes/${id}.yaml`);
  const articles = await loadArticles(locale);
  return toQuiz(entry, locale, {
    triplets: await loadTriplets(undefined),
    settings: await loadSettings(undefined),
    linkTo: ({ id: articleId, section }) => {
      const article = articles.find((candidate) => candidate.id === articleId);
      if (!article) throw new Error(`there is no article ${locale}/${articleId}`);
      const title = sectionTitle(article.entry.body, section);
      return {
        href: `${pathTo(locale, 'learn', article.data.slug)}#${section}`,
        label: title ? `${article.data.title}: ${title}` : article.data.title,
      };
    },
  });
}

/** The heading that carries an anchor (`## Eine Bestellung {#one-order}`). */
function sectionTitle(markdown: string | undefined, section: string): string | undefined {
  return new RegExp(`^#+ (.+?) \\{#${section}\\}`, 'm').exec(markdown ?? '')?.[1];
}
