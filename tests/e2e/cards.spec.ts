import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CARD_SIDES } from '../../src/domain/cards/card-answer';
import { findBrowser } from '../browser.ts';
import { fakeCamera } from '../card-scenes/read-in-browser';
import { EASY, makeScene } from '../card-scenes/scenes';
import { writeVideo } from '../card-scenes/write-video';
import { expectAccessible } from './helpers/accessible';
import { expect, test } from './helpers/test';

const CARDS = '/training/karten/';
const scene = makeScene(EASY, 41);
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
    const votes = CARD_SIDES.map((_, side) => scene.cards.filter(({ turns }) => (4 - turns) % 4 === side).length);
    await expect(tally).toHaveText(votes.map(String));
    await expectAccessible(page);

    await counter.getByText('Von Hand berichtigen').click();
    await expect(counter.getByRole('combobox')).toHaveCount(20);
    await expectAccessible(page);
    await counter.getByRole('button', { name: 'Neu zählen' }).click();
    await expect(counter.getByRole('status')).toHaveText('20 Karten gezählt.');

    await counter.getByRole('button', { name: 'Kamera ausschalten' }).click();
    await expect(counter.getByLabel('Bild der Kamera')).toBeHidden();
    await expectAccessible(page);
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
    await expectAccessible(page);
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
