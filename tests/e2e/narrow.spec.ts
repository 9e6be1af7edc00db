import { readFileSync } from 'node:fs';
import type { BankItem } from '../../src/domain/bank-item';
import { DIST, fileOf } from './helpers/site';
import { expect, test } from './helpers/test';

/** At 360 px, the width of many phones, the header shows its signs; below, it leaves them out. */
const NARROW: Readonly<Record<number, readonly string[]>> = {
  320: [
    '/',
    '/wissen/kundenzufriedenheit/',
    '/glossar/begeisterungsanforderungen/',
    '/suche/',
    '/quiz/einstieg/',
    '/quiz/',
    '/training/aufgaben/',
    '/training/aufgaben/machines-anwendertag/',
  ],
  360: ['/', '/wissen/zusammenhang/', '/en/', '/en/learn/how-they-connect/'],
};

for (const [width, addresses] of Object.entries(NARROW)) {
  for (const address of addresses) {
    test(`${address} does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width: Number(width), height: 640 });
      await page.goto(address);
      const widths = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    });
  }
}

test('the progress page does not scroll sideways at 320 px with hundreds of answers and all its tables open', async ({
  page,
}) => {
  const { items }: { items: BankItem[] } = JSON.parse(readFileSync(fileOf(DIST, '/bank/v1.de.json'), 'utf8'));
  const attempts = Array.from({ length: 400 }, (_, index) => {
    const item = items[index % items.length];
    const keys = item?.parts.map(({ key }) => key) ?? [];
    const at = Date.now() - index * 3_600_000;
    const confidence = index % 2 > 0 ? 'sure' : 'unsure';
    const told = { item: item?.id, keys, asks: item?.parts.map(({ asks }) => asks), run: `r${index % 40}`, form: null };
    return { id: `a${index}`, ...told, response: keys.map(() => 'engagement'), at, mode: 'practice', confidence };
  });
  const buffer = Buffer.from(JSON.stringify({ format: 'dreiklang-progress', version: 1, attempts }));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./fortschritt/');
  await page.getByLabel('Datei wählen').setInputFiles({ name: 'stand.json', mimeType: 'application/json', buffer });
  await expect(page.getByText(/400 Antworten sind dazugekommen/).first()).toBeAttached();
  for (const table of await page.getByText('Als Tabelle').all()) await table.click();
  await expect(page.getByRole('columnheader', { name: 'Geglättet' })).toBeVisible();
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});
