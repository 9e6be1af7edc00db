import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser.ts';
import { DESKTOP, PHONE } from './tests/e2e/helpers/shapes.ts';

const chromium = { browserName: 'chromium', launchOptions: await findBrowser() } as const;
// An installed Firefox runs the same flows; it speaks WebDriver BiDi, so that Playwright needs no patched one.
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
              ...DESKTOP,
            } as const,
            testIgnore: 'weight.spec.ts',
          },
        ]
      : []),
  ],
});
