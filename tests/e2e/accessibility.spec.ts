import type axe from 'axe-core';
import { expectAccessible } from './helpers/accessible';
import { DIST, pagesOf } from './helpers/site';
import { expect, test } from './helpers/test';

declare global {
  interface Window {
    /** Left in the page by the first check. */
    readonly axe: typeof axe;
  }
}

// In lots, because a new page for each of them would take longer than axe does.
const LOT = 8;
const pages = pagesOf(DIST);

for (let start = 0; start < pages.length; start += LOT) {
  const lot = pages.slice(start, start + LOT);
  test(`no accessibility violations, light and dark: ${lot[0]} to ${lot.at(-1)}`, async ({ page }) => {
    test.setTimeout(LOT * 10_000);
    for (const address of lot) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      await expectAccessible(page);
      // Of axe's rules, contrast alone depends on the theme.
      await page.emulateMedia({ colorScheme: 'dark' });
      const contrast = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document, { runOnly: ['color-contrast'] });
        return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
      });
      expect(contrast, `contrast in the dark on ${address}`).toEqual([]);
    }
  });
}

for (const address of [
  '/',
  '/wissen/kundenzufriedenheit/',
  '/glossar/begeisterungsanforderungen/',
  '/suche/',
  '/quiz/einstieg/',
]) {
  test(`${address} does not scroll sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
}
