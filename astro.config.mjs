import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { articleMarkdown } from './src/build/article-markdown';
import { brandCss } from './src/build/brand-css';
import { readContent } from './src/build/content/read-content';
import { contentGate } from './src/build/content-gate';
import { leanCsp } from './src/build/lean-csp';
import { leanImports } from './src/build/lean-imports';
import { searchIndex } from './src/build/search-index';
import { siteSettings } from './src/build/site-settings';
import { THEME_SCRIPT } from './src/layouts/theme-script';

const settings = siteSettings('./content');
const base = settings.basePath;

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  site: settings.url,
  base,
  trailingSlash: 'always',
  i18n: { locales: ['de', 'en'], defaultLocale: 'de', routing: { prefixDefaultLocale: false } },
  integrations: [
    contentGate(),
    svelte(),
    mdx({ optimize: { ignoreElementNames: ['table'] } }),
    leanCsp(),
    searchIndex(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [articleMarkdown(readContent('./content'), base)],
    }),
  },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [sha256(THEME_SCRIPT)] },
    },
  },
  vite: {
    plugins: [brandCss(settings.colours), leanImports()],
    // Inlined scripts would stand before the text in every page, and again in the policy as hashes.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
