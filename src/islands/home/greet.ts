import { CONCEPT_LETTERS } from '../../domain/concept';
import { conceptsOf } from '../../domain/pair';
import { isDue, scheduleItems } from '../../domain/schedule';
import { findWeakPair } from '../../domain/weak-pair';
import { fill } from '../../i18n/fill';
import { createAttemptStore } from '../../platform/attempt-store';

/** Tells in `place` what is due and what is confused most; its data attributes hold the words. */
export async function greet(place: HTMLElement): Promise<void> {
  const store = createAttemptStore();
  const log = await store.load();
  const now = Date.now();
  const count = [...scheduleItems(log, now).values()].filter((schedule) => isDue(schedule, now)).length;
  const weak = findWeakPair(log);
  const { due = '', dueOne = '', weakest = '' } = place.dataset;
  const told = [
    count === 1 ? dueOne : count > 1 ? fill(due, { count }) : '',
    weak ? fill(weakest, lettersOf(weak.pair)) : '',
  ];
  const news = place.querySelector('span');
  if (news) news.textContent = told.join(' ');
  store.close();
}

function lettersOf(pair: Parameters<typeof conceptsOf>[0]): Record<'one' | 'other', string> {
  const [one, other] = conceptsOf(pair);
  return { one: CONCEPT_LETTERS[one], other: CONCEPT_LETTERS[other] };
}
