import { expect, test } from './helpers/test';

for (const address of [
  '/',
  '/wissen/kundenzufriedenheit/',
  '/glossar/begeisterungsanforderungen/',
  '/suche/',
  '/quiz/einstieg/',
  '/quiz/',
  '/training/aufgaben/',
  '/training/aufgaben/machines-anwendertag/',
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
