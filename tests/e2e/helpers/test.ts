import { test as base, expect } from '@playwright/test';

export { expect };

/**
 * The `test` of every end-to-end test. Whatever a test does, it fails when a page asked another origin for something,
 * set a cookie, was stopped by its Content-Security-Policy or threw an error.
 */
export const test = base.extend<{ quietPage: undefined }>({
  quietPage: [
    async ({ page, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      const problems: string[] = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        const outside = /^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin;
        if (outside) problems.push(`asked another origin: ${url}`);
      });
      page.on('websocket', (socket) => problems.push(`opened a socket: ${socket.url()}`));
      page.on('pageerror', (error) => problems.push(`threw: ${error.message}`));
      page.on('console', (message) => {
        if (/content.security.policy/i.test(message.text())) problems.push(`blocked: ${message.text()}`);
      });
      await use(undefined);
      for (const { name } of await page.context().cookies()) problems.push(`set a cookie: ${name}`);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});
