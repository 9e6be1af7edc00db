/** A page for search engines: its address, the addresses of the same page in other languages, the day of its last change. */
export interface SitemapPage {
  readonly url: string;
  readonly alternates: readonly { readonly locale: string; readonly url: string }[];
  readonly updated: string | undefined;
}

const CANONICAL = /<link rel="canonical" href="([^"]+)">/;
const ALTERNATE = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g;
const NOINDEX = /<meta name="robots" content="[^"]*noindex/;
const UPDATED = /"dateModified":"(\d{4}-\d\d-\d\d)"/;

/**
 * What a built page says of itself in its head and its JSON-LD; `undefined` for pages that search engines shall leave out.
 * The pages are asked and not the content, so that no kind of page can be forgotten.
 */
export function readSitemapPage(html: string): SitemapPage | undefined {
  const [head = ''] = html.split('</head>', 1);
  const url = CANONICAL.exec(head)?.[1];
  if (url === undefined || NOINDEX.test(head)) return undefined;
  const alternates = [...head.matchAll(ALTERNATE)].map(([, locale = '', href = '']) => ({ locale, url: href }));
  return { url, alternates, updated: UPDATED.exec(html)?.[1] };
}

/** The sitemap, its pages in the order of their addresses. Addresses are taken as they stand in HTML, escaped already. */
export function serializeSitemap(pages: readonly SitemapPage[]): string {
  const entries = [...pages]
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ url, alternates, updated }) => {
      const links = alternates.map(
        ({ locale, url: href }) => `\n<xhtml:link rel="alternate" hreflang="${locale}" href="${href}"/>`,
      );
      const changed = updated === undefined ? '' : `\n<lastmod>${updated}</lastmod>`;
      return `<url>\n<loc>${url}</loc>${changed}${links.join('')}\n</url>\n`;
    });
  const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${entries.join('')}</urlset>\n`;
}
