import type { Page } from '@playwright/test';
import { expectAccessible } from './helpers/accessible';
import { NARROWEST, PHONE } from './helpers/shapes';
import { expect, test } from './helpers/test';

const COMPARE = '/vergleich/';
const ALL = ['CE', 'CX', 'CS', 'CRM', 'CEM'];

const tableOf = (page: Page) => page.getByRole('table', { name: 'Vergleich von' });
const boxOf = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Spalten' }).getByRole('checkbox', { name });
const CX = /Customer Experience$/;
const CS = /Customer Satisfaction$/;
const CRM = /Relationship/;
const CEM = /Experience Management/;

/** Expects these columns, by their letters, and no others, with a cell of each in every row. */
async function expectColumns(page: Page, letters: readonly string[]): Promise<void> {
  const heads = tableOf(page).getByRole('columnheader');
  await expect(heads).toHaveText(['Frage', ...letters].map((text) => new RegExp(`^\\s*${text}\\b`)));
  await expect(tableOf(page).getByRole('cell')).toHaveCount(8 * letters.length);
}

test.describe('the comparison', () => {
  test('is a table with a head for every column and every row', async ({ page }) => {
    await page.goto(COMPARE);
    await expectColumns(page, ALL);
    await expect(tableOf(page).getByRole('rowheader')).toHaveCount(8);
    await expect(tableOf(page).getByRole('row', { name: 'Wer handelt' }).getByRole('cell').nth(3)).toHaveText(
      'Die Firma',
    );
    await expectAccessible(page);
  });

  test('leads from each column to its entry', async ({ page }) => {
    await page.goto(COMPARE);
    await tableOf(page).getByRole('link', { name: CRM }).click();
    await expect(page).toHaveURL('/glossar/crm/');
  });

  test('is found by the navigation, between the chapters and the glossary', async ({ page }) => {
    await page.goto(COMPARE);
    const links = page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link');
    expect((await links.allInnerTexts()).slice(0, 3)).toEqual(['Wissen', 'Vergleich', 'Glossar']);
    await expect(links.filter({ hasText: 'Vergleich' })).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('choosing columns', () => {
  test('shows these, stands in the address, outlasts a reload and is undone by the back button', async ({ page }) => {
    await page.goto(COMPARE);
    await boxOf(page, CRM).uncheck();
    await expectColumns(page, ['CE', 'CX', 'CS', 'CEM']);
    await boxOf(page, CEM).uncheck();
    await expectColumns(page, ['CE', 'CX', 'CS']);
    await expect(page).toHaveURL(`${COMPARE}?spalten=ce,cx,cs`);
    await expectAccessible(page);

    await page.reload();
    await expectColumns(page, ['CE', 'CX', 'CS']);
    await expect(boxOf(page, CEM)).not.toBeChecked();

    await page.goBack();
    await expectColumns(page, ['CE', 'CX', 'CS', 'CEM']);
    await expect(boxOf(page, CEM)).toBeChecked();
    await page.goBack();
    await expect(page).toHaveURL(COMPARE);
    await expectColumns(page, ALL);
    await page.goForward();
    await expectColumns(page, ['CE', 'CX', 'CS', 'CEM']);
  });

  test('names no columns in the address when they are all there again', async ({ page }) => {
    await page.goto(`${COMPARE}?spalten=ce,cx,cs,crm`);
    await boxOf(page, CEM).check();
    await expect(page).toHaveURL(COMPARE);
    await expectColumns(page, ALL);
  });

  test('leaves at least two and says so', async ({ page }) => {
    await page.goto(`${COMPARE}?spalten=cx,cs`);
    await expectColumns(page, ['CX', 'CS']);
    await boxOf(page, CX).click();
    await expect(boxOf(page, CX)).toBeChecked();
    await expect(page.getByRole('status')).toHaveText('Zwei Spalten müssen bleiben. Wähl erst eine andere dazu.');
    await expectColumns(page, ['CX', 'CS']);
    await expect(page).toHaveURL(`${COMPARE}?spalten=cx,cs`);
    await expectAccessible(page);
    await boxOf(page, CEM).check();
    await expect(page.getByRole('status')).toBeEmpty();
  });

  test('works with the keyboard and keeps the focus', async ({ page }) => {
    await page.goto(COMPARE);
    await boxOf(page, CX).focus();
    await page.keyboard.press('Space');
    await expectColumns(page, ['CE', 'CS', 'CRM', 'CEM']);
    await expect(boxOf(page, CX)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(boxOf(page, CS)).toBeFocused();
  });

  test('is kept when the language is switched', async ({ page }) => {
    await page.goto(`${COMPARE}?spalten=ce,cs`);
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('/en/compare/?columns=ce,cs');
    await expect(page.getByRole('columnheader')).toHaveText([/^\s*Question/, /^\s*CE/, /^\s*CS/]);
  });

  for (const query of [
    'spalten=xyz',
    'spalten=',
    'spalten=ce',
    'spalten=ce,cx,xyz',
    'spalten=%F0%28%8C',
    'columns=ce,cx',
  ]) {
    test(`?${query} gives the whole table`, async ({ page }) => {
      await page.goto(`${COMPARE}?${query}`);
      await expectColumns(page, ALL);
      for (const box of await page.getByRole('checkbox').all()) await expect(box).toBeChecked();
    });
  }
});

test.describe('on a phone', () => {
  for (const [name, shape] of [
    ['360', PHONE],
    ['320', NARROWEST],
  ] as const) {
    test(`each row is a card, and nothing scrolls sideways at ${name} px`, async ({ page }) => {
      await page.setViewportSize(shape.viewport);
      await page.goto(COMPARE);
      await expect(page.getByRole('table')).toHaveCount(0);
      const card = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Wer handelt' }) });
      await expect(card.getByRole('term')).toHaveText(ALL);
      await expect(card.getByRole('definition').nth(3)).toHaveText('Die Firma');
      const widths = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
      await expectAccessible(page);

      await boxOf(page, CRM).uncheck();
      await expect(card.getByRole('term')).toHaveText(['CE', 'CX', 'CS', 'CEM']);
      await expect(card.getByRole('definition')).toHaveCount(4);
    });
  }
});

test.describe('a pair', () => {
  test('has a page with its own title, summary and two columns', async ({ page }) => {
    await page.goto('/vergleich/cx-cs/');
    await expect(page).toHaveTitle(/^Customer Experience oder Kundenzufriedenheit\?/);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /wie das Ganze wirkt/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/vergleich\/cx-cs\/$/);
    await expect(page.locator('link[hreflang=en]')).toHaveAttribute('href', /\/en\/compare\/cx-cs\/$/);
    await expect(page.getByText('Such die Erwartung.')).toBeVisible();
    await expectColumns(page, ['CX', 'CS']);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });

  test('is led to from the comparison and leads on to the others and back', async ({ page }) => {
    await page.goto(COMPARE);
    await page.getByRole('link', { name: 'Customer Engagement oder Customer Experience?' }).click();
    await expect(page).toHaveURL('/vergleich/ce-cx/');
    await page.getByRole('link', { name: 'Kundenzufriedenheit oder Customer Engagement?' }).click();
    await expectColumns(page, ['CS', 'CE']);
    await page.getByRole('link', { name: 'Alle fünf nebeneinander' }).click();
    await expectColumns(page, ALL);
  });

  for (const [term, pairs] of [
    ['customer-engagement', ['ce-cx', 'cs-ce']],
    ['customer-experience', ['ce-cx', 'cx-cs']],
    ['kundenzufriedenheit', ['cx-cs', 'cs-ce']],
  ] as const) {
    test(`is led to from the entry ${term}`, async ({ page }) => {
      await page.goto(`/glossar/${term}/`);
      const fact = page
        .getByRole('complementary')
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'Vergleichen' }) });
      const addresses = await fact
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(addresses).toEqual(pairs.map((pair) => `/vergleich/${pair}/`));
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table is there, whatever the address names, and no box that does nothing', async ({ page }) => {
    await page.goto(`${COMPARE}?spalten=ce,cx`);
    await expectColumns(page, ALL);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByText('Spalten, mindestens zwei')).toBeHidden();
  });
});

test('on paper it is the table, also where the paper is narrow, without the boxes', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.goto(COMPARE);
  await page.emulateMedia({ media: 'print' });
  await expectColumns(page, ALL);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('term')).toHaveCount(0);
});
