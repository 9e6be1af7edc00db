import { CONCEPTS } from '../../domain/concept';
import type { Locale } from '../../domain/locale';
import type { Quiz } from '../../domain/quiz';
import { quiz as describeQuiz, type Thing } from '../../formats/json-ld';
import { CONCEPT_NAMES } from '../../i18n/concepts';

/** What a quiz tells search engines of itself: every question with its options and the right one. */
export function describeSet(locale: Locale, quiz: Quiz, url: string, description: string): Thing {
  const names = CONCEPT_NAMES[locale];
  const questions = quiz.items.flatMap(({ stem, parts }) =>
    parts.map(({ question, key }) => ({
      text: `${stem.map(({ text }) => text).join('')} ${question}`,
      options: CONCEPTS.map((concept) => names[concept]),
      key: names[key],
    })),
  );
  return describeQuiz({ name: quiz.title, url, description, inLanguage: locale }, questions);
}
