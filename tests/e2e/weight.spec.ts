import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DIST, fileOf } from './helpers/site.ts';
import { expect, test } from './helpers/test.ts';
import { compressedSize } from './helpers/weight.ts';

/** One chapter of each make; `tests/build/weight.test.ts` adds up what the others name. */
const CHAPTERS = [
  '/wissen/kundenzufriedenheit/',
  '/wissen/kano-modell/',
  '/wissen/nps-und-messen/',
  '/en/learn/customer-engagement/',
];
const WORDS = {
  de: { check: 'Prüfen', next: 'Weiter', results: 'Auswertung' },
  en: { check: 'Check', next: 'Next', results: 'Results' },
};

/** Keeps an account of the files of the site that a page loads: their compressed sizes by address. */
function countFiles(page: Page): Map<string, number> {
  const files = new Map<string, number>();
  page.on('requestfinished', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http')) files.set(pathname, compressedSize(readFileSync(fileOf(DIST, pathname))));
  });
  return files;
}

/** The icon, which a browser without a window does not load by itself. */
async function addIcon(page: Page, files: Map<string, number>): Promise<void> {
  for (const icon of await page.locator('link[rel="icon"]').all()) {
    const { protocol, pathname } = new URL((await icon.getAttribute('href')) ?? '', page.url());
    if (protocol.startsWith('http')) files.set(pathname, compressedSize(readFileSync(fileOf(DIST, pathname))));
  }
}

function weightOf(files: ReadonlyMap<string, number>, kind = /./): number {
  return [...files].reduce((sum, [address, size]) => sum + (kind.test(address) ? size : 0), 0);
}

for (const address of CHAPTERS) {
  const words = address.startsWith('/en/') ? WORDS.en : WORDS.de;

  test(`${address} loads little, and little more when its quiz is used`, async ({ page }) => {
    const files = countFiles(page);
    await page.goto(`.${address}`);
    await page.waitForLoadState('networkidle');
    await addIcon(page, files);
    const list = JSON.stringify(Object.fromEntries(files), null, 1);
    expect(weightOf(files), list).toBeLessThanOrEqual(30_000);
    expect(weightOf(files, /\.js$/), list).toBeLessThanOrEqual(1_500);
    expect(files.size, list).toBeLessThanOrEqual(4);

    // By its name, because the radios go once an item is answered.
    const name = await page
      .getByRole('region')
      .filter({ has: page.getByRole('radio') })
      .getAttribute('aria-label');
    const quiz = page.getByRole('region', { name: name ?? '', exact: true });
    const check = quiz.getByRole('button', { name: words.check });
    const last = quiz.getByRole('button', { name: words.results });
    await check.scrollIntoViewIfNeeded();
    for (;;) {
      for (const group of await quiz.getByRole('group').all()) await group.getByRole('radio').first().check();
      await check.click();
      const on = quiz.getByRole('button', { name: words.next }).or(last);
      await expect(on).toBeVisible();
      const finished = await last.isVisible();
      await on.click();
      if (finished) break;
      await expect(check).toBeVisible();
    }
    await page.waitForLoadState('networkidle');
    expect(weightOf(files, /\.js$/), JSON.stringify(Object.fromEntries(files), null, 1)).toBeLessThanOrEqual(20_000);
  });
}
