import { expect, test } from 'vitest';
import { readSitemapPage, serializeSitemap } from '../../../src/formats/sitemap';

const HEAD =
  '<head><link rel="canonical" href="https://a.example/wissen/">' +
  '<link rel="alternate" hreflang="de" href="https://a.example/wissen/">' +
  '<link rel="alternate" hreflang="en" href="https://a.example/en/learn/">';

test('a page is listed with its address, its twins and its last change', () => {
  const page = readSitemapPage(
    `${HEAD}</head><script type="application/ld+json">{"dateModified":"2026-11-22"}</script>`,
  );
  expect(page).toEqual({
    url: 'https://a.example/wissen/',
    alternates: [
      { locale: 'de', url: 'https://a.example/wissen/' },
      { locale: 'en', url: 'https://a.example/en/learn/' },
    ],
    updated: '2026-11-22',
  });
});

test('a page that search engines shall leave out is not listed', () => {
  expect(readSitemapPage(`${HEAD}<meta name="robots" content="noindex"></head>`)).toBeUndefined();
});

test('a page without an address of its own is not listed', () => {
  expect(readSitemapPage('<head></head>')).toBeUndefined();
});

test('the sitemap is ordered by address, whatever order the files came in', () => {
  const page = (url: string) => ({ url, alternates: [], updated: undefined });
  const sitemap = serializeSitemap([page('https://a.example/b/'), page('https://a.example/a/')]);
  expect([...sitemap.matchAll(/<loc>(.*)<\/loc>/g)].map(([, url]) => url)).toEqual([
    'https://a.example/a/',
    'https://a.example/b/',
  ]);
  expect(sitemap).not.toContain('lastmod');
});
