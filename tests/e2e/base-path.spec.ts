import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './helpers/test';

/** The site built and served for a folder of a host; `baseURL` is its address. */
const served = test.extend<object, { folderURL: string }>({
  folderURL: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright takes the names of fixtures from the pattern.
    async ({}, use) => {
      const output = mkdtempSync(join(tmpdir(), 'akademie-'));
      const env = { ...process.env, BASE_PATH: '/akademie/', PORT: '0' };
      await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', output], env);
      const server = spawn(process.execPath, ['src/server/main.ts', output], { env });
      const address = await new Promise<string>((resolve) => {
        server.stdout.on('data', (text: Buffer) => {
          const [url] = /http:\/\/localhost:\d+\/akademie\//.exec(text.toString()) ?? [];
          if (url) resolve(url);
        });
      });
      await use(address);
      server.kill();
      rmSync(output, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ folderURL }, use) => use(folderURL),
});

function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`))));
  });
}

served(
  'in a folder of a host, navigation, definitions, quiz and search work as at the root',
  async ({ page, baseURL }) => {
    await page.goto('./');
    await page.getByRole('banner').getByRole('link', { name: 'Wissen' }).click();
    await expect(page).toHaveURL(`${baseURL}wissen/`);
    await page.getByRole('link', { name: 'CE, CX und CS in drei Minuten' }).click();

    await page.getByRole('button', { name: 'Touchpoint' }).click();
    await page.getByRole('link', { name: 'Zum Eintrag' }).click();
    await expect(page).toHaveURL(`${baseURL}glossar/touchpoint/`);

    await page.getByRole('banner').getByRole('link', { name: 'Quiz' }).click();
    await page.getByRole('link', { name: 'Einstiegstest' }).click();
    for (const group of await page
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .all()) {
      await group.getByRole('radio', { name: 'Customer Engagement' }).check();
    }
    await page.getByRole('button', { name: 'Prüfen' }).click();
    await expect(page.getByRole('button', { name: 'Weiter' })).toBeVisible();

    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('CX');
    await page.getByRole('dialog').getByText('Customer Experience').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${baseURL}glossar/customer-experience/`);
  },
);
