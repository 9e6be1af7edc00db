import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseBank } from '../../src/formats/bank-file';
import { CONCEPT_NAMES } from '../../src/i18n/concepts';
import { expectAccessibleLightAndDark } from './helpers/accessible';
import { DIST, fileOf } from './helpers/site';
import { expect, test } from './helpers/test';

const EXAM = '/quiz/pruefung/';

/** The keys of the bank's items by what is shown of them. */
const read = parseBank(readFileSync(fileOf(DIST, '/bank/v1.de.json'), 'utf8'));
const bank = read.ok ? read.value : [];
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The right answer to the item on show. */
async function keyOf(page: Page): Promise<string> {
  const stem = plain(await page.locator('.stem').innerText());
  const question = plain(await page.locator('.test legend').innerText());
  const item = bank.find(
    (one) =>
      plain(one.stem.map(({ text }) => text).join('')) === stem && plain(one.parts[0]?.question ?? '') === question,
  );
  return CONCEPT_NAMES.de[item?.parts[0]?.key ?? 'engagement'];
}

test('the exam is taken with the keyboard, paused over a reload, passed, and its certificate can be read', {
  tag: '@phone',
}, async ({ page, browserName }) => {
  test.setTimeout(90_000);
  await page.goto(EXAM);
  const start = page.getByRole('button', { name: 'Anfangen', exact: true });
  await expect(start).toBeVisible();
  await expectAccessibleLightAndDark(page);
  await start.press('Enter');
  for (let position = 1; position <= 24; position += 1) {
    await expect(page.getByText(`Aufgabe ${position} von 24`)).toBeVisible();
    if (position === 2) {
      await expectAccessibleLightAndDark(page);
      await page.getByRole('button', { name: 'Übersicht' }).press('Enter');
      await expect(page.getByRole('heading', { name: 'Alles beantwortet?' })).toBeFocused();
      await expectAccessibleLightAndDark(page);
      await page.getByRole('button', { name: 'Aufgabe 2, offen' }).press('Enter');
    }
    const names = Object.values(CONCEPT_NAMES.de);
    const right = names.indexOf(await keyOf(page));
    // The third one wrong, so that its reasons are open at the end.
    const chosen = position === 3 ? (right + 1) % 3 : right;
    await page.getByRole('radio').first().focus();
    await page.keyboard.press(String(chosen + 1));
    if (position === 9) {
      await page.getByRole('button', { name: 'Unterbrechen' }).press('Enter');
      await expect(page.getByRole('heading', { name: 'Unterbrochen' })).toBeFocused();
      await page.goto('/');
      await page.goBack();
      await expectAccessibleLightAndDark(page);
      await page.getByRole('button', { name: 'Verwerfen' }).press('Enter');
      await expectAccessibleLightAndDark(page);
      await page.getByRole('button', { name: 'Doch behalten' }).press('Enter');
      await page.getByRole('button', { name: 'Unterbrechen' }).press('Enter');
      await page.reload();
      await page.getByRole('button', { name: 'Weitermachen' }).press('Enter');
      await expect(page.getByRole('radio').nth(chosen)).toBeChecked();
    }
    await page
      .getByRole('button', { name: /^(Weiter|Übersicht)$/ })
      .first()
      .press('Enter');
  }
  await expectAccessibleLightAndDark(page);
  await page.getByRole('button', { name: 'Abgeben' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Bestanden: 23 von 24 richtig' })).toBeFocused();
  await expect(page.getByRole('group')).toHaveCount(24);
  await expectAccessibleLightAndDark(page);

  await page.getByRole('button', { name: 'Zur Urkunde' }).press('Enter');
  await page.getByRole('textbox', { name: 'Dein Name auf der Urkunde' }).fill('Kim Beispiel');
  await expectAccessibleLightAndDark(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: 'Urkunde' }).getByText('Kim Beispiel')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  if (browserName === 'chromium') {
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(sheets).toHaveLength(1);
  }
  const code = await page.getByRole('definition').last().innerText();
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('Kim');

  await page.goto(`${EXAM}pruefen/`);
  await page.getByRole('textbox', { name: 'Prüfziffern' }).fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('23 von 24 richtig');
  await expectAccessibleLightAndDark(page);
  await page
    .getByRole('textbox', { name: 'Prüfziffern' })
    .fill(code.replace(/\d$/, (last) => String((Number(last) + 1) % 10)));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Diese Ziffern passen nicht zusammen');
  await expectAccessibleLightAndDark(page);
});

test('two windows in the middle of one exam lose no answer', async ({ page, context }) => {
  await page.goto(EXAM);
  await page.getByRole('button', { name: 'Anfangen', exact: true }).click();
  await page.getByRole('radio').first().check();
  const other = await context.newPage();
  await other.goto(EXAM);
  await other.getByRole('button', { name: 'Weiter', exact: true }).click();
  await other.getByRole('radio').nth(1).check();
  await expect(page.getByText('2 von 24 beantwortet')).toBeVisible();
  await expect(page.getByText('Aufgabe 1 von 24')).toBeVisible();
  await page.getByRole('radio').nth(2).check();
  await page.reload();
  await expect(page.getByText('2 von 24 beantwortet')).toBeVisible();
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the exam tells its rules, and a code can be read by hand', async ({ page }) => {
    await page.goto(EXAM);
    await expect(page.locator('noscript li').first()).toBeVisible();
    await page.goto(`${EXAM}pruefen/`);
    await expect(page.getByRole('row', { name: /ISO\/IEC 7064/ })).toBeVisible();
  });
});
