import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expectAccessible } from './helpers/accessible';
import { DIST, fileOf, pagesOf } from './helpers/site';
import { expect, test } from './helpers/test';

declare global {
  interface Window {
    /** Left in the page by the first check. */
    readonly axe: typeof axe;
  }
}

/**
 * Pages that one template makes and that differ in their texts alone, told by what only they hold: axe would say the same of
 * each. Of every kind and language some are looked at, evenly spread, and the first that shows what most others lack.
 * `EVERY_PAGE=1` looks at all of them.
 */
const ALIKE =
  process.env.EVERY_PAGE === '1'
    ? []
    : [
        {
          holds: 'class="bank-item',
          each: 10,
          rare: [/Auch vertretbar|Also defensible/, /· (?:Wortfalle|word trap)/, /entry-request/],
        },
        { holds: 'class="on no-print', each: 10, rare: [] },
        {
          // Terms: with a note, with the sign of a concept, with a comparison.
          holds: 'class="grammar small muted',
          each: 5,
          rare: [/<div class="note/, /class="facts".*?data-concept/s, /class="facts".*?\/(?:vergleich|compare)\//s],
        },
      ];

function samplesOf(addresses: readonly string[]): Set<string> {
  const htmlOf = new Map(addresses.map((address) => [address, readFileSync(fileOf(DIST, address), 'utf8')]));
  const left = new Set(addresses);
  for (const { holds, each, rare } of ALIKE) {
    for (const language of ['lang="de"', 'lang="en"']) {
      const kind = addresses.filter((address) => {
        const html = htmlOf.get(address) ?? '';
        return html.includes(holds) && html.includes(`<html ${language}`);
      });
      const kept = new Set(kind.filter((_address, place) => place % each === 0));
      for (const sign of rare) {
        const first = kind.find((address) => sign.test(htmlOf.get(address) ?? ''));
        if (first) kept.add(first);
      }
      for (const address of kind) if (!kept.has(address)) left.delete(address);
    }
  }
  return left;
}

// In lots, because a new page for each of them would take longer than the checks do.
const LOT = 12;
const pages = pagesOf(DIST);
const forAxe = samplesOf(pages);

for (let start = 0; start < pages.length; start += LOT) {
  const lot = pages.slice(start, start + LOT);
  // The test fixture itself fails for requests to other origins, cookies, blocked content and errors.
  test(`asks nobody else for anything, and is accessible light and dark: ${lot[0]} to ${lot.at(-1)}`, async ({
    page,
  }) => {
    test.setTimeout(LOT * 10_000);
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    for (const address of lot) {
      await page.emulateMedia({ colorScheme: 'light' });
      const response = await page.goto(`.${address}`);
      expect(await response?.headerValue('set-cookie')).toBeNull();
      // Everything that loads when it comes into view.
      await page.locator('body > :is(footer, main)').last().scrollIntoViewIfNeeded();
      if (!forAxe.has(address)) continue;
      await expectAccessible(page);
      // Of axe's rules, contrast alone depends on the theme.
      await page.emulateMedia({ colorScheme: 'dark' });
      const contrast = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document, { runOnly: ['color-contrast'] });
        return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
      });
      expect(contrast, `contrast in the dark on ${address}`).toEqual([]);
    }
    await page.waitForLoadState('networkidle');
    expect(failed.filter((line) => !line.endsWith('/404.html'))).toEqual([]);
  });
}
