import type { Page } from '@playwright/test';
import { expectAccessible } from './helpers/accessible';
import { PHONE } from './helpers/shapes';
import { expect, test } from './helpers/test';

const ARTICLE = '/wissen/unterschied/';

/** Everything that only a search needs. */
const SEARCH_FILES = /\/pagefind\/|\/search\/terms\.|\/_astro\/[^/]*search/i;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Suche' });
const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox');
const rowsOf = (page: Page) => page.locator('a[data-search-result]');

/** Opens the chapter. Its script comes when the page is on the screen, and makes its terms buttons; a click before follows links. */
async function openArticle(page: Page) {
  await page.goto(ARTICLE);
  await expect(page.getByRole('button', { name: 'Touchpoint' })).toBeVisible();
}

async function openDialog(page: Page, address = ARTICLE) {
  await page.goto(address);
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
}

test.describe('the search opens over the page', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`on ${key}, and Esc gives the focus back`, async ({ page }) => {
      await page.goto(ARTICLE);
      const before = page.getByRole('link', { name: 'Glossar' }).first();
      await before.focus();
      await page.keyboard.press(key);
      await expect(fieldOf(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toBeHidden();
      await expect(before).toBeFocused();
      await expect(page).toHaveURL(ARTICLE);
    });
  }

  test('from the link in the header, and closing gives the focus back', { tag: '@phone' }, async ({ page }) => {
    await openArticle(page);
    const opener = page.getByRole('banner').getByRole('link', { name: 'Suche' });
    await opener.click();
    await expect(fieldOf(page)).toBeFocused();
    await expect(page).toHaveURL(ARTICLE);
    await dialogOf(page).getByRole('button', { name: 'Schließen' }).click();
    await expect(dialogOf(page)).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('without moving anything on it', async ({ page }) => {
    await page.goto(ARTICLE);
    const heading = page.getByRole('heading', { level: 1 });
    const before = await heading.boundingBox();
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    expect(await heading.boundingBox()).toEqual(before);
  });

  test('but not while somebody types a slash into a field', async ({ page }) => {
    await page.goto('/');
    const field = page.getByRole('searchbox').or(page.getByRole('search').getByRole('textbox')).first();
    await field.pressSequentially('CX/CEM');
    await expect(field).toHaveValue('CX/CEM');
    await expect(dialogOf(page)).toBeHidden();
  });

  test('and not on the slash any more once that is switched off', async ({ page }) => {
    await openDialog(page);
    await dialogOf(page).getByRole('checkbox', { name: 'Die Taste / öffnet die Suche' }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(fieldOf(page)).toHaveValue('');
    await expect(dialogOf(page).getByRole('checkbox', { name: 'Die Taste / öffnet die Suche' })).not.toBeChecked();
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the search opens as the whole screen @chromium', async ({ page }) => {
    await openArticle(page);
    await page.getByRole('banner').getByRole('link', { name: 'Suche' }).click();
    await fieldOf(page).fill('kunden');
    await expect(rowsOf(page).first()).toBeVisible();
    const box = await dialogOf(page).boundingBox();
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    expect([box?.x, box?.y, Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]).toEqual([0, 0, width, height]);
  });
});

test.describe('a search by keyboard', () => {
  test('leads from CX to its definition and on to the entry', async ({ page }) => {
    await openDialog(page);
    await page.keyboard.type('CX');
    const card = rowsOf(page).first();
    await expect(card).toHaveText(/^\s*Customer Experience\s.*Ganzer Eintrag/s);
    await page.keyboard.press('ArrowDown');
    await expect(card).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/glossar/customer-experience/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Customer Experience');
  });

  test('opens the first row on Enter alone, and the page behind is as before on the way back', async ({ page }) => {
    await openDialog(page);
    await page.keyboard.type('Beruehrungspunkt');
    await expect(rowsOf(page).first()).toHaveText(/^\s*Touchpoint/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/glossar/touchpoint/');
    await page.goBack();
    await expect(page).toHaveURL(ARTICLE);
    await expect(dialogOf(page)).toBeHidden();
  });

  test('reaches the rows of the full text', async ({ page }) => {
    await openDialog(page);
    await page.keyboard.type('Regenjacke');
    const hit = dialogOf(page).getByRole('group', { name: 'Kapitel' }).getByRole('option').first();
    await expect(hit).toHaveText(/^\s*CE, CX und CS in drei Minuten\s+Kapitel 1/);
    await expect(hit.getByText('Regenjacke')).toBeVisible();
    await expect(dialogOf(page).getByRole('status')).toHaveText(/Treffer/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(ARTICLE);
  });

  test('on the English site leads from a German word to the English term', async ({ page }) => {
    await page.goto('/en/learn/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('Kundenzufriedenheit');
    await expect(rowsOf(page).first()).toHaveText(/^\s*Customer satisfaction/);
    await expect(rowsOf(page).first()).toHaveAttribute('href', '/en/glossary/customer-satisfaction/');
  });
});

test('every row is a link to a page of that title', async ({ page, request }) => {
  await openDialog(page);
  await page.keyboard.type('Kunde');
  await expect(dialogOf(page).getByRole('status')).toHaveText(/Treffer/);
  const rows = await rowsOf(page).evaluateAll((links) =>
    links.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent?.trim() ?? '' })),
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const { href, text } of rows) {
    const html = await (await request.get(href)).text();
    const title = /<h1[^>]*>([^<]*)/.exec(html)?.[1]?.trim() ?? '?';
    expect(text.startsWith(title), `${href}: “${text}” begins with “${title}”`).toBe(true);
  }
});

test.describe('the search page', () => {
  test('shows what its address asks for, and keeps the address up to date', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/suche/?q=Touch+Point');
    const field = page.getByRole('searchbox', { name: 'Suchbegriff' });
    await expect(field).toHaveValue('Touch Point');
    await expect(page.getByRole('heading', { name: 'Glossar' }).first()).toBeVisible();
    await expect(rowsOf(page).first()).toHaveAttribute('href', '/glossar/touchpoint/');
    await field.fill('NPS');
    await expect(page).toHaveURL('/suche/?q=NPS');
    await expect(rowsOf(page).first()).toHaveText(/^\s*Net Promoter Score/);
    await rowsOf(page).first().click();
    await expect(page).toHaveURL('/glossar/nps/');
    await page.goBack();
    await expect(page).toHaveURL('/suche/?q=NPS');
    await expect(rowsOf(page).first()).toHaveText(/^\s*Net Promoter Score/);
  });

  test('has the field that the shortcuts lead to', async ({ page }) => {
    await page.goto('/suche/?q=CX');
    await expect(rowsOf(page).first()).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(dialogOf(page)).toBeHidden();
  });

  test('works in English', async ({ page }) => {
    await page.goto('/en/search/?q=word%20of%20mouth');
    await expect(page.getByRole('link', { name: /^Word of mouth/ })).toBeVisible();
  });

  test('is accessible with results, without any, and empty', async ({ page }) => {
    for (const [query, text] of [
      ['CX', 'Ganzer Eintrag'],
      ['xyzqwert', 'steht hier nichts'],
      ['', 'Die Taste / öffnet die Suche'],
    ] as const) {
      await page.goto(`/suche/?q=${query}`);
      await expect(page.getByText(text).first()).toBeVisible();
      await expectAccessible(page);
    }
  });
});

test('the dialog is accessible empty, with a definition and hits, with a chosen row, and without a hit', async ({
  page,
}) => {
  await openDialog(page);
  await expectAccessible(page);
  await page.keyboard.type('Weiterempfehlung');
  await expect(rowsOf(page).nth(1)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(rowsOf(page).first()).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
  await fieldOf(page).fill('xyzqwert');
  await expect(dialogOf(page).getByText('steht hier nichts')).toBeVisible();
  await expectAccessible(page);
});

const BAD_INPUT = {
  '1,000 characters': 'Erlebnis '.repeat(111),
  '1,000 characters without a space': 'x'.repeat(1000),
  emoji: '🎉👩‍💻',
  'soft hyphens': 'Kun\u00ADden\u00ADer\u00ADleb\u00ADnis',
  'direction marks': '\u202ECX\u202C\u200F',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'percent signs': '%%%E4%',
  quotes: '"\'„“',
  'signs of regular expressions': '.*+?^$()|[]{}\\',
  'only spaces': '     ',
};

for (const [name, query] of Object.entries(BAD_INPUT)) {
  test(`bad input is harmless: ${name}`, async ({ page }) => {
    page.on('dialog', () => expect(true, 'a script ran').toBe(false));
    for (const [address, role] of [
      [ARTICLE, 'combobox'],
      ['/suche/', 'searchbox'],
    ] as const) {
      await page.goto(address);
      await page.keyboard.press('/');
      const field = page.getByRole(role);
      await expect(field).toBeFocused();
      await field.fill(query);
      await expect(field).toHaveValue(query);
      await field.fill('CX');
      await expect(rowsOf(page).first()).toHaveText(/^\s*Customer Experience/);
    }
    await page.goto(`/suche/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(query);
    await expect(page.locator('img[src=x]')).toHaveCount(0);
  });
}

test('an address with a broken query is harmless', async ({ page }) => {
  await page.goto('/suche/?q=%E4%&q=2');
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('without the index and the term list it says so, and tries again when asked', async ({ page }) => {
  await page.route(SEARCH_FILES, (route) => (/_astro/.test(route.request().url()) ? route.continue() : route.abort()));
  await openDialog(page);
  await page.keyboard.type('CX');
  const alert = dialogOf(page).getByRole('alert');
  await expect(alert).toContainText('nicht vollständig laden');
  await expect(alert.getByRole('link', { name: 'Alle Begriffe von A bis Z' })).toHaveAttribute('href', '/glossar/');
  await expectAccessible(page);
  await page.unroute(SEARCH_FILES);
  await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(rowsOf(page).first()).toHaveText(/^\s*Customer Experience/);
  await expect(rowsOf(page).nth(1)).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('where even the dialog cannot be fetched, the link leads to the search page', async ({ page }) => {
  await page.route(/\/_astro\/show-search/, (route) => route.abort());
  await openArticle(page);
  await page.getByRole('banner').getByRole('link', { name: 'Suche' }).click();
  await expect(page).toHaveURL('/suche/');
  // The page's own search fails alike; the ways on are shown instead.
  await expect(page.getByText('Die Suche ließ sich nicht laden')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Alle Kapitel' })).toBeVisible();
});

for (const address of ['/', ARTICLE, '/glossar/', '/glossar/touchpoint/', '/quiz/einstieg/', '/quellen/']) {
  test(`${address} loads nothing of the search until somebody searches`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => SEARCH_FILES.test(url))).toEqual([]);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
    expect(asked.filter((url) => SEARCH_FILES.test(url))).not.toEqual([]);
  });
}

test('a pointer that comes near the link fetches the dialog, not yet the index', async ({ page }) => {
  await openArticle(page);
  const dialog = page.waitForRequest(/show-search/);
  await page.getByRole('banner').getByRole('link', { name: 'Suche' }).hover();
  await dialog;
  await expect(dialogOf(page)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to a page that says what to do instead, and shows no dead field', { tag: '@phone' }, async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await page.getByRole('banner').getByRole('link', { name: 'Suche' }).click();
    await expect(page).toHaveURL('/suche/');
    await expect(page.getByText('Die Suche braucht JavaScript')).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.getByRole('link', { name: 'Alle Begriffe von A bis Z' }).click();
    await expect(page).toHaveURL('/glossar/');
  });
});
