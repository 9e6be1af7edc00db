import type { Page } from '@playwright/test';
import { expectAccessibleLightAndDark } from './helpers/accessible';
import { expect, test } from './helpers/test';

/** Takes the test on show with one answer to everything: three of nine are right; `halfway` comes after five. */
async function take(page: Page, address: string, halfway: () => Promise<void> = async () => {}) {
  await page.goto(address);
  const start = page.getByRole('button', { name: 'Anfangen', exact: true });
  await expect(start).toBeVisible();
  await expectAccessibleLightAndDark(page);
  await start.click();
  for (let position = 1; position <= 9; position += 1) {
    await expect(page.getByText(`Aufgabe ${position} von 9`)).toBeVisible();
    if (position === 6) await halfway();
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Abgeben' }).click();
}

test('the tests before and after a training: a number, a reminder, the comparison with all answers', {
  tag: '@phone',
}, async ({ page, context }) => {
  await take(page, '/quiz/vortest/', async () => {
    await page.reload();
    await page.goto('/');
    await page.goBack();
    await expect(page.getByText('Aufgabe 6 von 9')).toBeVisible();
    // What another window answers counts here, too.
    const other = await context.newPage();
    await other.goto('/quiz/vortest/');
    await other.getByRole('radio').first().check();
    await expect(page.getByText('6 von 9 beantwortet')).toBeVisible();
    await other.close();
  });
  await expect(page.getByRole('heading', { name: 'Notiert: 3 von 9 richtig' })).toBeFocused();
  await expectAccessibleLightAndDark(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Erinnerung in 7 Tagen' }).click();
  expect((await download).suggestedFilename()).toMatch(/^dreiklang-\d{4}-\d{2}-\d{2}\.ics$/);

  await take(page, '/quiz/nachtest/');
  await expect(page.getByRole('heading', { name: 'So viele richtig wie vorher: 3 von 9' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Der Test vor dem Training, Fall für Fall' })).toBeVisible();
  await expectAccessibleLightAndDark(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'So viele richtig wie vorher: 3 von 9' })).toBeVisible();
});
