import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { makeLog } from '../../src/domain/attempt-log';
import type { BankItem } from '../../src/domain/bank-item';
import type { Concept } from '../../src/domain/concept';
import { failure, ok } from '../../src/domain/result';
import { mulberry32 } from '../../src/domain/shuffle';
import { CONCEPT_NAMES } from '../../src/i18n/concepts';
import { PRACTICE_WORDS } from '../../src/i18n/practice';
import { QUIZ_MESSAGES } from '../../src/i18n/quiz';
import Practice from '../../src/islands/practice/Practice.svelte';
import { type PracticeDevice, PracticeState } from '../../src/islands/practice/practice-state.svelte';
import { type AttemptStore, createMemoryAttemptStore } from '../../src/platform/attempt-store';
import type { BankSource } from '../../src/platform/bank-source';
import { createMemorySessionStore } from '../../src/platform/session-store';
import { attempt } from '../fixtures/attempts';
import { bankItem, bankOfTriplets, bankPart } from '../fixtures/bank';
import { failingStore } from '../fixtures/failing-store';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 9);
const words = PRACTICE_WORDS.de;

/** What outlives a page: the log, and what the tab keeps. */
interface Surroundings {
  store: AttemptStore;
  tab: PracticeDevice['tab'];
  bank: BankSource;
}

const bankOf = (...items: BankItem[]): BankSource => ({ load: async () => ok(items) });
const surroundings = (values: Partial<Surroundings> = {}): Surroundings => ({
  store: createMemoryAttemptStore(),
  tab: createMemorySessionStore(),
  bank: bankOf(...bankOfTriplets(6)),
  ...values,
});

/** Opens the practice page. */
async function open(around: Surroundings, pair: 'ce-cx' | null = null) {
  const practice = new PracticeState(
    {
      words,
      messages: QUIZ_MESSAGES.de,
      names: CONCEPT_NAMES.de,
      bank: '/bank/v1.de.json',
      progress: '/fortschritt/',
    },
    { ...around, now: () => NOW, random: mulberry32(Math.floor(Math.random() * 1e9)), afterPaint: (work) => work() },
  );
  const { unmount } = await render(Practice, { practice });
  await practice.open(pair);
  return { practice, unmount };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name });
const focused = () => document.activeElement?.textContent?.trim() ?? '';
const NUMBERS: Readonly<Record<Concept, string>> = { engagement: '1', experience: '2', satisfaction: '3' };

/** Answers the item on show by keys, right or wrong in every part. */
async function answer(practice: PracticeState, right = true): Promise<void> {
  const { item } = practice;
  for (const [index, { key }] of (item?.parts ?? []).entries()) {
    const chosen = right ? key : key === 'engagement' ? 'experience' : 'engagement';
    page.getByRole('group').nth(index).getByRole('radio').first().element().focus();
    await userEvent.keyboard(NUMBERS[chosen]);
  }
  await button('Prüfen').click();
}

async function begin(length = '5'): Promise<void> {
  await page.getByRole('radio', { name: length, exact: true }).click();
  await button('Anfangen').click();
  await expect.element(button('Prüfen')).toBeVisible();
}

describe('choosing what to practise', () => {
  test('says before the start where answers are kept, and offers to practise without', async () => {
    await open(surroundings());
    await expect.element(page.getByText(/Mit „Anfangen“ bleiben deine Antworten auf diesem Gerät/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Dein Stand' })).toHaveAttribute('href', '/fortschritt/');
    await expect.element(button('Üben, ohne etwas zu behalten')).toBeVisible();
  });

  test('tells what is due and which pair is the weakest', async () => {
    const wrong = attempt('1', { item: 't0-experience', at: NOW - DAY, response: ['satisfaction'] });
    await open(surroundings({ store: createMemoryAttemptStore([wrong]) }));
    await expect
      .element(page.getByText(/Ein Fall ist fällig.\s+Am häufigsten verwechselst du\s+CX\s+und\s+CS/))
      .toBeVisible();
  });

  test('begins with the focus on the question, and so many cases as chosen', async () => {
    await open(surroundings());
    await begin('5');
    await expect.element(page.getByText('Übung 1 von 5 · Bahn')).toBeVisible();
    expect(focused()).toMatch(/^Frage zu t\d-\w+\?$/);
  });

  test('drills the pair that the address names', async () => {
    const { practice } = await open(surroundings(), 'ce-cx');
    await expect.element(radio('Nur CE gegen CX')).toBeChecked();
    await begin('10');
    for (let count = 0; count < 10; count++) {
      expect(practice.item?.parts[0]?.key).not.toBe('satisfaction');
      await answer(practice);
      await page.getByRole('button', { name: /Weiter|Auswertung/ }).click();
    }
  });
});

describe('an item of a run', () => {
  test('is logged when it is checked, with the confidence that was tapped', async () => {
    const around = surroundings();
    const { practice } = await open(around);
    await begin();
    await button('Unsicher').click();
    await expect.element(button('Unsicher')).toHaveAttribute('aria-pressed', 'true');
    expect(around.store.log).toEqual([]);
    await answer(practice);
    expect(around.store.log).toMatchObject([{ confidence: 'unsure', mode: 'practice', at: NOW, score: { points: 1 } }]);
  });

  test('does without a confidence, and lets it be taken back', async () => {
    const around = surroundings();
    const { practice } = await open(around);
    await begin();
    await button('Sicher').click();
    await button('Sicher').click();
    await answer(practice);
    expect(around.store.log[0]?.confidence).toBeNull();
  });

  test('asks kindly for an answer', async () => {
    await open(surroundings());
    await begin();
    await button('Prüfen').click();
    await expect.element(page.getByRole('status').last()).toHaveTextContent('Wähl erst eine der drei Antworten.');
    await expect.element(radio('CE Customer Engagement')).toHaveFocus();
  });

  test('says its verdict in a heading with the focus, and aloud', async () => {
    const { practice } = await open(surroundings());
    await begin();
    await answer(practice);
    await expect.element(page.getByRole('heading', { name: /^Richtig:/ })).toHaveFocus();
    await expect.element(page.getByRole('status').last()).toMatchTextContent(/^Richtig: Customer/);
  });

  test('stands beside its sibling once it was answered wrong', async () => {
    const { practice } = await open(surroundings());
    await begin();
    const { item } = practice;
    await answer(practice, false);
    const chosen = item?.parts[0]?.key === 'engagement' ? 'experience' : 'engagement';
    const letters = chosen === 'engagement' ? 'CE' : 'CX';
    await expect
      .element(page.getByRole('heading', { name: `Zum Vergleich: Hier wäre ${letters} richtig` }))
      .toBeVisible();
    await expect.element(page.getByText(`Fall ${item?.triplet}-${chosen}: das entscheidet.`)).toBeVisible();
  });

  test('stands alone once it was answered right', async () => {
    const { practice } = await open(surroundings());
    await begin();
    await answer(practice);
    await expect.element(page.getByRole('heading', { name: /Zum Vergleich/ })).not.toBeInTheDocument();
  });

  test('with two questions wants both, and gives credit for one', async () => {
    const two = bankItem('z', 'engagement', {
      parts: [bankPart('Was?', 'engagement'), bankPart('Worum?', 'experience')],
    });
    const around = surroundings({ bank: bankOf(two) });
    await open(around);
    await begin();
    await page.getByRole('group', { name: 'Was?' }).getByRole('radio').first().click();
    await button('Prüfen').click();
    await expect.element(page.getByRole('status').last()).toHaveTextContent('Beide Fragen brauchen eine Antwort.');
    await page.getByRole('group', { name: 'Worum?' }).getByRole('radio').first().click();
    await button('Prüfen').click();
    await expect.element(page.getByRole('heading', { name: '1 von 2 Teilen richtig.' })).toHaveFocus();
    expect(around.store.log[0]?.score).toEqual({ points: 1, max: 2, correct: [true, false] });
  });
});

describe('the end of a run', () => {
  /** Answers a run of five; the first so many wrong, and surely. */
  async function finish(practice: PracticeState, wrong: number) {
    for (let count = 0; count < 5; count++) {
      if (count < wrong) await button('Sicher').click();
      await answer(practice, count >= wrong);
      await page.getByRole('button', { name: /Weiter|Auswertung/ }).click();
    }
  }

  test('tells score and confusions, and what was sure but wrong', async () => {
    const { practice } = await open(surroundings());
    await begin();
    await finish(practice, 2);
    await expect.element(page.getByRole('heading', { name: '3 von 5 richtig' })).toHaveFocus();
    await expect.element(page.getByText(/Sicher und doch falsch: 2 von 2\./)).toBeVisible();
  });

  test('offers the wrong ones again, another round, or another choice', async () => {
    const { practice } = await open(surroundings());
    await begin();
    await finish(practice, 2);
    await button('Nur die falschen noch einmal').click();
    await expect.element(page.getByText('Übung 1 von 2 · Bahn')).toBeVisible();
    for (const name of ['Weiter', 'Auswertung']) {
      await answer(practice);
      await button(name).click();
    }
    await button('Noch eine Runde').click();
    await expect.element(page.getByText('Übung 1 von 5 · Bahn')).toBeVisible();
    await finish(practice, 0);
    await button('Anders üben').click();
    await expect.element(button('Anfangen')).toBeVisible();
    expect(focused()).toBe('Wie viele Fälle?');
  });
});

describe('a reload', () => {
  test('goes on with the same item, the same choice and confidence, and loses no answer', async () => {
    const around = surroundings();
    const { practice, unmount } = await open(around);
    await begin();
    await answer(practice);
    await button('Weiter').click();
    await radio('CS Customer Satisfaction').click();
    await button('Unsicher').click();
    const question = focused();
    unmount();

    // The answers that were on their way when the page went are added now.
    const fresh = { ...around, store: createMemoryAttemptStore() };
    await open(fresh);
    await expect.element(page.getByText('Übung 2 von 5 · Bahn')).toBeVisible();
    await expect.element(radio('CS Customer Satisfaction')).toBeChecked();
    await expect.element(button('Unsicher')).toHaveAttribute('aria-pressed', 'true');
    expect(fresh.store.log).toEqual(around.store.log);
    expect(question).not.toBe('');
  });

  test('does not log an answer twice', async () => {
    const around = surroundings();
    const { practice, unmount } = await open(around);
    await begin();
    await answer(practice);
    unmount();
    await open(around);
    expect(around.store.log).toHaveLength(1);
  });

  test('offers a new run when the old one asks for an item that has left the bank', async () => {
    const around = surroundings();
    const { unmount } = await open(around);
    await begin();
    unmount();
    await open({ ...around, bank: bankOf(bankItem('new', 'engagement')) });
    await expect.element(button('Anfangen')).toBeVisible();
  });
});

describe('in bad weather', () => {
  test.each([
    ['bank/unreachable', words.faults.unreachable],
    ['bank/version', words.faults.outdated],
    ['bank/malformed', words.faults.damaged],
  ])('(%s) the page says so, and tries again', async (code, message) => {
    const answers = [failure({ code, path: '' }), failure({ code, path: '' }), ok(bankOfTriplets(3))];
    await open(surroundings({ bank: { load: async () => answers.shift() ?? ok([]) } }));
    await expect.element(page.getByRole('status').last()).toHaveTextContent(message);
    await button('Noch einmal versuchen').click();
    await expect.element(page.getByRole('status').last()).toHaveTextContent(message);
    await button('Noch einmal versuchen').click();
    await expect.element(page.getByText(/Übung 1 von/)).toBeVisible();
  });

  test.each(['blocked', 'full', 'wiped'] as const)(
    '(storage %s) the run goes on, and it is said once',
    async (trouble) => {
      const store = failingStore(trouble, false);
      onTestFinished(() => store.close());
      const { practice } = await open(surroundings({ store }));
      await begin();
      await answer(practice);
      await expect.element(page.getByText(words.troubles[trouble]).first()).toBeVisible();
      await button('Weiter').click();
      await answer(practice);
      await expect.element(page.getByText(words.troubles[trouble])).not.toBeInTheDocument();
      expect(store.log).toHaveLength(2);
    },
  );

  test('everything erased in another tab ends the run, and its answers do not come back', async () => {
    const around = surroundings();
    const { practice, unmount } = await open(around);
    await begin();
    await answer(practice);
    await around.store.erase();
    await expect.element(page.getByText(words.troubles.wiped)).toBeVisible();
    await expect.element(button('Anfangen')).toBeVisible();
    unmount();
    await open(around);
    await expect.element(button('Anfangen')).toBeVisible();
    expect(around.store.log).toEqual([]);
  });

  test('what another tab has answered shows in what is due', async () => {
    const around = surroundings();
    await open(around);
    await expect.element(button('Anfangen')).toBeVisible();
    await around.store.add([attempt('1', { item: 't0-experience', at: NOW - DAY, response: ['satisfaction'] })]);
    await expect.element(page.getByText(/Ein Fall ist fällig/)).toBeVisible();
  });

  test('damaged entries are told once, and the rest is used', async () => {
    const store = Object.assign(createMemoryAttemptStore(makeLog([attempt('1', { item: 't0-experience' })])), {
      damaged: 2,
    });
    await open(surroundings({ store }));
    await expect
      .element(page.getByText(/Ein Teil der gespeicherten Antworten \(2\) war beschädigt/).first())
      .toBeVisible();
  });
});

beforeEach(() => {
  sessionStorage.clear();
});
