import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { CARD_SIDES } from '../../src/domain/cards/card-answer';
import { CARDS as ALL_CARDS } from '../../src/domain/cards/card-codes';
import { addEntry, emptySet, type WorkshopSet } from '../../src/domain/workshop/workshop-set';
import { serializeSetLink } from '../../src/formats/workshop/set-link';
import { findBrowser } from '../browser.ts';
import { fakeCamera } from '../card-scenes/read-in-browser';
import { EASY, makeScene } from '../card-scenes/scenes';
import { writeVideo } from '../card-scenes/write-video';
import { expectAccessibleInBoth } from './helpers/accessible';
import { DIST, fileOf } from './helpers/site';
import { expect, test } from './helpers/test';

const CARDS = '/training/karten/';
const scene = makeScene(EASY, 41);
/** How many cards show each side: CE, CX, CS, unsure. */
const SHOWN = CARD_SIDES.map((_, side) => scene.cards.filter(({ turns }) => (4 - turns) % 4 === side).length);
/** Cards that nobody in the scene holds. */
const [NOT_THERE = 0] = ALL_CARDS.filter((card) => scene.cards.every((held) => held.card !== card));
const video = join(tmpdir(), `dreiklang-cards-${process.pid}.y4m`);

// Chromium's fake camera plays the film of a rendered room, over and over.
test.use({
  launchOptions: {
    ...(await findBrowser()),
    args: fakeCamera(video),
  },
});

test.describe('cards before a camera', { tag: '@chromium' }, () => {
  test.beforeAll(() => writeVideo(scene, video, { seconds: 1, rate: 5 }));
  test.afterAll(() => rmSync(video, { force: true }));

  test('are all counted, with their answers, and counted again', async ({ page }) => {
    await page.goto(CARDS);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.getByRole('button', { name: 'Kamera ausprobieren' }).click();
    const counter = page.getByRole('region', { name: 'Karten zählen' });
    await expect(counter.getByText('20 Karten gezählt.').first()).toBeVisible();
    const tally = counter.getByRole('definition');
    await expect(tally).toHaveText(SHOWN.map(String));
    await expectAccessibleInBoth(page);

    await counter.getByText('Von Hand berichtigen').click();
    await expect(counter.getByRole('combobox')).toHaveCount(20);
    await expectAccessibleInBoth(page);
    await counter.getByRole('button', { name: 'Neu zählen' }).click();
    await expect(counter.getByRole('status')).toHaveText('20 Karten gezählt.');

    await counter.getByRole('button', { name: 'Kamera ausschalten' }).click();
    await expect(counter.getByLabel('Bild der Kamera')).toBeHidden();
    await expectAccessibleInBoth(page);
    // The pictures go nowhere: nothing was asked for but files of the site.
    expect(asked.filter((request) => !/^GET \/_astro\/[\w.-]+$/.test(request))).toEqual([]);
  });

  test('are counted by hands when the camera is refused', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto(CARDS);
    await page.getByRole('button', { name: 'Kamera ausprobieren' }).click();
    await expect(page.getByRole('alert')).toContainText('Bis dahin geht es mit Handzeichen.');
    await expectAccessibleInBoth(page);
  });
});

/** The stage's address with two cases of the bank. */
async function stageWithTwo(): Promise<string> {
  const { items }: { items: readonly { id: string; parts: readonly unknown[] }[] } = JSON.parse(
    readFileSync(fileOf(DIST, '/bank/v1.de.json'), 'utf8'),
  );
  const set = items
    .filter(({ parts }) => parts.length === 1)
    .slice(0, 2)
    .reduce<WorkshopSet>((sum, { id }) => addEntry(sum, { type: 'bank', id }), emptySet('de', 'Karten'));
  return `/training/buehne/#${await serializeSetLink(set)}`;
}

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });

test.describe('cards on the stage', { tag: '@chromium' }, () => {
  test.beforeAll(() => writeVideo(scene, video, { seconds: 1, rate: 5 }));
  test.afterAll(() => rmSync(video, { force: true }));

  test('count two votes: who is missing is told, one is added by hand, the spread and the answer follow', async ({
    page,
  }) => {
    const [ce = 0, cx = 0, cs = 0, unsure = 0] = SHOWN;
    await page.goto(await stageWithTwo());
    await page.getByRole('textbox', { name: 'Leute im Raum' }).fill('22');
    await button(page, 'Beginnen').click();
    await button(page, 'Karten mit der Kamera zählen').click();
    const counter = page.getByRole('region', { name: 'Karten zählen' });
    await expect(counter.getByText('20 von 22 gezählt. 2 fehlen noch.').first()).toBeVisible();
    await expect(page.getByText('20 von 22 Stimmen')).toBeVisible();
    // The room sees who is counted, not for what.
    await expect(counter.getByRole('definition')).toHaveCount(0);
    await expectAccessibleInBoth(page);

    await counter.getByText('Von Hand berichtigen').click();
    await counter.getByRole('textbox', { name: 'Weitere Karte, Nummer' }).fill(String(NOT_THERE));
    await page.keyboard.press('Enter');
    await counter.getByRole('combobox', { name: `Karte ${NOT_THERE}`, exact: true }).selectOption('CE');
    await expect(counter.getByText('21 von 22 gezählt. 1 fehlt noch.').first()).toBeVisible();

    await button(page, 'Abstimmung schließen').click();
    await expect(counter).toHaveCount(0);
    await page.keyboard.press('s');
    await expect(page.getByText(`Engagement: ${ce + 1} Stimmen`)).toBeAttached();
    await expect(page.getByText(`Unsicher: ${unsure}`)).toBeVisible();
    await button(page, 'Diskutieren').click();

    // The camera goes on by itself, and knows whose card is missing now.
    await button(page, 'Noch einmal abstimmen').click();
    await expect(
      counter.getByText(`20 von 22 gezählt. 2 fehlen noch. Nicht dabei: ${NOT_THERE}.`).first(),
    ).toBeVisible();
    await button(page, 'Abstimmung schließen').click();
    await button(page, 'Auflösen').click();
    await expect(page.getByText(`Engagement: zuerst ${ce + 1}, nach dem Gespräch ${ce}`)).toBeAttached();
    await expect(page.getByText(`Experience: zuerst ${cx}, nach dem Gespräch ${cx}`)).toBeAttached();
    await expect(page.getByText(`Satisfaction: zuerst ${cs}, nach dem Gespräch ${cs}`)).toBeAttached();
    await expect(page.getByText(/^Es ist /)).toBeVisible();

    await page.keyboard.press('n');
    await expect(counter.getByText(/^20 von 22 gezählt/).first()).toBeVisible();
    await button(page, 'Von Hand weiter').click();
    await expect(page.getByRole('textbox', { name: 'Engagement: Hände' })).toHaveValue(String(ce));
  });

  test('give way to hands when the camera is refused, in this vote and the next', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto(await stageWithTwo());
    await button(page, 'Beginnen').click();
    await button(page, 'Karten mit der Kamera zählen').click();
    await expect(page.getByRole('alert')).toContainText('Der Browser lässt die Kamera nicht zu.');
    await expectAccessibleInBoth(page);
    await page.getByRole('textbox', { name: 'Engagement: Hände' }).fill('12');
    await expect(page.getByText('12 Stimmen')).toBeVisible();
    await button(page, 'Abstimmung schließen').click();
    await button(page, 'Diskutieren').click();
    await button(page, 'Noch einmal abstimmen').click();
    await expect(page.getByRole('textbox', { name: 'Engagement: Hände' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('printing without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('gives one card a sheet or two, as many as chosen, or a single one', async ({ page }) => {
    const countSheets = async () => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    };
    await page.goto(CARDS);
    await expect(page.getByRole('button', { name: 'Kamera ausprobieren' })).toBeHidden();
    await page.getByRole('combobox', { name: 'Wie viele Karten' }).selectOption('7');
    await expect(page.getByRole('listitem').filter({ hasText: /^\s*Karte/ })).toHaveCount(7);
    expect(await countSheets()).toBe(7);
    await page.getByRole('radio', { name: 'A5' }).check();
    expect(await countSheets()).toBe(4);
    await page.getByRole('link', { name: 'Karte 5', exact: true }).click();
    expect(await countSheets()).toBe(1);
  });
});

test('the cards page does not scroll sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(CARDS);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(width).toBeLessThanOrEqual(0);
});
