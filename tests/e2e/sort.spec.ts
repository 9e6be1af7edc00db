import type { Locator, Page } from '@playwright/test';
import { expectAccessibleLightAndDark } from './helpers/accessible';
import { expect, test } from './helpers/test';

const SORT = '/quiz/sortieren/';

async function deal(page: Page, address = SORT) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Anfangen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Stapel noch 9' })).toBeVisible();
}

const pile = (page: Page) => page.getByRole('region', { name: /^Stapel/ });
const bin = (page: Page, name: string) => page.getByRole('region', { name });
const middle = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return { x: box.x + box.width / 2, y: box.y + Math.min(40, box.height / 2) };
};

test('cards are dragged into bins with the mouse, from one to another, and given up with Escape; they lie there after the way back, and a second tab has its own', async ({
  page,
  context,
}) => {
  await deal(page);
  const text = await pile(page).locator('.card-text').innerText();
  const drag = async (from: Locator, to: Locator) => {
    const [start, end] = [await middle(from), await middle(to)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 4 });
  };
  await drag(pile(page).locator('.card-text'), bin(page, 'Customer Experience'));
  await page.mouse.up();
  await expect(bin(page, 'Customer Experience').getByText(text)).toBeVisible();
  await expect(page.getByRole('status').last()).toContainText('liegt bei Customer Experience. Im Stapel noch 8.');

  await drag(bin(page, 'Customer Experience').getByText(text), bin(page, 'Customer Satisfaction'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(bin(page, 'Customer Experience').getByText(text)).toBeVisible();

  await drag(bin(page, 'Customer Experience').getByText(text), bin(page, 'Customer Satisfaction'));
  await page.mouse.up();
  await expect(bin(page, 'Customer Satisfaction').getByText(text)).toBeVisible();

  await page.goto('/');
  await page.goBack();
  await expect(bin(page, 'Customer Satisfaction').getByText(text)).toBeVisible();
  const other = await context.newPage();
  await other.goto(SORT);
  await other.getByRole('button', { name: 'Anfangen', exact: true }).click();
  await expect(other.getByRole('heading', { name: 'Stapel noch 9' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Stapel noch 8' })).toBeVisible();
});

test('a finger drags a card by its handle to a bin at the bottom edge @chromium', { tag: '@phone' }, async ({
  page,
  isMobile,
}) => {
  await deal(page);
  const handle = pile(page).getByRole('button', { name: /verschieben/ });
  await handle.scrollIntoViewIfNeeded();
  const start = await middle(handle);
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  await send('touchStart', start);
  await send('touchMove', { x: start.x + 20, y: start.y + 20 });
  const target = isMobile
    ? page.getByRole('group', { name: 'Wohin damit?' }).getByRole('button', { name: /Experience/ })
    : bin(page, 'Customer Experience');
  const end = await middle(target);
  await send('touchMove', end);
  await send('touchEnd');
  await expect(page.getByRole('status').last()).toContainText('liegt bei Customer Experience');
});

test('nine metrics are sorted with the keyboard alone, accessible at every step; a reload keeps the result', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto(`${SORT}?set=metrics`);
  await expectAccessibleLightAndDark(page);
  await page.getByRole('radio', { name: /^Kennzahlen/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Stapel noch 9' })).toBeVisible();
  await expectAccessibleLightAndDark(page);

  const handle = pile(page).getByRole('button', { name: /verschieben/ });
  while (!(await handle.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expectAccessibleLightAndDark(page);
  await page.keyboard.press('Enter');
  for (let left = 8; left > 4; left -= 1) await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Stapel noch 4' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Stapel noch 4' })).toBeVisible();
  await page.getByRole('radio', { name: 'Liste' }).check();
  await expectAccessibleLightAndDark(page);
  const open = page.locator('.list fieldset:not(:has(:checked))');
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().getByRole('radio').first().focus();
    await page.keyboard.press('3');
    await expect(open).toHaveCount(left - 1);
  }
  await page.getByRole('button', { name: 'Prüfen' }).press('Enter');
  await expect(page.getByRole('heading', { name: /von 9 richtig/ })).toBeFocused();
  await expectAccessibleLightAndDark(page);

  const result = await page.getByRole('heading', { name: /von 9 richtig/ }).innerText();
  await page.goto('/');
  await page.goBack();
  await expect(page.getByRole('heading', { name: result })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the metrics stand there with their answers on demand', async ({ page }) => {
    await page.goto(SORT);
    const answers = page.locator('.sort-answers details');
    expect(await answers.count()).toBeGreaterThanOrEqual(9);
    await expect(answers.first().locator('p')).toBeHidden();
    await answers.first().locator('summary').click();
    await expect(answers.first().locator('p')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Anfangen' })).toHaveCount(0);
  });
});
