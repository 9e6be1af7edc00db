import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { serializeBank } from '../../src/formats/bank-file';
import { greet } from '../../src/islands/home/greet';
import { createAttemptStore } from '../../src/platform/attempt-store';
import { attempt } from '../fixtures/attempts';
import { bankOfTriplets } from '../fixtures/bank';

/** The greeting's place in the page; what it tells of a learner with these answers, given two days ago. */
async function greeted(items: readonly string[], bank = serializeBank(bankOfTriplets(2))): Promise<string> {
  const store = createAttemptStore();
  onTestFinished(async () => {
    await store.erase();
    store.close();
  });
  await store.keep();
  const at = Date.now() - 2 * 86_400_000;
  await store.add(items.map((item) => attempt(item, { item, at, response: ['satisfaction'] })));
  const place = document.createElement('div');
  place.append(document.createElement('span'));
  Object.assign(place.dataset, {
    bank: `data:application/json,${encodeURIComponent(bank)}`,
    due: '{count} Fälle sind fällig.',
    dueOne: 'Ein Fall ist fällig.',
    weakest: 'Am häufigsten {one} und {other}.',
  });
  await greet(place);
  return place.textContent ?? '';
}

beforeEach(() => localStorage.clear());

test('the greeting tells what is due and what is mixed up most', async () => {
  expect(await greeted(['t0-experience', 't1-experience'])).toBe('2 Fälle sind fällig. Am häufigsten CX und CS.');
});

test('what practice cannot ask, because it has left the bank or never stood in it, is not due', async () => {
  expect(await greeted(['t0-experience', 'gone', 'nps'])).toBe('Ein Fall ist fällig. Am häufigsten CX und CS.');
});

test('without the bank nothing is said of what is due', async () => {
  expect(await greeted(['t0-experience'], 'cut off')).toBe(' Am häufigsten CX und CS.');
});
