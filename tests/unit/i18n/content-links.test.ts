import { expect, test } from 'vitest';
import { resolveContentLink } from '../../../src/i18n/content-links';

const slugs = {
  terms: new Map([['kundenbindung', { de: 'kundenbindung', en: 'customer-retention' }]]),
  articles: { de: new Map([['difference', 'unterschied']]), en: new Map([['difference', 'difference']]) },
};

test.each([
  ['de', 'term:kundenbindung', '/glossar/kundenbindung/'],
  ['en', 'term:kundenbindung', '/en/glossary/customer-retention/'],
  ['de', 'article:difference#one-order', '/wissen/unterschied/#one-order'],
  ['en', 'article:difference', '/en/learn/difference/'],
  ['de', 'source:pfundt', '/quellen/#pfundt'],
  ['en', 'page:entry', '/en/quiz/entry/'],
] as const)('in %s, %s leads to %s', (locale, url, href) => {
  expect(resolveContentLink(slugs, '/', locale, url)?.href).toBe(href);
});

test('addresses lie below the base path', () => {
  expect(resolveContentLink(slugs, '/akademie/', 'de', 'article:difference')?.href).toBe(
    '/akademie/wissen/unterschied/',
  );
});

test.each(['term:nobody', 'article:nothing', 'page:nowhere', 'https://example.org/', '#here', ''])(
  'leaves %s as it is',
  (url) => {
    expect(resolveContentLink(slugs, '/', 'de', url)).toBeUndefined();
  },
);
