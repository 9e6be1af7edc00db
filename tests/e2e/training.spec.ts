import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp, { type Sharp } from 'sharp';
import { addEntry, emptySet, type WorkshopSet } from '../../src/domain/workshop/workshop-set';
import { serializeResult } from '../../src/formats/workshop/result-record';
import { serializeSetLink } from '../../src/formats/workshop/set-link';
import { expectAccessibleInBoth } from './helpers/accessible';
import { NARROWEST } from './helpers/shapes';
import { DIST, fileOf } from './helpers/site';
import { expect, test } from './helpers/test';

const DESK = '/training/';
const RESULTS = '/training/ergebnisse/';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const cases = (page: Page) => page.getByRole('region', { name: 'Fälle', exact: true }).getByRole('listitem');

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab');
    if (name.test((await focused()).trim())) return;
  }
  throw new Error(`nothing that is called ${name} takes the focus`);
}

/** What a QR code in a picture says. */
async function readCode(picture: Sharp): Promise<string> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

test('a ready set is on the stage after two clicks, and the room can vote', async ({ page }) => {
  await page.goto(DESK);
  await page
    .getByRole('link', { name: /auf die Bühne$/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await expect(page.getByText('1 von 9')).toBeVisible();
  await expect(page.getByText('Stimmt jetzt ab')).toBeVisible();
});

test('a set is put together by keyboard alone and survives a reload', async ({ page }) => {
  await page.goto(DESK);
  await expect(page.getByRole('heading', { name: 'Fertige Sets' })).toBeVisible();
  await expectAccessibleInBoth(page);
  await tabTo(page, /^„.*“ ansehen und ändern$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#set1\./);
  const before = await cases(page).count();
  await expect(button(page, /^Hinzufügen: /).first()).toBeVisible();
  await tabTo(page, /^Fall 1 nach unten$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Fall 1 ist jetzt Fall 2 von/)).toBeAttached();
  await expect(button(page, 'Fall 2 nach unten')).toBeFocused();
  await tabTo(page, /^Hinzufügen: /);
  await page.keyboard.press('Enter');
  await expect(cases(page)).toHaveCount(before + 1);
  const order = await cases(page).locator('.short').allTextContents();
  await expectAccessibleInBoth(page);
  await page.reload();
  await expect(cases(page)).toHaveCount(before + 1);
  await expect.poll(() => cases(page).locator('.short').allTextContents()).toEqual(order);
});

test('an own case, teams and a QR code: nothing in the way of assistive technology', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto(DESK);
  await button(page, 'Neues Set').click();
  await button(page, 'Eigenen Fall schreiben').click();
  await page.getByRole('textbox', { name: 'Situation', exact: true }).fill('Ein Kunde ist zufrieden.');
  await button(page, 'Ins Set übernehmen').click();
  await expect(page.getByText('Wähl die Lösung.')).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.getByRole('radio', { name: 'CS' }).check();
  await button(page, 'Ins Set übernehmen').click();
  await expect(cases(page)).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'In Teams abstimmen' }).check();
  await page.getByRole('textbox', { name: 'Team 2' }).fill('');
  await page.getByRole('checkbox', { name: 'Abstimmung mit Uhr' }).check();
  await page.getByText('Fall und Lösung').first().click();
  await button(page, 'QR-Code zeigen').click();
  await expect(page.getByRole('img', { name: /^QR-Code/ })).toBeVisible();
  await expectAccessibleInBoth(page);
});

test('the QR code of twenty cases is read from the screen, also askew, blurred and from afar', async ({ page }) => {
  const { items }: { items: readonly { id: string }[] } = JSON.parse(
    readFileSync(fileOf(DIST, '/bank/v1.de.json'), 'utf8'),
  );
  const set = items
    .filter((_, place) => place % 9 === 0)
    .slice(0, 20)
    .reduce<WorkshopSet>((sum, { id }) => addEntry(sum, { type: 'bank', id }), emptySet('de', 'CE, CX oder CS?'));
  expect(set.entries).toHaveLength(20);
  await page.goto(`${DESK}#${await serializeSetLink(set)}`);
  await button(page, 'QR-Code zeigen').click();
  const link = await page.getByRole('textbox', { name: 'Link zu diesem Set' }).inputValue();
  expect(link.length).toBeLessThanOrEqual(400);
  const screen = await page.getByRole('img', { name: /^QR-Code/ }).screenshot();
  expect(await readCode(sharp(screen))).toBe(link);
  const photo = await sharp(screen).rotate(6, { background: '#888' }).png().toBuffer();
  expect(await readCode(sharp(photo).resize({ width: 320 }).blur(0.8).modulate({ brightness: 0.7 }))).toBe(link);
});

test('a set travels as a file', async ({ page }) => {
  await page.goto(DESK);
  await button(page, /ansehen und ändern$/)
    .first()
    .click();
  const title = await page.getByRole('textbox', { name: 'Titel' }).inputValue();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Als Datei sichern').click()]);
  const file = await download.path();
  await button(page, '← Alle Sets').click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Set aus Datei öffnen').click()]);
  await chooser.setFiles(file);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('worksheet, solutions and handout print from the set', async ({ page }) => {
  await page.goto(DESK);
  await button(page, /ansehen und ändern$/)
    .first()
    .click();
  await page.getByRole('link', { name: 'Arbeitsblatt' }).click();
  await expect(page.getByText(/^Lies den Fall, dann die Frage\./)).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.getByRole('radio', { name: /^Lösungen/ }).check();
  await expect(page.getByRole('heading', { name: /^Lösungen: / })).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.emulateMedia({ media: 'print' });
  await expect(button(page, 'Drucken')).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('heading', { name: /^Lösungen: / })).toBeVisible();
});

test('results leave as CSV and as a workbook', { tag: '@phone' }, async ({ page }) => {
  const votes = [{ engagement: 9, experience: 7, satisfaction: 6, unsure: 2 }];
  const result = serializeResult({
    startedAt: Date.UTC(2026, 10, 22),
    title: 'Montag',
    language: 'de',
    people: 24,
    teams: [],
    questions: [
      {
        id: 'a',
        short: 'Der Gast staunt',
        key: 'engagement',
        rounds: [
          { votes, source: 'hands' },
          { votes, source: 'hands' },
        ],
      },
    ],
  });
  await page.goto(RESULTS);
  await expect(page.getByText('Noch keine.')).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.evaluate((text) => localStorage.setItem('dreiklang-workshop.result.1', text), result);
  await page.reload();
  await expect(page.getByRole('heading', { name: /^Montag/ })).toBeVisible();
  await expectAccessibleInBoth(page);
  for (const [name, ending, start] of [
    ['CSV für Excel (Semikolon)', 'csv', '\uFEFFNummer;Kennung'],
    ['Excel-Datei', 'xlsx', 'PK'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    expect(download.suggestedFilename()).toBe(`Ergebnisse-Montag-2026-11-22.${ending}`);
    expect(readFileSync(await download.path(), 'utf8').slice(0, start.length)).toBe(start);
  }
  await page.getByRole('combobox', { name: 'Workshops' }).selectOption('Alle zusammen');
  await expectAccessibleInBoth(page);
});

test.describe('on the narrowest screen', () => {
  test.use(NARROWEST);

  test('the desk does not scroll sideways', async ({ page }) => {
    await page.goto(DESK);
    await button(page, /ansehen und ändern$/)
      .first()
      .click();
    await expect(button(page, /^Hinzufügen: /).first()).toBeVisible();
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the handout can be read and printed, and the desk says what it needs', async ({ page }) => {
    await page.goto('/training/papier/');
    await expect(page.getByRole('heading', { name: 'Die drei Fragen' })).toBeVisible();
    await page.goto(DESK);
    await expect(page.getByText(/braucht dafür JavaScript/)).toBeVisible();
  });
});
