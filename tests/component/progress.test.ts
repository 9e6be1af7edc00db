import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { LearnerAttempt } from '../../src/domain/attempt-log';
import type { BankItem } from '../../src/domain/bank-item';
import { failure, ok } from '../../src/domain/result';
import { serializeProgress } from '../../src/formats/progress-file';
import { CONCEPT_NAMES } from '../../src/i18n/concepts';
import { PROGRESS_WORDS } from '../../src/i18n/progress';
import Progress from '../../src/islands/progress/Progress.svelte';
import { ProgressState } from '../../src/islands/progress/progress-state.svelte';
import { createMemoryAttemptStore } from '../../src/platform/attempt-store';
import type { BankSource } from '../../src/platform/bank-source';
import { readFile } from '../../src/platform/files';
import { attempt } from '../fixtures/attempts';
import { bankOfTriplets } from '../fixtures/bank';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 12);
const words = PROGRESS_WORDS.de;

/** Opens the page over a log; tells which files were offered. */
async function open(
  log: readonly LearnerAttempt[],
  items: readonly BankItem[] = bankOfTriplets(2),
  bank: BankSource = { load: async () => ok(items) },
) {
  const files: { name: string; text: string }[] = [];
  const forgetRuns = vi.fn();
  const store = createMemoryAttemptStore(log);
  const state = new ProgressState(
    {
      locale: 'de',
      words,
      names: CONCEPT_NAMES.de,
      bank: '/bank/v1.de.json',
      practice: '/quiz/ueben/',
      compare: { 'ce-cx': '/vergleich/ce-cx/', 'cx-cs': '/vergleich/cx-cs/', 'cs-ce': '/vergleich/cs-ce/' },
      articles: { difference: { href: '/wissen/unterschied/', label: 'Der Unterschied' } },
    },
    {
      store,
      bank,
      now: () => NOW,
      readFile,
      offerFile: (name, _type, text) => files.push({ name, text }),
      forgetRuns,
    },
  );
  await render(Progress, { state });
  await state.open();
  return { store, files, forgetRuns };
}

const log = [
  attempt('1', {
    item: 't0-satisfaction',
    at: NOW - 2 * DAY,
    keys: ['satisfaction'],
    response: ['experience'],
    confidence: 'sure',
  }),
  attempt('2', {
    item: 't1-satisfaction',
    at: NOW - 2 * DAY,
    keys: ['satisfaction'],
    response: ['experience'],
    confidence: 'sure',
  }),
  attempt('3', {
    item: 't0-engagement',
    at: NOW - DAY,
    keys: ['engagement'],
    response: ['experience'],
    confidence: 'unsure',
  }),
  attempt('4', { item: 't0-experience', at: NOW - DAY, confidence: 'sure', run: 'other' }),
];

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Chooses a file as the learner does in the browser's dialogue. */
function choose(text: string | Blob): void {
  const files = new DataTransfer();
  files.items.add(new File([text], 'stand.json', { type: 'application/json' }));
  const input = page.getByLabelText('Datei wählen').element() as HTMLInputElement;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const cells = (table: HTMLTableElement) =>
  [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim()));

describe('before the first practice', () => {
  test('the page says so, leads to it, and can read a file in', async () => {
    await open([]);
    await expect.element(page.getByText(/Hier steht noch nichts/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Üben' })).toHaveAttribute('href', '/quiz/ueben/');
    await expect.element(page.getByLabelText('Datei wählen')).toBeVisible();
    await expect.element(button('Alles löschen …')).not.toBeInTheDocument();
  });
});

describe('the figures', () => {
  test('begin with a sentence and an action', async () => {
    await open(log);
    await expect
      .element(page.getByText(/Du triffst 1 von 4 Fragen.\s+Am häufigsten hältst du\s+CS\s+für\s+CX/))
      .toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Dieses Paar üben', exact: true }))
      .toHaveAttribute('href', '/quiz/ueben/?pair=cx-cs');
  });

  test('show what was chosen where; a wrong cell opens comparison and drill of its pair', async () => {
    await open(log);
    await expect.element(page.getByText(/2-mal\s+CX\s+gewählt, wo\s+CS\s+richtig war/)).toBeVisible();
    const cell = page.getByRole('button', {
      name: /Einmal Customer Experience gewählt, wo Customer Engagement richtig war\.$/,
    });
    await cell.click();
    await expect.element(cell).toHaveAttribute('aria-pressed', 'true');
    await expect
      .element(page.getByRole('link', { name: 'Beide vergleichen' }))
      .toHaveAttribute('href', '/vergleich/ce-cx/');
    await expect
      .element(page.getByRole('link', { name: 'Nur dieses Paar üben' }))
      .toHaveAttribute('href', '/quiz/ueben/?pair=ce-cx');
  });

  test('have a wrong cell for every pair, each opened by keyboard, also where nothing was confused', async () => {
    await open(log);
    const pairs: string[] = [];
    for (const cell of document.querySelectorAll<HTMLElement>('.matrix button')) {
      cell.focus();
      await userEvent.keyboard('{Enter}');
      await expect.element(page.elementLocator(cell)).toHaveAttribute('aria-pressed', 'true');
      pairs.push(page.getByRole('link', { name: 'Nur dieses Paar üben' }).element().getAttribute('href') ?? '');
    }
    expect(pairs.map((href) => href.split('=')[1])).toEqual(['ce-cx', 'cs-ce', 'ce-cx', 'cx-cs', 'cs-ce', 'cx-cs']);
    await page.getByRole('button', { name: /Nie Customer Satisfaction gewählt, wo Customer Engagement/ }).click();
    await expect.element(page.getByText(/^Nie\s+CS\s+gewählt, wo\s+CE\s+richtig war\.$/)).toBeVisible();
  });

  test('tell how dangerous it was to be sure', async () => {
    await open(log);
    await expect.element(page.getByText(/Gefährlich sicher: 2 von 3 Antworten/)).toBeVisible();
    await expect
      .element(page.getByRole('img', { name: /^Sicher: 33\s% getroffen, unsicher: 0\s% getroffen\.$/ }))
      .toBeVisible();
  });

  test('can each be read as a table', async () => {
    await open(log);
    for (const summary of page.getByText('Als Tabelle').elements()) (summary as HTMLElement).click();
    await expect.element(page.getByRole('columnheader', { name: 'Zugetraut' })).toBeVisible();
    const tables = [...document.querySelectorAll<HTMLTableElement>('details table')].map(cells);
    expect(tables.map((table) => table.length)).toEqual([3, 3, 16]);
    expect(tables[0]?.[1]).toEqual(['Sicher', '3', '90\u00a0%', '33\u00a0%']);
    expect(tables[2]?.[1]?.[0]).toBe('heute');
  });

  test('tell runs, days and chapters', async () => {
    await open(log);
    await expect.element(page.getByText(/An 2 der letzten 14 Tage\.\s+Zurzeit 2 Tage in Folge\./)).toBeVisible();
    await expect.element(page.getByText('0 von 3 richtig')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Der Unterschied' }))
      .toHaveAttribute('href', '/wissen/unterschied/');
    await expect.element(page.getByText('4 von 6 geübt')).toBeVisible();
  });

  test('do without the bank, and say what is missing', async () => {
    await open(log, [], { load: async () => failure({ code: 'bank/unreachable', path: '' }) });
    await expect.element(page.getByText(words.noBank).first()).toBeVisible();
    await expect.element(page.getByText(/Du triffst 1 von 4 Fragen/)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Was du kannst' })).not.toBeInTheDocument();
  });

  test('count answers to items that have left the bank', async () => {
    await open([attempt('1', { item: 'gone', at: NOW })]);
    await expect.element(page.getByText(/Du triffst 1 von 1 Fragen/)).toBeVisible();
    await expect.element(page.getByText('Im Moment ist nichts fällig')).toBeVisible();
  });
});

describe('the learner’s data', () => {
  test('say that nothing is kept while the learner has not agreed', async () => {
    await open(log);
    await expect.element(page.getByText(words.data.memory)).toBeVisible();
    await button('Auf diesem Gerät behalten').click();
    await expect.element(page.getByRole('status').last()).toHaveTextContent(words.data.keptNow);
    await expect.element(page.getByRole('region', { name: 'Deine Daten' })).toHaveFocus();
  });

  test('go along as a file that can be read in again, and as a table', async () => {
    const { files } = await open(log);
    await button('Alles als Datei (JSON)').click();
    await button('Antworten als Tabelle (CSV)').click();
    expect(files.map(({ name }) => name)).toEqual(['dreiklang-2026-11-22.json', 'dreiklang-2026-11-22.csv']);
    expect(files[0]?.text).toBe(serializeProgress(log, NOW));
    expect(files[1]?.text.split('\r\n')).toHaveLength(6);
  });

  test('are merged with those of another device, and nothing comes twice', async () => {
    const { store } = await open(log);
    const other = serializeProgress([...log.slice(0, 2), attempt('5', { at: NOW - DAY })], NOW);
    choose(other);
    await expect
      .element(page.getByRole('status').last())
      .toMatchTextContent(/^Eine Antwort ist dazugekommen\. Behalten werden sie erst/);
    expect(store.log).toHaveLength(5);
    choose(other);
    await expect.element(page.getByRole('status').last()).toHaveTextContent('Alles aus dieser Datei war schon da.');
    expect(store.log).toHaveLength(5);
  });

  test('take HTML for text', async () => {
    await open([]);
    choose(
      serializeProgress([attempt('1', { item: '<img src=x onerror="document.title=1">', run: '<b>', at: NOW })], NOW),
    );
    await expect.element(page.getByText(/Du triffst 1 von 1 Fragen/)).toBeVisible();
    expect(document.querySelector('img, #progress b')).toBeNull();
  });

  test.each<[string, string | Blob, RegExp]>([
    ['not ours', '{"name":"x"}', /Die Datei ist kein Stand von dieser Seite\./],
    ['cut off', serializeProgress(log, NOW).slice(0, 200), /Die Datei ist abgeschnitten/],
    ['newer', '{"format":"dreiklang-progress","version":99,"attempts":[]}', /neueren Fassung/],
    ['of 50 MB', new Blob([new Uint8Array(50_000_000)]), /Die Datei ist zu groß \(32 MB sind das Höchste\)\./],
    ['nested deeply', '['.repeat(200_000), /Die Datei ist abgeschnitten/],
    [
      'of a million attempts',
      `{"format":"dreiklang-progress","version":1,"attempts":[${'0,'.repeat(999_999)}0]}`,
      /mehr als 100\.000 Antworten/,
    ],
  ])('are untouched by a file that is %s', async (_, text, message) => {
    const { store } = await open(log);
    choose(text);
    await expect.element(page.getByText(message).last()).toMatchTextContent(/es hat sich nichts geändert\.$/i);
    expect(store.log).toEqual(log);
  });

  test('are deleted once the learner has been asked, and only then', async () => {
    const { store, forgetRuns } = await open(log);
    await button('Alles löschen …').click();
    await expect.element(page.getByText(/Alle 4 Antworten auf diesem Gerät löschen/)).toHaveFocus();
    await button('Abbrechen').click();
    await expect.element(button('Alles löschen …')).toHaveFocus();
    expect(store.log).toHaveLength(4);
    expect(forgetRuns).not.toHaveBeenCalled();
    await button('Alles löschen …').click();
    await button('Endgültig löschen').click();
    await expect.element(page.getByRole('status').last()).toHaveTextContent('Alles ist gelöscht.');
    await expect.element(page.getByRole('region', { name: 'Deine Daten' })).toHaveFocus();
    expect(store.log).toEqual([]);
    expect(forgetRuns).toHaveBeenCalledOnce();
  });
});
