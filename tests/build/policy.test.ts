import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { attributeOf, type BuiltPage, inlineScriptsOf, inlineStylesOf, readPages } from './pages.ts';

const META = 'meta[http-equiv="content-security-policy"]';

let pages: readonly BuiltPage[] = [];
beforeAll(async () => {
  pages = await readPages();
});

/** The directives of a page's policy by name. */
function policyOf({ root }: BuiltPage): ReadonlyMap<string, readonly string[]> {
  const meta = root.querySelector(META);
  const directives = ((meta && attributeOf(meta, 'content')) ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

/** Addresses of the pages for which something is found. */
function pagesWith(find: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => find(page).map((found) => `${page.address}: ${found}`));
}

describe('the Content-Security-Policy of every page', () => {
  test('allows nothing that it does not name', () => {
    expect(
      pagesWith((page) => (policyOf(page).get('default-src')?.join() === "'none'" ? [] : ['default-src'])),
    ).toEqual([]);
  });

  test('lets no script run but the site’s own files and the inline ones whose hash it knows', () => {
    const allowed = /^'(?:self|wasm-unsafe-eval|strict-dynamic|sha256-[\w+/=]+)'$/;
    expect(
      pagesWith((page) => (policyOf(page).get('script-src') ?? ['none named']).filter((value) => !allowed.test(value))),
    ).toEqual([]);
  });

  test('lets no style in but the site’s own files and the inline ones whose hash it knows', () => {
    const allowed = /^'(?:self|sha256-[\w+/=]+)'$/;
    expect(
      pagesWith((page) => (policyOf(page).get('style-src') ?? ['none named']).filter((value) => !allowed.test(value))),
    ).toEqual([]);
  });

  test('knows the hash of every inline script and style', () => {
    const unknown = pagesWith((page) =>
      [
        ...inlineScriptsOf(page).map((text) => ['script-src', text] as const),
        ...inlineStylesOf(page).map((text) => ['style-src', text] as const),
      ].flatMap(([directive, text]) => {
        const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
        return policyOf(page).get(directive)?.includes(hash) ? [] : [`${directive} ${text.slice(0, 60)}`];
      }),
    );
    expect(unknown).toEqual([]);
  });

  test('stands before everything that it has to hold for', () => {
    const late = pagesWith(({ html }) => {
      const before = html.slice(0, html.toLowerCase().indexOf('http-equiv="content-security-policy"'));
      return before.match(/<(?:script|style|link\b[^>]*\brel="(?:stylesheet|modulepreload|preload))\b[^>]*>/g) ?? [];
    });
    expect(late).toEqual([]);
  });
});

test('no page has an inline handler, a style attribute or a script as an address', () => {
  const found = pagesWith(({ root }) =>
    root
      .querySelectorAll('*')
      .flatMap((element) =>
        element.attributes
          .filter(({ key, value }) => /^(?:on|style$)/.test(key) || /^\s*javascript:/i.test(String(value)))
          .map(({ key }) => `${element.generateSelector()} ${key}`),
      ),
  );
  expect(found).toEqual([]);
});
