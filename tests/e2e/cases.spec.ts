import { expectAccessible } from './helpers/accessible';
import { NARROWEST } from './helpers/shapes';
import { expect, test } from './helpers/test';

const CASES = '/wissen/faelle/';

test('each case names the company and the concept under which the source tells it', async ({ page }) => {
  await page.goto(CASES);
  for (const [company, letters] of [
    ['UK Tool Centre', 'CE'],
    ['Buyakilt.com', 'CX'],
    ['Archive Social', 'CS'],
  ]) {
    const region = page.getByRole('region', { name: company ?? '', exact: true });
    await expect(region.getByText('bei der Quelle unter')).toHaveText(new RegExp(`unter\\s+${letters}$`));
    await expect(region.getByRole('link', { name: 'Drei Säulen' })).toHaveAttribute('href', '/quellen/#three-pillars');
  }
  await expectAccessible(page);
});

test('the figures are a table, with their durations where these are known', async ({ page }) => {
  await page.goto(CASES);
  const table = page.getByRole('region', { name: 'Archive Social', exact: true }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Gezählt', 'Veränderung']);
  await expect(table.getByRole('rowheader')).toHaveText([
    /^Klicks auf das Mailfeld\s*27 Tage$/,
    /7 Wochen$/,
    /10 Tage$/,
  ]);
  await expect(table.getByRole('cell')).toHaveText(['+101,68\u00a0%', '+64,76\u00a0%', '+73,30\u00a0%']);
});

test('figures are written as the page’s language writes them', async ({ page }) => {
  await page.goto('/en/learn/cases/');
  const table = page.getByRole('region', { name: 'Buyakilt.com', exact: true }).getByRole('table');
  await expect(table.getByRole('cell')).toHaveText(['+76.1%', '+26%', '+19.76%']);
});

test('bars of a case stand on one scale', async ({ page }) => {
  await page.goto(CASES);
  const bars = page.getByRole('region', { name: 'Buyakilt.com', exact: true }).getByRole('table').locator('rect');
  const widths = await bars.evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().width));
  const [base = 0, revenue = 0, again, conversions = 0] = widths;
  expect(again).toBe(base);
  expect(revenue / base).toBeCloseTo(0.761, 1);
  expect(conversions / base).toBeCloseTo(0.26, 1);
});

test('the drawing says what was changed to those who do not see it', async ({ page }) => {
  await page.goto(CASES);
  const region = page.getByRole('region', { name: 'UK Tool Centre', exact: true });
  const name = /Vorher: Filter über der Liste\. Nachher: Liste ohne Filter\./;
  await expect(region.getByRole('img', { name })).toBeVisible();
  await expect(region.getByRole('figure')).toContainText('Filtermenü über der Produktliste entfernt');
});

test('nothing scrolls sideways at 320 px, and every value is in view', async ({ page }) => {
  await page.setViewportSize(NARROWEST.viewport);
  await page.goto(CASES);
  const region = page.getByRole('region', { name: 'Archive Social', exact: true });
  await region.getByRole('table').scrollIntoViewIfNeeded();
  for (const cell of await region.getByRole('cell').all()) {
    const box = await cell.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});
