import { expectAccessible } from './helpers/accessible';
import { expect, test } from './helpers/test';

const ARTICLE = '/wissen/unterschied/';

test('a term opens its definition on click and closes it on a second click', { tag: '@phone' }, async ({ page }) => {
  await page.goto(ARTICLE);
  const term = page.getByRole('button', { name: 'Touchpoint' });
  await term.click();
  await expect(page.getByRole('note').filter({ hasText: 'Touchpoint' })).toContainText('in Berührung kommt');
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page);
  await term.click();
  await expect(page.getByRole('note')).toHaveCount(0);
});

test('a term opens on keyboard focus, Tab reaches its entry, Esc closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const term = page.getByRole('button', { name: 'Touchpoint' });
  // Focus by keyboard, from the word before.
  await page.getByRole('button', { name: 'Customer Engagement' }).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  while (!(await term.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  const definition = page.getByRole('note').filter({ hasText: 'Touchpoint' });
  await expect(definition).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(definition.getByRole('link', { name: 'Zum Eintrag' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(definition).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('one definition is open at a time, and a click elsewhere closes it', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Touchpoint' }).click();
  await page.getByRole('button', { name: 'Facette' }).click();
  await expect(page.getByRole('note')).toHaveCount(1);
  await expect(page.getByRole('note')).toContainText('Facette');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('note')).toHaveCount(0);
});

test('the close button closes the definition and gives the focus back to the term', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const term = page.getByRole('button', { name: 'Touchpoint' });
  await term.click();
  await page.getByRole('button', { name: 'Schließen' }).click();
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('on a wide screen the definition opens in the margin and covers no text', async ({ page }) => {
  await page.goto(ARTICLE);
  const term = page.getByRole('button', { name: 'Touchpoint' });
  await term.click();
  const definition = await page.getByRole('note').boundingBox();
  const text = await page.getByRole('article').boundingBox();
  expect(definition?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
});

test('on a phone the definition is pinned to the bottom edge', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Touchpoint' }).click();
  const definition = await page.getByRole('note').boundingBox();
  expect(Math.round((definition?.y ?? 0) + (definition?.height ?? 0))).toBe(740);
});

test('where the definitions cannot be fetched, a term leads to its entry', async ({ page }) => {
  await page.route('**/search/terms.*.json', (route) => route.abort());
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Touchpoint' }).click();
  await expect(page).toHaveURL('/glossar/touchpoint/');
});

test('a footnote leads to the note with its source and back', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('link', { name: 'Anmerkung 1', exact: true }).click();
  await expect(page).toHaveURL(/#note-1$/);
  await page.getByRole('link', { name: 'Zurück zur Stelle 1 im Text' }).click();
  await expect(page).toHaveURL(/#ref-1$/);
});

test('the end of a chapter leads to the next one', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('link', { name: 'Kapitel 2' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Customer Engagement');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link to its entry', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.getByRole('link', { name: 'Touchpoint' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Touchpoint');
  });
});
