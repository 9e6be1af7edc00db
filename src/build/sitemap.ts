import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSitemapPage, type SitemapPage, serializeSitemap } from '../formats/sitemap';

/** Writes `sitemap.xml` from the heads of the built pages: every page that search engines may show, with its twin. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages: SitemapPage[] = [];
        for (const name of await readdir(site, { recursive: true })) {
          const page = name.endsWith('.html') && readSitemapPage(await readFile(join(site, name), 'utf8'));
          if (page) pages.push(page);
        }
        await writeFile(join(site, 'sitemap.xml'), serializeSitemap(pages));
        logger.info(`${pages.length} pages`);
      },
    },
  };
}
