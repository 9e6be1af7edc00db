import { expectAccessible } from './helpers/accessible.ts';
import { expect, test } from './helpers/test.ts';

test('an unknown address says so, with status 404 and a way on', { tag: '@phone' }, async ({ page }) => {
  const response = await page.goto('./gibt-es-nicht/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).not.toHaveURL(/gibt-es-nicht/);
});
