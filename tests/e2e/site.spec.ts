import { expectAccessible } from './helpers/accessible';
import { expect, test } from './helpers/test';

test.describe('language switch', () => {
  for (const [german, english] of [
    ['/', '/en/'],
    ['/wissen/', '/en/learn/'],
    ['/wissen/kundenzufriedenheit/', '/en/learn/customer-satisfaction/'],
    ['/glossar/', '/en/glossary/'],
    ['/glossar/kundenbindung/', '/en/glossary/customer-retention/'],
    ['/quiz/einstieg/', '/en/quiz/entry/'],
    ['/suche/', '/en/search/'],
    ['/quellen/', '/en/sources/'],
    ['/daten/', '/en/data/'],
    ['/impressum/', '/en/legal/'],
    ['/datenschutz/', '/en/privacy/'],
  ] as const) {
    test(`leads from ${german} to its twin ${english} and back`, async ({ page }) => {
      await page.goto(german);
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(english);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).click();
      await expect(page).toHaveURL(german);
    });
  }

  test('works with the keyboard alone', async ({ page }) => {
    await page.goto('/glossar/');
    const english = page.getByRole('banner').getByRole('link', { name: 'English' });
    while (!(await english.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  });
});

test.describe('theme', () => {
  const paper = (page: import('@playwright/test').Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const LIGHT = 'rgb(251, 251, 248)';
  const DARK = 'rgb(21, 24, 27)';

  test('follows the device until one is chosen, and keeps the choice on the next page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    expect(await paper(page)).toBe(DARK);
    await page.getByRole('button', { name: 'Darstellung' }).click();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Hell' }).check();
    expect(await paper(page)).toBe(LIGHT);
    await page.goto('/glossar/');
    expect(await paper(page)).toBe(LIGHT);
    await page.getByRole('button', { name: 'Darstellung' }).click();
    await expect(page.getByRole('radio', { name: 'Hell' })).toBeChecked();
    await page.getByRole('radio', { name: 'Wie das Gerät' }).check();
    expect(await paper(page)).toBe(DARK);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('works where storage is blocked', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    await page.getByRole('button', { name: 'Darstellung' }).click();
    await page.getByRole('radio', { name: 'Dunkel' }).check();
    expect(await paper(page)).toBe(DARK);
  });
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto('/wissen/unterschied/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('on a phone the navigation opens as a menu, Esc closes it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const glossary = page.getByRole('banner').getByRole('link', { name: 'Glossar' });
  await expect(glossary).toBeHidden();
  await page.getByRole('button', { name: 'Menü' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(glossary).toBeHidden();
  await page.getByRole('button', { name: 'Menü' }).click();
  await glossary.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossar');
});

test('every page names its twin for search engines', async ({ page }) => {
  await page.goto('/glossar/kundenbindung/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/glossar\/kundenbindung\/$/);
  await expect(page.locator('link[hreflang=en]')).toHaveAttribute('href', /\/en\/glossary\/customer-retention\/$/);
});

test('a letter of the glossary leads to its terms', async ({ page }) => {
  await page.goto('/glossar/touchpoint/');
  await page.getByRole('navigation', { name: 'Buchstaben' }).getByRole('link', { name: 'M' }).click();
  await expect(page).toHaveURL('/glossar/#M');
  await expect(page.getByRole('link', { name: 'Markenbotschafter', exact: true })).toBeInViewport();
});

test('a term shows where it is used, what it is not, and its sources', async ({ page }) => {
  await page.goto('/glossar/kundenerlebnis/');
  const facts = page.getByRole('complementary');
  await expect(facts.getByRole('link', { name: 'Pfundt' })).toHaveAttribute('href', '/quellen/#pfundt');
  await expect(facts.getByRole('heading', { name: 'Kommt vor in' })).toBeVisible();
  await page.getByRole('listitem').getByRole('link', { name: 'Kundenerfahrung' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kundenerfahrung');
});

for (const [address, title] of [
  ['/glossar/touchpoint/', 'Touchpoint'],
  ['/wissen/unterschied/', 'CE, CX und CS in drei Minuten'],
] as const) {
  test(`${address} says how it is cited, as a line and as BibTeX`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('@misc')).toBeHidden();
    await page.getByText('Zitieren', { exact: true }).click();
    await expect(page.getByText(`Dreiklang: „${title}“. Stand: `)).toBeVisible();
    await expect(page.getByText('@misc')).toContainText(`title = {{${title}}}`);
    await expectAccessible(page);
  });
}

test('the bibliography shows which pages refer to a source', async ({ page }) => {
  await page.goto('/quellen/#miiyta');
  const entry = page.getByRole('listitem').filter({ hasText: 'Der Kunde im Mittelpunkt' });
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole('link', { name: 'Touchpoint', exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no control stands there that does nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Darstellung' })).toBeHidden();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Prüfen' })).toBeHidden();
  });
});

test('no page may be shown inside another site’s frame', async ({ request }) => {
  const response = await request.get('.');
  expect(response.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
});
