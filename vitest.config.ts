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
    projects: [
      {
        plugins: [svelte()],
        test: {
          name: 'unit',
          environment: 'node',
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
          include: ['tests/build/**/*.test.ts'],
        },
      },
    ],
  },
});
