import type { Page } from '@playwright/test';
import { expectAccessible } from './helpers/accessible';
import { expect, test } from './helpers/test';

const BANK = '/training/aufgaben/';
const TRIPLET = `${BANK}hotel-abreise/`;

/** The links of the items that are shown. */
const rowsOf = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link');
const filterOf = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Filter' }).getByRole('combobox', { name, exact: true });
const isBankLink = /^\/training\/aufgaben\/[^/]+\/#[^/]+$/;

test('the list of all items is narrowed down by filters that stand in the address', async ({ page }) => {
  await page.goto(BANK);
  const all = await rowsOf(page).count();
  await expect(page.getByRole('status')).toHaveText(`${all} von ${all} Fällen`);
  expect(all).toBeGreaterThanOrEqual(183);

  await filterOf(page, 'Schauplatz').selectOption('Hotel');
  await expect(page).toHaveURL(`${BANK}?schauplatz=hotel`);
  await expect(rowsOf(page)).toHaveCount(9);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Hotel', 'Zahlen zur Sammlung']);
  await filterOf(page, 'Lösung').selectOption({ label: 'CX, Customer Experience' });
  await expect(rowsOf(page)).toHaveCount(3);
  await expectAccessible(page);

  await page.reload();
  await expect(rowsOf(page)).toHaveCount(3);
  await expect(filterOf(page, 'Schauplatz')).toHaveValue('hotel');
  await expect(page.getByRole('banner').getByRole('link', { name: 'English' })).toHaveAttribute(
    'href',
    /\/en\/training\/items\/\?concept=experience&setting=hotel$/,
  );
  await page.goBack();
  await expect(rowsOf(page)).toHaveCount(9);
  await page.getByRole('button', { name: 'Filter aufheben' }).click();
  await expect(rowsOf(page)).toHaveCount(all);
});

test('says when no item fits, and shows all for filters that it does not know', async ({ page }) => {
  await page.goto(`${BANK}?schauplatz=hotel&merkmal=trap`);
  await expect(page.getByRole('status')).toHaveText('Kein Fall passt. Nimm einen Filter zurück.');
  await page.goto(`${BANK}?schauplatz=mond&stufe=9&unbekannt=1`);
  expect(await rowsOf(page).count()).toBeGreaterThanOrEqual(183);
});

test('an item hides its answer until it is asked for, and has an address of its own', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto(`${TRIPLET}#hotel-abreise-b`);
  const item = page.getByRole('region', { name: 'Fall B' });
  await expect(item).toBeInViewport();
  await expect(item.getByText(/Richtig ist/)).toBeHidden();
  await item.getByText('Lösung zeigen').click();
  await expect(item.getByText(/Richtig ist/)).toBeVisible();
  await expect(item.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page);
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('a term leads to the items that name it', async ({ page }) => {
  await page.goto('/glossar/crm/');
  const fact = page
    .getByRole('complementary')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: /Fälle nennen es$/ }) });
  const links = fact.getByRole('link');
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))) {
    expect(href).toMatch(isBankLink);
  }
  await links.first().click();
  await expect(page.getByRole('main')).toContainText('CRM');
});

test('the quizzes are found from the navigation, and a set is played on its page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Quiz' }).click();
  await expect(page).toHaveURL('/quiz/');
  await page.getByRole('link', { name: 'Fälle aus dem Hotel' }).click();
  await expect(page).toHaveURL('/quiz/hotel/');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Quiz' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('radio', { name: 'Customer Satisfaction' }).check();
  await page.getByRole('button', { name: 'Prüfen' }).click();
  await expect(page.getByRole('button', { name: 'Weiter', exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, and no filter that does nothing', async ({ page }) => {
    await page.goto(`${BANK}?schauplatz=hotel`);
    expect(await rowsOf(page).count()).toBeGreaterThanOrEqual(183);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('table', { name: 'Vom Programm erratene Lösungen' })).toBeVisible();
  });

  test('a set shows its items with their answers folded away', async ({ page }) => {
    await page.goto('/quiz/hotel/');
    // Playwright's text and role locators pass over <noscript>.
    const items = page.locator('.quiz-answers > li');
    await expect(items).toHaveCount(3);
    await expect(items.first().locator('details ul').first()).toBeHidden();
  });
});
