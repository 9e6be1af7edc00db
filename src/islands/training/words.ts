import { estimateMinutes } from '../../domain/workshop/workshop-minutes';
import type { SetOptions } from '../../domain/workshop/workshop-set';
import { fill } from '../../i18n/fill';
import type { TrainingWords } from '../../i18n/training';

/** „8 Fälle“. */
export function tellCases(words: TrainingWords, count: number): string {
  return count === 1 ? words.oneCase : fill(words.cases, { count });
}

/** „8 Fälle, etwa 39 Min.“; the minutes go by the questions, of which a case may ask two. */
export function tellSize(words: TrainingWords, cases: number, options: SetOptions, questions = cases): string {
  const minutes = fill(words.minutes, { count: estimateMinutes(questions, options) });
  return fill(words.summary, { cases: tellCases(words, cases), minutes });
}
