import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { brandCss } from './src/build/brand-css';
import { builtPages } from './src/build/built-pages';
import { readContent } from './src/build/content/read-content';
import { contentGate } from './src/build/content-gate';
import { finishPages } from './src/build/finish-pages';
import { leanImports } from './src/build/lean-imports';
import { searchIndex } from './src/build/search-index';
import { shareImages } from './src/build/share-images';
import { siteSettings } from './src/build/site-settings';
import { sitemap } from './src/build/sitemap';
import { workshopOffline } from './src/build/workshop-offline';

const settings = siteSettings('./content');
const content = readContent('./content');
const base = settings.basePath;

export default defineConfig({
  site: settings.url,
  base,
  trailingSlash: 'always',
  i18n: { locales: ['de', 'en'], defaultLocale: 'de', routing: { prefixDefaultLocale: false } },
  integrations: [
    contentGate(content),
    svelte(),
    mdx(),
    builtPages([finishPages(base), searchIndex(), sitemap()]),
    shareImages(content, settings),
    workshopOffline(),
  ],
  build: { inlineStylesheets: 'always' },
  // A class is what `used-styles.ts` can tell to be unused.
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  vite: {
    plugins: [brandCss(settings.colours), leanImports()],
    // Inlined scripts would stand before the text in every page, and again in the policy as hashes.
    build: { assetsInlineLimit: 0 },
  },
});
