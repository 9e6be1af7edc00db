import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../../domain/locale';
import type { Quiz } from '../../domain/quiz';
import { toQuiz } from '../../formats/content/to-quiz';
import { oncePerBuild } from './once-per-build';
import { loadReadingLinks } from './reading-links';

const loadTriplets = oncePerBuild(() => getCollection('triplets'));
const loadSettings = oncePerBuild(() => getCollection('settings'));

/** A quiz of `content/quizzes/` in one language, its items linked to the sections that teach them. */
export async function loadQuiz(locale: Locale, id: string): Promise<Quiz> {
  const entry = await getEntry('quizzes', id);
  if (!entry) throw new Error(`there is no content/quizzes/${id}.yaml`);
  return toQuiz(entry, locale, {
    triplets: await loadTriplets(undefined),
    settings: await loadSettings(undefined),
    linkTo: await loadReadingLinks(locale),
  });
}
