import { DIST, pagesOf } from './helpers/site.ts';
import { expect, test } from './helpers/test.ts';

// The test fixture itself fails for requests to other origins, cookies, blocked content and errors.
for (const address of pagesOf(DIST)) {
  test(`${address} asks nobody else for anything and keeps nothing`, async ({ page }) => {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (!response.ok() && response.status() !== 304) failed.push(`${response.status()} ${response.url()}`);
    });
    const response = await page.goto(`.${address}`);
    // Everything that loads when it comes into view.
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');

    expect(await response?.headerValue('set-cookie')).toBeNull();
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(failed).toEqual([]);
  });
}

test('no page may be shown inside another site’s frame', async ({ request }) => {
  const response = await request.get('.');
  expect(response.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
});
