import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/domain/locale';
import { addEntry, emptySet, type WorkshopSet } from '../../src/domain/workshop/workshop-set';
import { serializeSetLink } from '../../src/formats/workshop/set-link';
import { pathBelow } from '../../src/i18n/routes';
import { DIST, fileOf } from './helpers/site';
import { expect, test } from './helpers/test';

interface Item {
  readonly id: string;
  readonly stem: readonly { readonly text: string }[];
  readonly parts: readonly { readonly rationales: Readonly<Record<string, string>> }[];
}

/** The longest cases of the bank: where two in a row do not fit a page, breaks are hardest. */
function longestSet(locale: Locale): WorkshopSet {
  const { items }: { items: readonly Item[] } = JSON.parse(
    readFileSync(fileOf(DIST, `/bank/v1.${locale}.json`), 'utf8'),
  );
  const length = (item: Item) => JSON.stringify([item.stem, item.parts]).length;
  return items
    .toSorted((one, other) => length(other) - length(one))
    .slice(0, 10)
    .reduce<WorkshopSet>((set, { id }) => addEntry(set, { type: 'bank', id }), emptySet(locale, 'Test'));
}

/**
 * Prints the page and gives, for each element, the pages on which its first and its last words stand. Both are made links
 * first, because a PDF says of each page where it links to.
 */
async function printAndFind(
  page: Page,
  selector: string,
): Promise<{ pages: number; places: (number | undefined)[][] }> {
  const count = await page.locator(selector).evaluateAll((elements) => {
    for (const [index, element] of elements.entries()) {
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (words.nextNode()) if (words.currentNode.textContent?.trim()) texts.push(words.currentNode as Text);
      for (const [end, text] of [texts[0], texts.at(-1)].entries()) {
        const link = document.createElement('a');
        link.href = `https://mark.example/${index}-${end}`;
        text?.replaceWith(link);
        if (text) link.append(text);
      }
    }
    return elements.length;
  });
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  const objects = new Map([...pdf.matchAll(/(\d+) 0 obj\s(.*?)endobj/gs)].map(([, id = '', text = '']) => [id, text]));
  const pages = [...objects.values()].filter((text) => /\/Type\s*\/Page\b/.test(text));
  const linksOf = (text: string): string => {
    const annotations = /\/Annots\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '';
    return [...annotations.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => objects.get(id)).join(' ');
  };
  const links = pages.map(linksOf);
  const pageOf = (mark: string) => {
    const place = links.findIndex((text) => text.includes(`mark.example/${mark})`));
    return place < 0 ? undefined : place + 1;
  };
  const places = Array.from({ length: count }, (_, index) => [pageOf(`${index}-0`), pageOf(`${index}-1`)]);
  return { pages: pages.length, places };
}

test.describe('on paper', { tag: '@chromium' }, () => {
  for (const locale of LOCALES) {
    test(`worksheet, solutions and handout break between cases, never within one (${locale})`, async ({ page }) => {
      const paper = pathBelow('/', locale, 'paper');
      const link = await serializeSetLink(longestSet(locale));
      for (const kind of ['worksheet', 'key']) {
        await page.goto('about:blank');
        await page.goto(`${paper}?${kind}#${link}`);
        const cases = page.locator('#papers article.sheet > ol > li');
        await expect(cases.first()).toBeVisible();
        const total = await cases.count();
        const { pages, places } = await printAndFind(page, '#papers article.sheet > ol > li');
        expect(places).toHaveLength(total);
        for (const [first, last] of places) {
          expect(first).toBeDefined();
          expect(last).toBe(first);
        }
        // The cases fill their pages: none stands alone for want of a break elsewhere.
        expect(pages).toBe(Math.max(...places.flat().map((place) => place ?? 0)));
        expect(pages).toBeLessThanOrEqual(total * (kind === 'worksheet' ? 0.5 : 0.75));
        expect(places[0]).toEqual([1, 1]);
      }
      await page.goto('about:blank');
      await page.goto(paper);
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
      expect((await printAndFind(page, '#handout > ol > li')).pages).toBe(1);
    });
  }
});
