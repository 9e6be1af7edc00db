import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Locale } from '../../src/domain/locale';
import Calculator from '../../src/islands/calculator/Calculator.svelte';
import type { CalculatorKind } from '../../src/islands/calculator/calculator';
import { CalculatorState } from '../../src/islands/calculator/calculator-state.svelte';
import { start } from '../../src/islands/calculator/start-calculator';

const field = (answer: number) => page.getByRole('textbox', { name: `Antwort ${answer}`, exact: true });
const button = (name: string) => page.getByRole('button', { name });
const values = () => Array.from(document.querySelectorAll('input'), ({ value }) => value);
const EXAMPLE = ['4', '2', '5', '8', '11', '22', '28', '60', '80', '100', '80'];
const EMPTY = Array(11).fill('');

/** Shows an empty calculator; tells what it keeps. */
async function show(kind: CalculatorKind = 'nps', locale: Locale = 'de') {
  const kept: (readonly number[] | null)[] = [];
  await render(Calculator, { calculator: new CalculatorState(kind, locale, (counts) => kept.push(counts)) });
  return kept;
}

/** Pastes a text into a field, as the clipboard would. */
function paste(answer: number, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  return !field(answer).element().dispatchEvent(event);
}

describe('an empty calculator', () => {
  test('has a labelled field for each answer, in named groups', async () => {
    await show();
    await expect.element(page.getByRole('region', { name: 'NPS-Rechner' })).toBeVisible();
    await expect
      .element(page.getByRole('group', { name: 'Wie oft kam welche Antwort?' }))
      .toHaveAccessibleDescription(/Leere Felder zählen als 0\..*alle 11 Zahlen/);
    expect(page.getByRole('textbox').elements()).toHaveLength(11);
    for (let answer = 0; answer <= 10; answer++) await expect.element(field(answer)).toHaveValue('');
    for (const [name, size] of [
      ['Detraktoren', 7],
      ['Passive', 2],
      ['Promotoren', 2],
    ] as const) {
      expect(page.getByRole('group', { name }).getByRole('textbox').elements()).toHaveLength(size);
    }
  });

  test('says when there will be a result, and shows none', async () => {
    await show();
    await expect.element(page.getByText(/^Hier steht das Ergebnis, sobald/)).toBeVisible();
    expect(document.querySelector('.result')).toBeNull();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
  });

  test('has five fields from 1 to 5 for the CSAT', async () => {
    await show('csat', 'en');
    await expect.element(page.getByRole('region', { name: 'CSAT calculator' })).toBeVisible();
    expect(page.getByRole('textbox').elements()).toHaveLength(5);
    await expect.element(page.getByRole('textbox', { name: 'Answer 1', exact: true })).toBeVisible();
  });
});

describe('a filled calculator', () => {
  test('shows the result while numbers are typed, says and keeps it when a field is left', async () => {
    const kept = await show();
    await field(9).click();
    await userEvent.keyboard('3');
    await expect.element(page.getByText('NPS +100 3 Antworten')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    expect(kept).toEqual([]);
    await userEvent.keyboard('{Tab}1{Tab}');
    await expect.element(page.getByRole('status')).toHaveTextContent('NPS +100, 4 Antworten');
    expect(kept.at(-1)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 1]);
  });

  test('tells shares and counts of the groups, the margin of error, and how to share it', async () => {
    await show();
    await button('Beispiel einsetzen').click();
    expect(values()).toEqual(EXAMPLE);
    await expect.element(page.getByText('NPS +25 400 Antworten')).toBeVisible();
    const parts = page.getByRole('listitem').elements();
    expect(parts.map((part) => part.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Detraktoren 20 % (80)',
      'Passive 35 % (140)',
      'Promotoren 45 % (180)',
    ]);
    await expect.element(page.getByText(/Fehlerspanne etwa 7,5 Punkte .* zwischen \+17 und \+33\./)).toBeVisible();
    await expect.element(page.getByText(/in der Adresse dieser Seite/)).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('NPS +25, 400 Antworten');
  });

  test('draws the shares of the groups as a bar', async () => {
    await show();
    await button('Beispiel einsetzen').click();
    // Each covers the beginning of the one before.
    const widths = Array.from(document.querySelectorAll('.result > svg rect'), (rect) => rect.getAttribute('width'));
    expect(widths).toEqual(['100', '55', '20']);
  });

  test('is emptied by its button, which keeps the focus', async () => {
    const kept = await show();
    await button('Beispiel einsetzen').click();
    await button('Alles leeren').click();
    expect(values()).toEqual(EMPTY);
    expect(kept.at(-1)).toBeNull();
    await expect.element(button('Alles leeren')).toHaveFocus();
    await expect.element(page.getByRole('status')).toHaveTextContent('Alle Felder sind leer.');
  });

  test('writes and reads numbers as its language does', async () => {
    await show('csat', 'en');
    await page.getByRole('textbox', { name: 'Answer 5', exact: true }).fill('1,200');
    await expect.element(page.getByText('1,200 answers', { exact: true })).toBeVisible();
    await expect.element(page.getByText('The mean of all answers is 5.0.')).toBeVisible();
  });

  test('has no result where all counts are 0', async () => {
    const kept = await show();
    await field(3).fill('0');
    await userEvent.keyboard('{Tab}');
    expect(document.querySelector('.result')).toBeNull();
    expect(kept.at(-1)).toBeNull();
  });
});

describe('a field that cannot be read', () => {
  test.each([
    ['-4', 'Antwort 8: Weniger als 0 geht nicht.'],
    ['1,5', 'Antwort 8: Hier passt nur eine ganze Zahl.'],
    ['abc', 'Antwort 8: „abc“ ist keine Zahl.'],
    ['2000000', 'Antwort 8: Mehr als 1.000.000 geht nicht.'],
    ['x'.repeat(500), `Antwort 8: „${'x'.repeat(20)}…“ ist keine Zahl.`],
  ])('says so beside itself once it is left: %s', async (text, message) => {
    const kept = await show();
    await button('Beispiel einsetzen').click();
    await field(8).fill(text);
    expect(document.querySelector('.fault')).toBeNull();
    await userEvent.keyboard('{Tab}');
    await expect.element(field(8)).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field(8)).toHaveAccessibleDescription(message);
    await expect.element(page.getByRole('status')).toHaveTextContent(message);
    expect(document.querySelector('.result')).toBeNull();
    expect(kept.at(-1)).toBeNull();
  });

  test('is right again as soon as it can be read', async () => {
    await show();
    await field(8).fill('abc');
    await userEvent.keyboard('{Tab}');
    await expect.element(field(8)).toHaveAttribute('aria-invalid');
    await field(8).fill('7');
    await expect.element(field(8)).not.toHaveAttribute('aria-invalid');
    expect(document.querySelector('.fault')).toBeNull();
    await expect.element(page.getByText('NPS 0 7 Antworten')).toBeVisible();
  });
});

describe('a pasted list', () => {
  test.each([
    ['with commas', EXAMPLE.join(', ')],
    ['from a row of a spreadsheet', EXAMPLE.join('\t')],
    ['from a column of a spreadsheet', `${EXAMPLE.join('\r\n')}\r\n`],
  ])('fills all fields, wherever it is pasted: %s', async (_name, text) => {
    const kept = await show();
    expect(paste(5, text)).toBe(true);
    await expect.element(page.getByText('NPS +25 400 Antworten')).toBeVisible();
    expect(values()).toEqual(EXAMPLE);
    expect(kept.at(-1)).toEqual(EXAMPLE.map(Number));
    await expect.element(page.getByRole('status')).toHaveTextContent('NPS +25, 400 Antworten');
  });

  test('of another length changes nothing and says how many there were', async () => {
    await show();
    await button('Beispiel einsetzen').click();
    expect(paste(0, '1, 2, 3')).toBe(true);
    const message = 'Eingefügt hast du 3 Werte. Gebraucht werden 11, für jede Antwort einer.';
    await expect.element(page.getByRole('status')).toHaveTextContent(message);
    expect(document.querySelector('.fault')).toHaveTextContent(message);
    expect(values()).toEqual(EXAMPLE);
    await field(0).fill('5');
    expect(document.querySelector('.fault')).toBeNull();
  });

  test('with a fault is spread as well, and the fault shown at its field', async () => {
    await show();
    expect(paste(0, EXAMPLE.with(2, 'viele').join('\t'))).toBe(true);
    await expect.element(field(2)).toHaveAccessibleDescription('Antwort 2: „viele“ ist keine Zahl.');
    await expect.element(field(10)).toHaveValue('80');
  });

  test('of one number goes into its field as always', async () => {
    await show();
    for (const text of ['12', '1.000', '1 000', '-3', '1,5', 'abc', '']) expect(paste(4, text), text).toBe(false);
  });
});

describe('on the page', () => {
  let plain: string;
  beforeEach(async () => {
    const { container, unmount } = await render(Calculator, { calculator: new CalculatorState('nps', 'de') });
    plain = container.innerHTML;
    await unmount();
    document.documentElement.lang = 'de';
  });
  afterEach(() => {
    document.querySelector('[data-kind]')?.remove();
    history.replaceState(null, '', address('', ''));
  });

  function address(search: string, hash: string): URL {
    const url = new URL(location.href);
    url.search = search;
    url.hash = hash;
    return url;
  }

  function place(): HTMLElement {
    document.body.insertAdjacentHTML('beforeend', `<div data-kind="nps">${plain}</div>`);
    return document.querySelector<HTMLElement>('[data-kind]') ?? document.body;
  }

  test('takes the counts of the address', async () => {
    history.replaceState(null, '', address(`?nps=${EXAMPLE.join()}`, ''));
    start(place());
    await expect.element(page.getByText('NPS +25 400 Antworten')).toBeVisible();
    expect(values()).toEqual(EXAMPLE);
  });

  test.each([
    ['words', '?nps=abc'],
    ['too few counts', '?nps=1,2,3'],
    ['too many counts', `?nps=${EXAMPLE.join()},1`],
    ['a negative count', `?nps=${EXAMPLE.with(3, '-1').join()}`],
    ['a huge count', `?nps=${EXAMPLE.with(3, '1e9').join()}`],
    ['nothing', '?nps='],
    ['counts of another calculator', '?csat=1,2,3,4,5'],
  ])('is empty where the address holds %s', async (_name, search) => {
    history.replaceState(null, '', address(search, ''));
    start(place());
    await expect.element(page.getByText(/^Hier steht das Ergebnis/)).toBeVisible();
    expect(values()).toEqual(EMPTY);
    expect(document.querySelector('.fault')).toBeNull();
  });

  test('keeps its counts in the address, readable and beside what else stands there', async () => {
    history.replaceState(null, '', address('?csat=1,2,3,4,5', ''));
    const entries = history.length;
    start(place());
    await button('Beispiel einsetzen').click();
    expect(location.search).toBe(`?csat=1,2,3,4,5&nps=${EXAMPLE.join()}`);
    expect(location.hash).toBe('#nps-calculator');
    await button('Alles leeren').click();
    expect(location.search).toBe('?csat=1,2,3,4,5');
    expect(location.hash).toBe('');
    expect(history.length).toBe(entries);
  });

  test('keeps what was typed before the script came', async () => {
    const target = place();
    const [first] = target.querySelectorAll('input');
    if (first) first.value = '7';
    start(target);
    await expect.element(field(0)).toHaveValue('7');
    await expect.element(page.getByText('NPS −100 7 Antworten')).toBeVisible();
  });
});
