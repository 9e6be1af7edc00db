import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/styles/global.css';
import '../../src/islands/quiz/quiz.css';
import '../../src/islands/sort/sort.css';
import { CONCEPTS } from '../../src/domain/concept';
import { failure, ok } from '../../src/domain/result';
import { cardsAt } from '../../src/domain/sort';
import type { SortSet } from '../../src/domain/sort-set';
import { CONCEPT_NAMES } from '../../src/i18n/concepts';
import { MODE_WORDS } from '../../src/i18n/modes';
import { QUIZ_MESSAGES } from '../../src/i18n/quiz';
import { SORT_WORDS } from '../../src/i18n/sort';
import Sort from '../../src/islands/sort/Sort.svelte';
import { SortBoard, type SortDevice, type SortProps } from '../../src/islands/sort/sort-state.svelte';
import { createAttemptStore, createMemoryAttemptStore } from '../../src/platform/attempt-store';
import { createMemorySessionStore } from '../../src/platform/session-store';
import { bankItem, bankOfTriplets } from '../fixtures/bank';
import { failingStore } from '../fixtures/failing-store';
import { addSigns, expectAccessible } from './helpers/accessible';

const bank = bankOfTriplets(12);
const metrics: SortSet = {
  id: 'metrics',
  title: 'Kennzahlen',
  intro: 'Neun Zahlen.',
  cards: Array.from({ length: 9 }, (_, index) => ({
    ...bankItem(`m${index}`, CONCEPTS[index % 3] ?? 'engagement'),
    title: `Zahl ${index}`,
    contested: { reading: 'experience' as const, reason: 'Auch das geht.' },
  })),
};
const props: SortProps = {
  words: SORT_WORDS.de,
  common: MODE_WORDS.de,
  messages: QUIZ_MESSAGES.de,
  names: CONCEPT_NAMES.de,
  bank: '',
  sets: '',
  progress: '/fortschritt/',
  choices: [metrics],
};

function deviceOf(values: Partial<SortDevice> = {}): SortDevice {
  let seed = 0;
  return {
    store: createMemoryAttemptStore(),
    bank: { load: async () => ok(bank) },
    sets: { load: async () => ok([metrics]) },
    tab: createMemorySessionStore(),
    now: () => 1000,
    random: () => ++seed,
    ...values,
  };
}

async function show(device = deviceOf(), set: string | null = null) {
  const board = new SortBoard(props, device);
  await render(Sort, { board });
  await board.open(set);
  return board;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const begin = () => button('Anfangen, ohne etwas zu behalten').click();
const status = () => page.getByRole('status').last();
const said = (pattern: RegExp) => expect.poll(() => status().element().textContent).toMatch(pattern);
const handle = () => document.querySelector<HTMLElement>('.pile [data-handle]');
const topKey = (board: SortBoard) => board.top?.parts[0]?.key;
const DIGITS = { engagement: '1', experience: '2', satisfaction: '3' } as const;

/** Puts every card into its bin by the number keys; those in `wrong` into the next one. */
async function placeAll(board: SortBoard, wrong = 0): Promise<void> {
  for (let card = 0; card < 9; card += 1) {
    const key = topKey(board) ?? 'engagement';
    const chosen = card < wrong ? (CONCEPTS[(CONCEPTS.indexOf(key) + 1) % 3] ?? key) : key;
    handle()?.focus();
    await userEvent.keyboard(DIGITS[chosen]);
  }
}

beforeEach(addSigns);

describe('before sorting', () => {
  test('offers the bank and the other sets, says what is kept, and deals nine cards', async () => {
    const board = await show();
    await expect.element(page.getByRole('radio', { name: /^Fälle/ })).toBeChecked();
    await expect.element(page.getByText(/bleiben deine Antworten auf diesem Gerät/)).toBeVisible();
    await expectAccessible();
    await begin();
    await expect.element(page.getByRole('heading', { name: 'Stapel noch 9' })).toBeVisible();
    expect(board.hand.order).toHaveLength(9);
    await expectAccessible();
  });

  test('sorts the set that the address names', async () => {
    const board = await show(deviceOf(), 'metrics');
    await expect.element(page.getByRole('radio', { name: /^Kennzahlen/ })).toBeChecked();
    await begin();
    await expect.element(page.getByRole('heading', { name: 'Stapel noch 9' })).toBeVisible();
    expect(board.hand.set).toBe('metrics');
  });

  test('says that the cards cannot be loaded, and tries again', async () => {
    let there = false;
    const load = async () => (there ? ok(bank) : failure({ code: 'bank/unreachable', path: '' }));
    await show(deviceOf({ bank: { load } }));
    await begin();
    await expect.element(status()).toHaveTextContent(MODE_WORDS.de.faults.unreachable);
    there = true;
    await button('Noch einmal versuchen').click();
    await expect.element(page.getByRole('heading', { name: 'Stapel noch 9' })).toBeVisible();
  });
});

describe('by keyboard', () => {
  test('a card is picked up, moved and dropped, each step announced', async () => {
    const board = await show();
    await begin();
    const card = board.top?.id ?? '';
    const number = board.numberOf(card);
    handle()?.focus();
    await userEvent.keyboard('{Enter}');
    await said(new RegExp(`Karte ${number} aufgenommen`));
    await expect.element(page.getByRole('group', { name: 'Wohin damit?' })).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(status()).toHaveTextContent('Customer Experience, 0 Karten.');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(status())
      .toHaveTextContent(`Karte ${number} liegt bei Customer Experience. Im Stapel noch 8.`);
    expect(board.placeOf(card)).toBe('experience');
    expect(document.activeElement).toBe(handle());
  });

  test('Escape puts the card back where it was', async () => {
    const board = await show();
    await begin();
    handle()?.focus();
    await userEvent.keyboard(' {ArrowDown}{Escape}');
    await said(/Abgebrochen/);
    expect(board.pileSize).toBe(9);
    await expect.element(page.getByRole('group', { name: 'Wohin damit?' })).not.toBeInTheDocument();
  });

  test('1, 2, 3 put a card into its bin at once, and the focus goes to the next, at the end to “Prüfen”', async () => {
    const board = await show();
    await begin();
    await placeAll(board);
    expect(document.activeElement?.textContent).toBe('Prüfen');
    await said(/Alle Karten liegen/);
    await expect.element(page.getByText(SORT_WORDS.de.empty)).toBeVisible();
  });

  test('a card in a bin moves on to another, and the focus stays with it', async () => {
    const board = await show();
    await begin();
    const card = board.top?.id ?? '';
    handle()?.focus();
    await userEvent.keyboard('1');
    const own = () => document.querySelector<HTMLElement>(`[data-card="${card}"] [data-handle]`);
    own()?.focus();
    await userEvent.keyboard('3');
    expect(cardsAt(board.hand, 'satisfaction')).toEqual([card]);
    expect(document.activeElement).toBe(own());
  });
});

describe('by one pointer without dragging', () => {
  test('a card goes where it is told after a press on its handle', async () => {
    const board = await show();
    await begin();
    const card = board.top?.id ?? '';
    await page.elementLocator(handle() as HTMLElement).click();
    await page
      .getByRole('group', { name: 'Wohin damit?' })
      .getByRole('button', { name: /Satisfaction/ })
      .click();
    expect(board.placeOf(card)).toBe('satisfaction');
  });

  test('a card can be put off', async () => {
    const board = await show();
    await begin();
    const card = board.top?.id;
    await button('Später').click();
    expect(board.top?.id).not.toBe(card);
    await said(new RegExp(`Jetzt liegt Karte ${board.numberOf(board.top?.id ?? '')} oben\\.`));
    expect(board.pileSize).toBe(9);
  });
});

describe('as a list', () => {
  test('every card is a group of three radios, and both views show the same hand', async () => {
    const board = await show();
    await begin();
    handle()?.focus();
    await userEvent.keyboard('2');
    await page.getByRole('radio', { name: 'Liste' }).click();
    expect(document.querySelectorAll('.list fieldset')).toHaveLength(9);
    expect(document.querySelectorAll('.list :checked')).toHaveLength(1);
    await expectAccessible();
    await page.getByRole('group').nth(3).getByRole('radio', { name: /CS/ }).click();
    expect(board.pileSize).toBeLessThanOrEqual(8);
  });

  test('is remembered for the tab', async () => {
    const device = deviceOf();
    await show(device);
    await begin();
    await page.getByRole('radio', { name: 'Liste' }).click();
    expect(new SortBoard(props, device).layout).toBe('list');
  });
});

describe('checking', () => {
  test('asks for the cards that are missing and leads to the pile', async () => {
    await show();
    await begin();
    await button('Prüfen').click();
    await expect.element(status()).toHaveTextContent('Im Stapel liegen noch 9 Karten.');
    expect(document.activeElement).toBe(handle());
  });

  test('tells the score, what was mixed up, and the reasons of each card; wrong ones are open', async () => {
    const board = await show(deviceOf(), 'metrics');
    await begin();
    await placeAll(board, 2);
    await button('Prüfen').click();
    await expect.element(page.getByRole('heading', { name: '7 von 9 richtig' })).toHaveFocus();
    await expect.element(status()).toHaveTextContent('7 von 9 richtig');
    expect(document.querySelectorAll('details')).toHaveLength(9);
    expect(document.querySelectorAll('details[open]')).toHaveLength(2);
    await expect.element(page.getByText('Auch vertretbar: CX. Auch das geht.').first()).toBeVisible();
    await expectAccessible();
  });

  test('adds an attempt for each card to the log, once', async () => {
    const device = deviceOf();
    const board = await show(device);
    await begin();
    await placeAll(board, 1);
    await button('Prüfen').click();
    expect(device.store.log).toHaveLength(9);
    expect(new Set(device.store.log.map(({ mode, run }) => `${mode} ${run}`)).size).toBe(1);
    expect(device.store.log.filter(({ score }) => score.points === 1)).toHaveLength(8);
    await new SortBoard(props, device).open(null);
    expect(device.store.log).toHaveLength(9);
  });

  test('deals new cards, or the same ones again', async () => {
    const board = await show();
    await begin();
    await placeAll(board);
    await button('Prüfen').click();
    const order = [...board.hand.order].sort();
    await button('Dieselben noch einmal').click();
    expect([...board.hand.order].sort()).toEqual(order);
    expect(board.pileSize).toBe(9);
  });
});

describe('bad weather', () => {
  test('a reload goes on with the hand as it lay', async () => {
    const device = deviceOf();
    const board = await show(device);
    await begin();
    handle()?.focus();
    await userEvent.keyboard('2');
    const again = new SortBoard(props, device);
    await again.open(null);
    expect(again.view).toBe('hand');
    expect(again.hand).toEqual(board.hand);
  });

  test.each([
    ['damaged', '{"version":1,"<script>'],
    ['of cards that have gone', '{"version":1,"run":"r","set":null,"order":["gone"],"places":[null],"checked":null}'],
    ['of a set that has gone', '{"version":1,"run":"r","set":"gone","order":["m0"],"places":[null],"checked":null}'],
  ])('a hand %s makes room for a new one', async (_how, text) => {
    const device = deviceOf();
    device.tab.save('dreiklang.sort', text);
    const board = await show(device);
    expect(board.view).toBe('setup');
    await begin();
    expect(board.pileSize).toBe(9);
  });

  test('goes on in memory where storage is blocked, and says so once', async () => {
    const open = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    const consent = { isGiven: () => true, give: () => {}, withdraw: () => {} };
    const device = deviceOf({ store: createAttemptStore({ consent, open }) });
    const board = await show(device);
    await expect.element(page.getByText(MODE_WORDS.de.troubles.blocked)).toBeVisible();
    await button('Anfangen').click();
    await expect.element(page.getByText(MODE_WORDS.de.troubles.blocked)).not.toBeInTheDocument();
    await placeAll(board);
    await button('Prüfen').click();
    expect(device.store.log).toHaveLength(9);
  });

  test.each(['full', 'wiped'] as const)(
    'goes on in memory where storage is %s in the middle, and says so once',
    async (trouble) => {
      const device = deviceOf({ store: failingStore(trouble) });
      const board = await show(device);
      await button('Anfangen').click();
      await placeAll(board);
      await button('Prüfen').click();
      await expect.element(page.getByRole('heading', { name: '9 von 9 richtig' })).toBeVisible();
      await expect.element(page.getByText(MODE_WORDS.de.troubles[trouble])).toBeVisible();
      expect(device.store.log).toHaveLength(9);
      await button('Neun neue Karten').click();
      await expect.element(page.getByText(MODE_WORDS.de.troubles[trouble])).not.toBeInTheDocument();
      await placeAll(board);
      await button('Prüfen').click();
      await expect.element(page.getByText(MODE_WORDS.de.troubles[trouble])).not.toBeInTheDocument();
      expect(device.store.log).toHaveLength(18);
    },
  );

  test('tells that answers of the log were damaged, and uses the rest', async () => {
    const store = Object.assign(createMemoryAttemptStore(), { damaged: 2 });
    const board = await show(deviceOf({ store }));
    await expect.element(page.getByText(/^Ein Teil der gespeicherten Antworten \(2\) war beschädigt/)).toBeVisible();
    await begin();
    expect(board.pileSize).toBe(9);
  });

  test('two tabs have a hand each, and the log has the cards of both', async () => {
    const device = deviceOf();
    const boards = [new SortBoard(props, device), new SortBoard(props, { ...device, tab: createMemorySessionStore() })];
    for (const board of boards) {
      await board.open(null);
      await board.begin(false);
    }
    for (const board of boards) {
      for (const card of board.hand.order) board.place(card, 'engagement');
      board.check();
    }
    expect(device.store.log).toHaveLength(18);
    expect(new Set(device.store.log.map(({ run }) => run)).size).toBe(2);
  });

  test('a hand that was checked does not come back once everything was erased in another tab', async () => {
    const device = deviceOf();
    const board = await show(device);
    await begin();
    await placeAll(board);
    await button('Prüfen').click();
    await device.store.erase();
    await expect.element(button('Anfangen, ohne etwas zu behalten')).toBeVisible();
    await expect.element(page.getByText(MODE_WORDS.de.troubles.wiped)).toBeVisible();
    await new SortBoard(props, device).open(null);
    expect(device.store.log).toEqual([]);
  });
});
