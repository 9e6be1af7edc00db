import type { Page } from '@playwright/test';
import { expectAccessible } from './helpers/accessible';
import { expect, test } from './helpers/test';

const ENTRY = '/quiz/einstieg/';
const ARTICLE = '/wissen/kundenzufriedenheit/';

/** Answers every question of the open item with one concept and checks it. */
async function answer(page: Page, concept: 'Engagement' | 'Experience' | 'Satisfaction') {
  for (const radio of await page.getByRole('radio', { name: `Customer ${concept}` }).all()) await radio.check();
  await page.getByRole('button', { name: 'Prüfen' }).click();
}

/** Waits until the quiz answers: an early check is made up for, so that nothing has to be guessed. */
async function openQuiz(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Prüfen' }).scrollIntoViewIfNeeded();
}

test('the entry test goes from the first question to the result, accessible in every state', { tag: '@phone' }, async ({
  page,
}) => {
  await openQuiz(page, ENTRY);
  await expect(page.getByText('Übung 1 von 3')).toBeVisible();
  await expectAccessible(page);

  await answer(page, 'Engagement');
  await expect(page.getByRole('heading', { name: /1 von 2 Teilen/ })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();

  await expect(page.getByText('Übung 2 von 3')).toBeVisible();
  await answer(page, 'Engagement');
  await expect(page.getByRole('heading', { name: /^Richtig/ })).toBeFocused();
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();

  await answer(page, 'Experience');
  await expect(page.getByText('Fangfrage')).toBeVisible();
  await page.getByRole('button', { name: 'Auswertung' }).click();

  await expect(page.getByRole('heading', { name: /1 von 3/ })).toBeFocused();
  await expectAccessible(page);
});

test('the entry test works with the keyboard alone', async ({ page }) => {
  await openQuiz(page, ENTRY);
  const first = page.getByRole('radio').first();
  while (!(await first.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  for (let item = 1; item <= 3; item += 1) {
    await expect(page.getByText(`Übung ${item} von 3`)).toBeVisible();
    const groups = await page
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .count();
    for (let group = 0; group < groups; group += 1) {
      // The legend has the focus after "next": one Tab leads to the options.
      const radios = page
        .getByRole('group')
        .filter({ has: page.getByRole('radio') })
        .nth(group)
        .getByRole('radio');
      while (!(await radios.evaluateAll((all) => all.some((radio) => radio === document.activeElement)))) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('2');
      await expect(radios.nth(1)).toBeChecked();
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const next = page.getByRole('button', { name: /^(Weiter|Auswertung)$/ });
    await expect(next).toBeVisible();
    while (!(await next.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: /von 3/ })).toBeFocused();
});

test('the verdict is announced in one sentence with the chosen and the right option', async ({ page }) => {
  await openQuiz(page, ARTICLE);
  const status = page.getByRole('status');
  await expect(status).toBeEmpty();
  await answer(page, 'Engagement');
  await expect(status).toHaveText(
    'Nicht ganz. Du hast Customer Engagement gewählt, richtig ist Customer Satisfaction.',
  );
});

test('checking without a choice asks for one and keeps the item open', async ({ page }) => {
  await openQuiz(page, ARTICLE);
  await page.getByRole('button', { name: 'Prüfen' }).click();
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.getByRole('radio')).toHaveCount(3);
});

test('after the answer every option tells its reason and the link leads to the section that teaches it', async ({
  page,
}) => {
  await openQuiz(page, ARTICLE);
  await answer(page, 'Satisfaction');
  await expect(
    page
      .getByRole('article')
      .getByRole('listitem')
      .filter({ hasText: /^C[EXS]\s*Customer/ }),
  ).toHaveCount(3);
  await page.getByRole('link', { name: /Kundenzufriedenheit: / }).click();
  await expect(page).toHaveURL(/kundenzufriedenheit\/#/);
});

test('a reload in the middle goes on at the same item', { tag: '@phone' }, async ({ page }) => {
  await openQuiz(page, ARTICLE);
  await answer(page, 'Engagement');
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page.getByText('Übung 2 von 4')).toBeVisible();
  const stem = await page.locator('.quiz').innerText();
  await page.reload();
  await page.getByRole('heading', { name: 'Probe' }).scrollIntoViewIfNeeded();
  await expect(page.getByText('Übung 2 von 4')).toBeVisible();
  expect(await page.locator('.quiz').innerText()).toBe(stem);
});

test('a damaged stored session starts the quiz anew', async ({ page }) => {
  await openQuiz(page, ARTICLE);
  await page.evaluate(() => sessionStorage.setItem('dreiklang.quiz.customer-satisfaction', '{"version":1,"<script>'));
  await page.reload();
  await page.getByRole('heading', { name: 'Probe' }).scrollIntoViewIfNeeded();
  await expect(page.getByText('Übung 1 von 4')).toBeVisible();
  await answer(page, 'Engagement');
  await expect(page.getByRole('button', { name: 'Weiter', exact: true })).toBeVisible();
});

test('at the end only the wrong ones can be retried, or all', async ({ page }) => {
  await openQuiz(page, ARTICLE);
  for (let item = 1; item <= 4; item += 1) {
    await answer(page, 'Satisfaction');
    await page.getByRole('button', { name: /^(Weiter|Auswertung)$/ }).click();
  }
  await expect(page.getByRole('heading', { name: '2 von 4 richtig' })).toBeVisible();
  await page.getByRole('button', { name: 'Nur die falschen noch einmal' }).click();
  await expect(page.getByText('Übung 1 von 2')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all situations stand there with their options, and the answers open on demand', async ({ page }) => {
    await page.goto(ENTRY);
    // Playwright's text and role locators pass over <noscript>.
    const items = page.locator('.quiz-answers > li');
    await expect(items).toHaveCount(3);
    await expect(items.first().locator('p').first()).toBeVisible();
    const reasons = items.first().locator('details ul').first();
    await expect(reasons).toBeHidden();
    await items.first().locator('summary').click();
    await expect(reasons).toBeVisible();
    await expect(page.getByRole('button', { name: 'Prüfen' })).toBeHidden();
  });
});
