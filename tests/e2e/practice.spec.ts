import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { BankItem } from '../../src/domain/bank-item';
import { expectAccessibleLightAndDark } from './helpers/accessible';
import { DIST, fileOf } from './helpers/site';
import { expect, test } from './helpers/test';
import { compressedSize } from './helpers/weight';

const PRACTICE = './quiz/ueben/';
const PROGRESS = './fortschritt/';
const { items }: { items: BankItem[] } = JSON.parse(readFileSync(fileOf(DIST, '/bank/v1.de.json'), 'utf8'));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function begin(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await button(page, 'Anfangen').click();
  await expect(page.getByText('Übung 1 von 5')).toBeVisible();
}

/** The item on show, by its situation. */
async function itemOn(page: Page): Promise<BankItem> {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const shown = plain(await page.locator('.stem').innerText());
  const asked = (await page.locator('.practice legend').allInnerTexts()).map(plain);
  const item = items.find(
    ({ stem, parts }) =>
      plain(stem.map(({ text }) => text).join('')) === shown &&
      parts.every(({ question }, index) => plain(question) === asked[index]),
  );
  if (!item) throw new Error(`no item reads: ${shown}`);
  return item;
}

/** Answers the open item, right or wrong in every part. */
async function answer(page: Page, right: boolean): Promise<void> {
  const { parts } = await itemOn(page);
  for (const [index, { key }] of parts.entries()) {
    const chosen = right ? key : key === 'engagement' ? 'experience' : 'engagement';
    await page.locator(`[name="practice-${index}"][value="${chosen}"]`).check();
  }
  await button(page, 'Prüfen').click();
}

/** Waits until the device has so many answers: they are written once the verdict is on the screen. */
async function expectStored(page: Page, count: number): Promise<void> {
  const stored = () =>
    page.evaluate(async () => {
      if ((await indexedDB.databases()).every(({ name }) => name !== 'dreiklang')) return 0;
      return new Promise<number>((resolve) => {
        const opening = indexedDB.open('dreiklang');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('attempts').objectStore('attempts').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      });
    });
  await expect.poll(stored).toBe(count);
}

test('a run from the choice to the result and on to the progress page, accessible in every state', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto(PRACTICE);
  await expect(button(page, 'Anfangen')).toBeVisible();
  await expectAccessibleLightAndDark(page);
  await begin(page);
  await button(page, 'Sicher').click();
  await expectAccessibleLightAndDark(page);
  await answer(page, false);
  await expect(page.getByRole('heading', { name: /^Nicht ganz/ })).toBeFocused();
  await expectAccessibleLightAndDark(page);
  await button(page, 'Weiter').click();
  for (const next of ['Weiter', 'Weiter', 'Weiter', 'Auswertung']) {
    await answer(page, true);
    if (next === 'Auswertung') await expectAccessibleLightAndDark(page);
    await button(page, next).click();
  }
  await expect(page.getByRole('heading', { name: '4 von 5 richtig' })).toBeFocused();
  await expectAccessibleLightAndDark(page);

  await page.getByRole('link', { name: /Stand/ }).click();
  await expect(page.getByText(/Am häufigsten hältst du/)).toBeVisible();
  await expect(page.getByText(/Deine Antworten \(5\) liegen in der Datenbank/)).toBeVisible();
  for (const table of await page.getByText('Als Tabelle').all()) await table.click();
  await expectAccessibleLightAndDark(page);
});

test('a run works with the keyboard alone', async ({ page }) => {
  await page.goto(PRACTICE);
  await button(page, 'Anfangen').focus();
  await page.keyboard.press('Enter');
  for (let place = 1; place <= 10; place += 1) {
    await expect(page.getByText(`Übung ${place} von 10`)).toBeVisible();
    const { parts } = await itemOn(page);
    for (const [index] of parts.entries()) {
      // The first legend has the focus: one Tab leads to its options.
      if (index === 0) await page.keyboard.press('Tab');
      else await page.locator(`[name="practice-${index}"]`).first().focus();
      await page.keyboard.press('2');
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
    await page.getByRole('button', { name: /^(?:Weiter|Auswertung)$/ }).focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: /von 10 richtig/ })).toBeFocused();
});

test('reload, back and a second tab in the middle of a run lose no answer', async ({ page, context }) => {
  await page.goto(PRACTICE);
  await begin(page);
  await answer(page, true);
  await button(page, 'Weiter').click();
  await page.locator('[name="practice-0"]').first().check();
  await page.reload();
  await expect(page.getByText('Übung 2 von 5')).toBeVisible();
  await expect(page.locator('[name="practice-0"]').first()).toBeChecked();

  const other = await context.newPage();
  await other.goto(PRACTICE);
  await begin(other);
  await answer(other, true);
  await answer(page, true);
  await page.goto('./');
  await page.goBack();
  await expect(page.getByRole('heading', { name: /^(?:Richtig|Beide)/ })).toBeVisible();

  await other.goto(PROGRESS);
  await expect(other.getByText(/Deine Antworten \(3\) liegen/)).toBeVisible();
  await button(page, 'Weiter').click();
  await answer(page, true);
  await expect(other.getByText(/Deine Antworten \(4\) liegen/)).toBeVisible();
});

test('where the browser blocks its database, a run goes on and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await page.goto(PRACTICE);
  await begin(page);
  await expect(page.getByText('Dieser Browser lässt die Seite nichts speichern.').first()).toBeVisible();
  await answer(page, true);
  await button(page, 'Weiter').click();
  await expect(page.getByText('Übung 2 von 5')).toBeVisible();
});

test('where everything stored is cleared in the middle of a run, it goes on and says so once', async ({ page }) => {
  await page.goto(PRACTICE);
  await begin(page);
  await answer(page, true);
  await page.evaluate(() => {
    localStorage.clear();
    indexedDB.deleteDatabase('dreiklang');
  });
  const said = page.getByText('Die gespeicherten Antworten sind gerade gelöscht worden.');
  await expect(said).toBeVisible();
  await button(page, 'Weiter').click();
  await expect(said).toBeHidden();
  await answer(page, true);
  await button(page, 'Weiter').click();
  await expect(page.getByText('Übung 3 von 5')).toBeVisible();
  expect(await page.evaluate(async () => [await indexedDB.databases(), localStorage.length])).toEqual([[], 0]);
});

test('nothing is stored for a learner who practises without', async ({ page }) => {
  await page.goto(PRACTICE);
  await button(page, 'Üben, ohne etwas zu behalten').click();
  await answer(page, true);
  await expect(page.getByRole('heading', { name: /^(?:Richtig|Beide)/ })).toBeFocused();
  expect(await page.evaluate(async () => [await indexedDB.databases(), localStorage.length])).toEqual([[], 0]);
});

test('the progress page takes progress from one device to another, and deletes it together with an exam that was begun', {
  tag: '@phone',
}, async ({ page, browser, baseURL }) => {
  await page.goto(PRACTICE);
  await begin(page);
  await answer(page, false);
  await expectStored(page, 1);
  await page.goto(PROGRESS);
  const download = page.waitForEvent('download');
  await button(page, 'Alles als Datei (JSON)').click();
  const file = await (await download).path();

  const device = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'de-DE' });
  const other = await device.newPage();
  await other.goto(PROGRESS);
  await expectAccessibleLightAndDark(other);
  await button(other, 'Auf diesem Gerät behalten').click();
  await other.getByLabel('Datei wählen').setInputFiles(file);
  await expect(other.getByText('Eine Antwort ist dazugekommen.').first()).toBeVisible();
  await other.reload();
  await expect(other.getByText(/Deine Antworten \(1\) liegen/)).toBeVisible();

  await other.goto('./quiz/pruefung/');
  await button(other, 'Anfangen').click();
  await other.getByRole('radio').first().check();
  await other.goto(PROGRESS);
  await button(other, 'Alles löschen …').click();
  await expectAccessibleLightAndDark(other);
  await button(other, 'Endgültig löschen').click();
  await expect(other.getByText('Alles ist gelöscht.').first()).toBeVisible();
  expect(await other.evaluate(async () => [await indexedDB.databases(), localStorage.length])).toEqual([[], 0]);
  await other.goto('./quiz/pruefung/');
  await expect(button(other, 'Anfangen')).toBeVisible();
  await device.close();
});

test('the home page greets a learner who comes back, and nobody else', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText('Schön, dass du wieder da bist.')).toBeHidden();
  await page.goto(PRACTICE);
  await begin(page);
  await answer(page, false);
  await expectStored(page, 1);
  await page.goto('./');
  await expect(page.getByText('Schön, dass du wieder da bist.')).toBeVisible();
  await expect(page.getByText(/Am häufigsten verwechselst du/)).toBeVisible();
  await expectAccessibleLightAndDark(page);
  await page.getByRole('link', { name: 'Weiter üben' }).click();
  await expect(page.getByText('von 5')).toBeVisible();
});

for (const [name, address] of [
  ['practice', PRACTICE],
  ['progress', PROGRESS],
] as const) {
  test(`the ${name} page says without JavaScript what to do instead`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.getByText(/braucht.* JavaScript/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Zu den Kapiteln' })).toBeVisible();
    await context.close();
  });
}

test('the practice page loads at most 40 kB of JavaScript in all', async ({ page }) => {
  const scripts = new Map<string, number>();
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.set(pathname, compressedSize(readFileSync(fileOf(DIST, pathname))));
  });
  await page.goto(PRACTICE);
  await begin(page);
  await answer(page, false);
  await button(page, 'Weiter').click();
  await page.reload();
  await expect(page.getByText('Übung 2 von 5')).toBeVisible();
  const inline = await page.locator('script:not([src], [type$="json"])').allInnerTexts();
  const total =
    [...scripts.values()].reduce((sum, size) => sum + size, 0) + compressedSize(Buffer.from(inline.join('\n')));
  expect(total, JSON.stringify(Object.fromEntries(scripts), null, 1)).toBeLessThanOrEqual(40_000);
});
