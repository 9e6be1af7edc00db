import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './helpers/accessible';
import { NARROWEST } from './helpers/shapes';
import { DIST, fileOf } from './helpers/site';
import { expect, test } from './helpers/test';
import { compressedSize } from './helpers/weight';

const GERMAN = '/wissen/nps-und-messen/';
const ENGLISH = '/en/learn/nps-and-measuring/';
const KANO = '/wissen/kano-modell/';
const COUNTS = '4,2,5,8,11,22,28,60,80,100,80';

const nps = (page: Page) => page.getByRole('region', { name: /^NPS/ });
const csat = (page: Page) => page.getByRole('region', { name: /^CSAT/ });
const slider = (page: Page) => page.getByRole('slider');

/** Goes to a calculator, which fetches its code, and waits until it is at work. */
async function wake(calculator: Locator): Promise<void> {
  await calculator.scrollIntoViewIfNeeded();
  await expect(calculator.getByRole('button').first()).toBeEnabled();
}

/** Goes to the Kano drawing and waits until its point moves. */
async function moveToTheEnd(page: Page): Promise<void> {
  await slider(page).scrollIntoViewIfNeeded();
  await slider(page).press('End');
  await expect(page.getByText(/, voll erfüllt: Die Kundin ist/)).toBeVisible();
}

test('counts become a score with its margin of error', { tag: '@phone' }, async ({ page }) => {
  await page.goto(GERMAN);
  await wake(nps(page));
  await nps(page).getByRole('button', { name: 'Beispiel einsetzen' }).click();
  await expect(nps(page)).toContainText('NPS +25');
  await expect(nps(page)).toContainText('Fehlerspanne etwa 7,5 Punkte');
  await expectAccessible(page);
  await wake(csat(page));
  await csat(page).getByRole('button', { name: 'Beispiel einsetzen' }).click();
  await expect(csat(page)).toContainText('zwischen 73\u00a0% und 86\u00a0%');
});

test('works with the keyboard alone', async ({ page }) => {
  await page.goto(ENGLISH);
  await wake(nps(page));
  await nps(page).getByLabel('Answer 9', { exact: true }).focus();
  await page.keyboard.type('30');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  await expect(nps(page).getByRole('status')).toHaveText('NPS +100, 40 answers');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(nps(page).getByLabel('Answer 9', { exact: true })).toHaveValue('');
  await expect(nps(page).getByRole('status')).toHaveText('All fields are empty.');
});

test('a list from the clipboard fills all fields @chromium', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(GERMAN);
  await wake(nps(page));
  await page.evaluate((text) => navigator.clipboard.writeText(text), COUNTS.replaceAll(',', '\n'));
  await nps(page).getByLabel('Antwort 3', { exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(nps(page)).toContainText('NPS +25');
});

test('the address leads others to the same result', async ({ page }) => {
  await page.goto(GERMAN);
  await wake(nps(page));
  await nps(page).getByRole('button', { name: 'Beispiel einsetzen' }).click();
  await expect(page).toHaveURL(`${GERMAN}?nps=${COUNTS}#nps-calculator`);
  await page.reload();
  await expect(nps(page)).toBeInViewport();
  await expect(nps(page)).toContainText('NPS +25');
  await nps(page).getByRole('button', { name: 'Alles leeren' }).click();
  await expect(page).toHaveURL(GERMAN);
});

for (const query of ['?nps=abc', '?nps=1,2', `?nps=${COUNTS},1`, '?nps=-1,0,0,0,0,0,0,0,0,0,0', '?nps=%E0%A4%A']) {
  test(`an address that makes no sense leads to the empty calculator: ${query}`, async ({ page }) => {
    await page.goto(`${GERMAN}${query}`);
    await wake(nps(page));
    await expect(nps(page)).toContainText('Hier steht das Ergebnis');
    for (const field of await nps(page).getByRole('textbox').all()) await expect(field).toHaveValue('');
  });
}

test('what cannot be read is named at its field', { tag: '@phone' }, async ({ page }) => {
  await page.goto(GERMAN);
  await wake(nps(page));
  await expectAccessible(page);
  const field = nps(page).getByLabel('Antwort 2', { exact: true });
  await field.fill('viele');
  await field.press('Tab');
  await expect(field).toHaveAccessibleDescription('Antwort 2: „viele“ ist keine Zahl.');
  await expect(nps(page).getByRole('status')).toHaveText('Antwort 2: „viele“ ist keine Zahl.');
  await expectAccessible(page);
});

test('a requirement moves along its Kano curve', { tag: '@phone' }, async ({ page }) => {
  await page.goto(KANO);
  await moveToTheEnd(page);
  await page.getByRole('radio', { name: /^Begeisterung/ }).check();
  await expect(page.getByText('Begeisterung, voll erfüllt: Die Kundin ist sehr zufrieden.')).toBeVisible();
  await slider(page).press('Home');
  await expect(page.getByText('Begeisterung, nicht erfüllt: Die Kundin ist weder')).toBeVisible();
  await expectAccessible(page);
});

for (const [name, address, use] of [
  ['NPS', `${GERMAN}?nps=${COUNTS}`, (page: Page) => wake(nps(page))],
  ['CSAT', `${GERMAN}?csat=4,8,18,66,54`, (page: Page) => wake(csat(page))],
  ['Kano', KANO, moveToTheEnd],
] as const) {
  test(`${name} adds at most 8 kB of JavaScript to what islands share`, async ({ page }) => {
    const files = new Map<string, number>();
    page.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      if (/\/(?:calculator|kano)\.[^/]+\.js$/.test(pathname)) {
        files.set(pathname, compressedSize(readFileSync(fileOf(DIST, pathname))));
      }
    });
    await page.goto(address);
    await use(page);
    const sizes = [...files.values()];
    expect(sizes).not.toEqual([]);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(8_000);
  });

  test.describe('on the narrowest screen', () => {
    test.use(NARROWEST);

    test(`${name} does not scroll sideways`, async ({ page }) => {
      await page.goto(address);
      await use(page);
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the formula and a worked example stand in for the calculators', async ({ page }) => {
    await page.goto(GERMAN);
    await expect(page.getByText('NPS = 100 × (p − d)')).toBeVisible();
    await expect(page.getByText(/^Ein Beispiel: 180 Leute geben eine 9 oder 10/)).toBeVisible();
    await expect(page.getByText(/^Ein Beispiel: 120 Leute geben eine 4 oder 5/)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });

  test('the Kano drawing stands there without its controls', async ({ page }) => {
    await page.goto(KANO);
    await expect(page.getByRole('img', { name: /^Drei Kurven/ })).toBeVisible();
    await expect(slider(page)).toHaveCount(0);
  });
});
