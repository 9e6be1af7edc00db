import type { Page } from 'playwright-core';

/** Asks a search and returns the paths of what it found, from top to bottom. */
export type Asker = (query: string) => Promise<readonly string[]>;

/** Opens the dialog on a page and waits until it takes letters. */
export async function openDialog(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
}

/** Puts a query into the field of the dialog and waits until the search is done with it. */
export async function typeIntoDialog(page: Page, query: string): Promise<readonly string[]> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('dialog input[name=q]');
    const body = document.querySelector('dialog [aria-busy]');
    if (!field || !body) throw new Error('there is no search');
    const type = (value: string) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const frame = () => new Promise(requestAnimationFrame);
    type('');
    await frame();
    type(text);
    do await frame();
    while (body.getAttribute('aria-busy') === 'true');
    return [...body.querySelectorAll<HTMLAnchorElement>('a[data-search-result]')].map(({ pathname }) => pathname);
  }, query);
}

/** The same for Pagefind alone, as it comes. */
export async function askPlain(page: Page, bundle: string, query: string): Promise<readonly string[]> {
  return page.evaluate(
    async ([from, text]) => {
      const plain = await import(`${from}pagefind.js`);
      await plain.options({ baseUrl: '/' });
      const { results } = await plain.search(text);
      const best: readonly { data(): Promise<{ url: string }> }[] = results.slice(0, 10);
      return (await Promise.all(best.map((result) => result.data()))).map(({ url }) => url);
    },
    [bundle, query] as const,
  );
}
