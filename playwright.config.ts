import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser.ts';
import { DESKTOP, PHONE } from './tests/e2e/helpers/shapes.ts';

const chromium = { browserName: 'chromium', launchOptions: await findBrowser() } as const;
// An installed Firefox (ESR 153 or newer) runs the same flows; it speaks WebDriver BiDi, so Playwright needs no patched one.
const firefox = process.env.FIREFOX_PATH;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: '100%',
  use: {
    // The server takes a free port and names it; see `wait`.
    baseURL: `http://localhost:${process.env.DREIKLANG_PORT}`,
    locale: 'de-DE',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" src/server/main.ts`,
    env: { PORT: '0', BASE_PATH: '/' },
    wait: { stdout: /http:\/\/localhost:(?<dreiklang_port>\d+)/ },
  },
  projects: [
    { name: 'desktop', use: { ...chromium, ...DESKTOP } },
    // Tests that a small screen could break: test('…', { tag: '@phone' }, …).
    { name: 'phone', use: { ...chromium, ...PHONE }, grep: /@phone/ },
    ...(firefox
      ? [
          {
            name: 'firefox',
            use: {
              browserName: 'firefox',
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
              // Takes a style into the page that its policy blocks.
              screenshot: 'off',
              ...DESKTOP,
            } as const,
            // Sizes and axe's findings do not depend on the browser; the rest BiDi cannot do: pages without JavaScript, the
            // device's colour scheme, a phone's window. Tests that need such a thing are tagged @chromium.
            testIgnore: ['weight.spec.ts', 'every-page.spec.ts'],
            grepInvert: /without JavaScript|@chromium/,
          },
        ]
      : []),
  ],
});
