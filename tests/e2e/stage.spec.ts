import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addEntry, emptySet, type SetOptions, type WorkshopSet } from '../../src/domain/workshop/workshop-set';
import { serializeSetLink } from '../../src/formats/workshop/set-link';
import { expectAccessibleInBoth } from './helpers/accessible';
import { NARROWEST } from './helpers/shapes';
import { DIST, fileOf } from './helpers/site';
import { expect, test } from './helpers/test';

const DESK = '/training/';
const STAGE = '/training/buehne/';

interface BankEntry {
  readonly id: string;
  readonly triplet: string | null;
  readonly parts: readonly { readonly key: string }[];
}
const BANK: { readonly items: readonly BankEntry[] } = JSON.parse(
  readFileSync(fileOf(DIST, '/bank/v1.de.json'), 'utf8'),
);
const TRIPLETS = BANK.items.filter(({ triplet, parts }) => triplet !== null && parts.length === 1);

/** The stage's address with so many cases of the bank. */
async function stageWith(count: number, options: Partial<SetOptions> = {}): Promise<string> {
  const set = TRIPLETS.slice(0, count).reduce<WorkshopSet>(
    (sum, { id }) => addEntry(sum, { type: 'bank', id }),
    emptySet('de', 'Probelauf'),
  );
  return `${STAGE}#${await serializeSetLink({ ...set, options: { ...set.options, ...options } })}`;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const position = (page: Page) => page.getByRole('heading', { level: 1 });
const hands = (page: Page, name: string) => page.getByRole('textbox', { name: `${name}: Hände` });

/** Types hands by keyboard alone: the first digit finds the fields, Enter goes on to the next. */
async function count(page: Page, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    await page.keyboard.type(String(number));
    await page.keyboard.press('Enter');
  }
}

test('from the desk to the first case in three clicks at most', async ({ page }) => {
  await page.goto(DESK);
  await page
    .getByRole('link', { name: /auf die Bühne$/ })
    .first()
    .click();
  await button(page, 'Beginnen').click();
  await expect(position(page)).toHaveText(/^1 von \d+$/);
  await expect(button(page, 'Abstimmung schließen')).toBeInViewport();
});

test('a workshop of ten cases: hands, two votes, a reload in the middle, results taken home', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(await stageWith(10));
  await button(page, 'Beginnen').click();
  for (let place = 1; place <= 10; place++) {
    await expect(position(page)).toHaveText(`${place} von 10`);
    await count(page, [9, 7, 8, 1]);
    await expect(page.getByText('25 Stimmen')).toBeVisible();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(page.getByText('Sprecht miteinander.')).toBeVisible();
    if (place === 5) {
      await page.reload();
      await expect(page.getByText('Sprecht miteinander.')).toBeVisible();
    }
    await page.keyboard.press('PageDown');
    await count(page, [3, 19, 2]);
    if (place === 5) {
      await page.reload();
      await expect(hands(page, 'Experience')).toHaveValue('19');
    }
    await page.keyboard.press('PageDown');
    // Nothing of the result is there before it is shown.
    await expect(page.getByRole('listitem').filter({ hasText: '19' })).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(page.getByText('Experience: zuerst 7, nach dem Gespräch 19')).toBeAttached();
    await expect(page.getByText(/^Es ist /)).toBeVisible();
    await page.keyboard.press('n');
  }
  await expect(position(page)).toHaveText('So hat der Raum abgestimmt');
  await expect(page.getByRole('table')).toHaveCount(2);
  await page.getByRole('link', { name: 'Ergebnisse und Downloads' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /Semikolon|Excel/ })
      .last()
      .click(),
  ]);
  const rows = readFileSync(await download.path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  expect(rows).toHaveLength(1 + 2 * 10);
});

test('nothing on the stage is in the way of assistive technology, in any state', { tag: '@phone' }, async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(await stageWith(2, { timerSeconds: 60, teams: ['Rot', 'Blau'] }));
  await expect(button(page, 'Beginnen')).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.getByRole('textbox', { name: 'Leute im Raum' }).fill('-1');
  await expect(page.getByText('Weniger als niemand geht nicht.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Leute im Raum' }).fill('20');
  await button(page, 'Beginnen').click();
  await expect(page.getByRole('timer')).toHaveText(/^\d:\d\d$/);
  await hands(page, 'Rot, Engagement').fill('9');
  await hands(page, 'Blau, Engagement').fill('12');
  await expect(page.getByText('Mehr Stimmen als Leute: 21 statt höchstens 20.')).toBeVisible();
  await expectAccessibleInBoth(page);
  await hands(page, 'Blau, Engagement').fill('8');
  await button(page, 'Abstimmung schließen').click();
  await expectAccessibleInBoth(page);
  await page.keyboard.press('s');
  await page.keyboard.press('t');
  await expect(page.getByText('Engagement: 17 Stimmen')).toBeAttached();
  await expect(page.getByText('Rot: 9 Stimmen; Blau: 8 Stimmen')).toBeAttached();
  await expectAccessibleInBoth(page);
  await button(page, 'Diskutieren').click();
  await expectAccessibleInBoth(page);
  await page.keyboard.press('b');
  await expect(button(page, 'Wieder zeigen')).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.keyboard.press('b');
  await button(page, 'Noch einmal abstimmen').click();
  await button(page, 'Abstimmung schließen').click();
  await button(page, 'Auflösen').click();
  await expectAccessibleInBoth(page);
  await button(page, 'Warum nicht …?').click();
  await expectAccessibleInBoth(page);
  await button(page, 'Dieselbe Szene, anders').click();
  await expectAccessibleInBoth(page);
  await button(page, 'Menü').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessibleInBoth(page);
  await button(page, 'Gleich zum nächsten Fall').click();
  await page.keyboard.press('n');
  await expect(position(page)).toHaveText('So hat der Raum abgestimmt');
  await expectAccessibleInBoth(page);
});

test('letters can be twice as large; what no longer fits is reached by keyboard', async ({ page }) => {
  await page.goto(await stageWith(1));
  await button(page, 'Beginnen').click();
  await button(page, 'Menü').click();
  for (let step = 0; step < 5; step++) await button(page, 'Größer').click();
  await expect(page.getByText('Schriftgröße 200 %')).toBeVisible();
  await button(page, 'Schließen').click();
  await expectAccessibleInBoth(page);
  const last = hands(page, 'Unsicher');
  await expect(last).not.toBeInViewport();
  await button(page, 'Abstimmung schließen').focus();
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown');
      return last.evaluate((field) => field.getBoundingClientRect().bottom < innerHeight);
    })
    .toBe(true);
  await page.reload();
  await expect(last).not.toBeInViewport();
});

test('the notes in a second window stay in step, and both windows come back after a reload', async ({ page }) => {
  await page.goto(await stageWith(3));
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    button(page, 'Notizen für dich in einem zweiten Fenster').click(),
  ]);
  await expect(button(notes, 'Beginnen')).toBeVisible();
  await notes.keyboard.press('PageDown');
  await expect(position(page)).toHaveText('1 von 3');
  await expect(notes.getByRole('heading', { name: /^Lösung: / })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await hands(notes, 'Engagement').fill('6');
  await expect(page.getByText('6 Stimmen')).toBeVisible();
  await expectAccessibleInBoth(notes);
  await notes.keyboard.press('m');
  await expect(notes.getByRole('dialog')).toBeVisible();
  await notes.keyboard.press('Escape');
  await notes.reload();
  await expect(hands(notes, 'Engagement')).toHaveValue('6');
  await page.keyboard.press('PageDown');
  await expect(notes.getByText('Gezählt, noch nicht gezeigt').first()).toBeVisible();
  await page.reload();
  await expect(position(page)).toHaveText('1 von 3');
  await notes.keyboard.press('s');
  await expect(notes.getByText('Verteilung ist zu sehen').first()).toBeVisible();
  await expectAccessibleInBoth(notes);
  for (const step of ['Der Raum diskutiert', 'Abstimmung läuft', 'Gezählt, noch nicht gezeigt', 'Aufgelöst']) {
    await notes.keyboard.press('PageDown');
    await expect(notes.getByText(step).first()).toBeVisible();
  }
  await expectAccessibleInBoth(notes);
  await page.close();
  await expect(notes.getByText(/^Die Bühne ist gerade nicht offen/)).toBeVisible();
  await expectAccessibleInBoth(notes);
});

test('hands are counted by Tab as well, and nothing that is typed by accident overwrites them', async ({ page }) => {
  await page.goto(await stageWith(1));
  await button(page, 'Beginnen').click();
  await page.keyboard.type('9');
  for (const number of ['7', '8', '1']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(number);
  }
  await expect(page.getByText('25 Stimmen')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('5');
  await expect(hands(page, 'Engagement')).toHaveValue('9');
  await expect(page.getByText('25 Stimmen')).toBeVisible();
  await hands(page, 'Unsicher').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('26 Stimmen')).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText('Engagement: 9 Stimmen')).toBeAttached();
});

test('a projector that is plugged in or out: the same step at every size, the way on in sight', async ({ page }) => {
  await page.goto(await stageWith(2));
  await button(page, 'Beginnen').click();
  await count(page, [9, 7, 8]);
  await page.keyboard.press('s');
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [800, 600],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(button(page, 'Diskutieren')).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('Engagement: 9 Stimmen')).toBeAttached();
    const [inside = 0, room = 0] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(inside).toBeLessThanOrEqual(room);
    await expect.poll(() => page.locator('.case').evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
  }
});

test('six teams are counted at every projector: names whole, every number in sight', async ({ page }) => {
  const teams = ['Nord', 'Süd', 'West', 'Ost', 'Mitte', 'Zentrale'];
  await page.goto(await stageWith(1, { teams }));
  await button(page, 'Beginnen').click();
  for (const [width, height] of [
    [1920, 1080],
    [1440, 900],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(hands(page, 'Zentrale, Unsicher')).toBeInViewport({ ratio: 1 });
    await expect(hands(page, 'Nord, Engagement')).toBeInViewport({ ratio: 1 });
    const lines = await page
      .getByText('Satisfaction', { exact: true })
      .evaluate((name) => name.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(name).fontSize));
    expect(lines).toBeLessThan(2);
  }
});

test('in forced colours the cues and the letters of the answer can be read', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await page.goto(await stageWith(1));
  await button(page, 'Beginnen').click();
  await count(page, [3]);
  await button(page, 'Abstimmung schließen').click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await button(page, 'Auflösen').click();
  const inks = await page
    .locator('.stem, .stem mark, .letters')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).color));
  expect(inks.length).toBeGreaterThan(4);
  expect(new Set(inks).size).toBe(1);
});

test('what is hostile in a link is shown as text and nothing of it runs', async ({ page }) => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const texts = { engagement: evil, experience: evil, satisfaction: evil };
  const item = { type: 'own', id: 'own-1', stem: evil, question: evil, key: 'experience', rationales: texts } as const;
  const set: WorkshopSet = { ...emptySet('de', '<b>Titel</b>'), entries: [{ ...item, short: evil }] };
  const options = { ...set.options, teams: ['<i>A</i>', '<i>B</i>'] };
  await page.goto(`${STAGE}#${await serializeSetLink({ ...set, options })}`);
  const title = await page.title();
  await expect(page.getByRole('heading', { name: '<b>Titel</b>' })).toBeVisible();
  await button(page, 'Beginnen').click();
  await expect(page.getByText(evil).first()).toBeVisible();
  await hands(page, '<i>A</i>, Engagement').fill('6');
  await hands(page, '<i>B</i>, Experience').fill('6');
  await page.keyboard.press('s');
  await page.keyboard.press('t');
  await expect(page.getByText('<i>A</i>: 6 Stimmen; <i>B</i>: 0 Stimmen')).toBeAttached();
  for (let step = 0; step < 6; step++) await page.keyboard.press('PageDown');
  await page.keyboard.press('n');
  await expect(position(page)).toHaveText('So hat der Raum abgestimmt');
  expect(await page.title()).toBe(title);
  expect(await page.locator('#stage').locator('img, script, i').count()).toBe(0);
});

test('where the browser keeps nothing the stage runs on, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(await stageWith(1));
  await button(page, 'Beginnen').click();
  await expect(page.getByText(/^Dein Browser speichert hier nichts/)).toBeVisible();
  await count(page, [4, 2]);
  await page.reload();
  await expect(hands(page, 'Experience')).toHaveValue('2');
  await page.keyboard.press('n');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Stimmen als CSV sichern').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
});

test('a damaged link is told, and the desk is one step away', async ({ page }) => {
  await page.goto(`${STAGE}#set1.AAAA`);
  await expect(page.getByRole('alert')).toHaveText(/^Der Link ist beschädigt/);
  await expect(page.getByRole('link', { name: 'Zum Trainertisch' })).toHaveAttribute('href', DESK);
  await expectAccessibleInBoth(page);
});

test('the stage does not scroll sideways at 320 px', async ({ page }) => {
  await page.setViewportSize(NARROWEST.viewport);
  await page.goto(await stageWith(1));
  await button(page, 'Beginnen').click();
  await count(page, [1, 2, 3]);
  for (let step = 0; step < 6; step++) {
    const [width = 0, room = 0] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width).toBeLessThanOrEqual(room);
    await page.keyboard.press('PageDown');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the stage points to the papers', async ({ page }) => {
    await page.goto(STAGE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bühne');
    await page.getByRole('link', { name: 'Zu den Arbeitsblättern' }).click();
    await expect(page).toHaveURL(/papier/);
  });
});
