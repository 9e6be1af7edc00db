import type { Attempt } from '../../domain/attempt';
import type { Concept } from '../../domain/concept';
import { fill } from '../../i18n/fill';
import type { QuizMessages } from '../../i18n/quiz';

/** A message and what stands in its `{name}` places. */
export interface Sentence {
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What to tell of one part: whether it is right, what was chosen and what is right. */
export function partVerdict(messages: QuizMessages, key: Concept, chosen: Concept): Sentence {
  return { message: chosen === key ? messages.right : messages.wrong, values: { key, chosen } };
}

/** How many of several parts are right; `null` for an item of one part, whose own verdict says it all. */
export function overallVerdict(messages: QuizMessages, { score }: Pick<Attempt, 'score'>): Sentence | null {
  const { points, max } = score;
  if (max === 1) return null;
  const message = points === max ? messages.allParts : points === 0 ? messages.noPart : messages.someParts;
  return { message, values: { points, max } };
}

/** The whole verdict as plain text, with the concepts' names, to be read out. */
export function tellVerdict(
  messages: QuizMessages,
  attempt: Attempt,
  names: Readonly<Record<Concept, string>>,
): string {
  const parts = attempt.response.map((chosen, index) => {
    const key = attempt.keys[index] ?? chosen;
    return fill(partVerdict(messages, key, chosen).message, { key: names[key], chosen: names[chosen] });
  });
  const overall = overallVerdict(messages, attempt);
  return [...(overall ? [fill(overall.message, overall.values)] : []), ...parts].join(' ');
}
