import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSitemapPage, type SitemapPage, serializeSitemap } from '../formats/sitemap';
import type { PageStep } from './built-pages';

/** Writes `sitemap.xml` from the heads of the built pages: every page that search engines may show, with its twin. */
export function sitemap(): PageStep {
  const pages: SitemapPage[] = [];
  return {
    name: 'sitemap',
    page(html) {
      const page = readSitemapPage(html);
      if (page) pages.push(page);
      return html;
    },
    end(site) {
      writeFileSync(join(site, 'sitemap.xml'), serializeSitemap(pages));
      return `${pages.length} pages`;
    },
  };
}
