import { CONCEPT_LETTERS } from '../../domain/concept';
import { conceptsOf } from '../../domain/pair';
import { countDue } from '../../domain/schedule';
import { findWeakPair } from '../../domain/weak-pair';
import { fill } from '../../i18n/fill';
import { createAttemptStore } from '../../platform/attempt-store';
import { createBankSource } from '../../platform/bank-source';

/**
 * Tells in `place` what is due and what is confused most; its data attributes hold the words and the address of the bank,
 * without which nothing is said of what is due.
 */
export async function greet(place: HTMLElement): Promise<void> {
  const store = createAttemptStore();
  const [log, bank] = await Promise.all([store.load(), createBankSource(place.dataset.bank ?? '').load()]);
  const count = bank.ok ? countDue(log, bank.value, Date.now()) : 0;
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
