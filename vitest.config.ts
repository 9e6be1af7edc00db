import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/browser.ts';

// Unit tests need no browser; when component tests find none, the browser's driver says so.
const launchOptions = await findBrowser().catch(() => ({}));

export default defineConfig({
  test: {
    allowOnly: false,
    // Property tests take their time on a busy machine; nothing here measures it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All processors: nobody works beside a test run on a build machine.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [svelte()],
        test: {
          name: 'unit',
          environment: 'node',
          // A worker keeps its modules from file to file, which takes a third of the time; nothing here leaves state behind.
          isolate: false,
          include: ['tests/{unit,content,contract}/**/*.test.ts'],
        },
      },
      {
        plugins: [svelte()],
        // Fetched when asked for; found only then, they would make the browser reload in the middle of a test.
        optimizeDeps: { include: ['lean-qr', 'lean-qr/extras/svg', 'write-excel-file/universal'] },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions, contextOptions: { locale: 'de-DE', reducedMotion: 'reduce' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'build',
          environment: 'node',
          isolate: false,
          include: ['tests/build/**/*.test.ts'],
        },
      },
    ],
  },
});
