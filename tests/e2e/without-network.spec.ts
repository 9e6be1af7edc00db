import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/server/site-handler';
import { DIST } from './helpers/site';
import { expect, test } from './helpers/test';

// A server of its own that can be switched off, under a name that is not the computer's own.
const server = createServer(siteHandler(DIST, '/'));
const room = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright takes the names of fixtures from the pattern.
  baseURL: async ({}, use) => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    await use(`http://workshop.localhost:${(server.address() as AddressInfo).port}`);
    server.close();
  },
});

room(
  'once the desk was open, a workshop runs without a network: desk, stage, camera, papers, results',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto('/training/');
    await expect(page.getByText(/läuft alles hier jetzt auch ohne Netz/)).toBeVisible();
    server.close();
    server.closeAllConnections();
    await page.reload();
    await page
      .getByRole('link', { name: /auf die Bühne$/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Beginnen' }).click();
    await expect(page.getByText('Stimmt jetzt ab')).toBeVisible();
    await page.keyboard.type('7');
    await page.reload();
    await expect(page.getByText('7 Stimmen')).toBeVisible();
    await page.getByRole('button', { name: 'Karten mit der Kamera zählen' }).click();
    await expect(page.getByRole('region', { name: 'Karten zählen' })).toBeVisible();
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
    await expect(notes.getByRole('heading', { name: /^Lösung: / })).toBeVisible();
    await notes.close();
    await page.goto('/training/ergebnisse/');
    await expect(page.getByRole('button', { name: 'Excel-Datei' })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Excel-Datei' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await page.goto('/training/papier/');
    await expect(page.getByRole('heading', { name: 'Die drei Fragen' })).toBeVisible();
    await page.goto('/training/karten/');
    await expect(page.getByRole('button', { name: 'Karten drucken' })).toBeVisible();
    await page.goto('/en/training/');
    await expect(page.getByRole('heading', { name: 'Ready sets' })).toBeVisible();
  },
);
