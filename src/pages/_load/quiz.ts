import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../../domain/locale';
import type { Quiz } from '../../domain/quiz';
import { toQuiz } from '../../formats/content/to-quiz';
import { oncePerBuild } from './once-per-build';
import { loadReadingLinks } from './reading-links';

const loadTriplets = oncePerBuild(() => getCollection('triplets'));
const loadSettings = oncePerBuild(() => getCollection('settings'));

/** Many a quiz stands in an article and on a page of its own. */
function quizLoader(locale: Locale) {
  return oncePerBuild(async (id: string): Promise<Quiz> => {
    const entry = await getEntry('quizzes', id);
    if (!entry) throw new Error(`there is no content/quizzes/${id}.yaml`);
    return toQuiz(entry, locale, {
      triplets: await loadTriplets(undefined),
      settings: await loadSettings(undefined),
      linkTo: await loadReadingLinks(locale),
    });
  });
}
const LOADERS = { de: quizLoader('de'), en: quizLoader('en') };

/** A quiz of `content/quizzes/` in one language, its items linked to the sections that teach them. */
export function loadQuiz(locale: Locale, id: string): Promise<Quiz> {
  return LOADERS[locale](id);
}
