import AxeBuilder from '@axe-core/playwright';
import { expectAccessible } from './helpers/accessible';
import { DIST, pagesOf } from './helpers/site';
import { expect, test } from './helpers/test';

// In lots, because a new page for each of them would take longer than axe does.
const LOT = 12;
const pages = pagesOf(DIST);

for (let start = 0; start < pages.length; start += LOT) {
  const lot = pages.slice(start, start + LOT);
  test(`no accessibility violations, light and dark: ${lot[0]} to ${lot.at(-1)}`, async ({ page }) => {
    for (const address of lot) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      await expectAccessible(page);
      // Of axe's rules, contrast alone depends on the theme.
      await page.emulateMedia({ colorScheme: 'dark' });
      const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
      expect(violations, `contrast in the dark on ${address}`).toEqual([]);
    }
  });
}

for (const address of ['/', '/wissen/kundenzufriedenheit/', '/glossar/begeisterungsanforderungen/', '/suche/', '/quiz/einstieg/']) {
  test(`${address} does not scroll sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
}
