import { existsSync, statSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { DIST, fileOf } from '../e2e/helpers/site.ts';
import { attributeOf, type BuiltPage, readPages } from './pages.ts';

/** Where pages name other addresses; the first are loaded with the page, the others followed by readers and robots. */
const RESOURCES = ['src', 'poster', 'data', 'component-url', 'renderer-url', 'before-hydration-url'];
const LINKED_RESOURCES = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest)\b/;

interface Reference {
  readonly page: BuiltPage;
  readonly href: string;
  readonly resource: boolean;
}

let pages: readonly BuiltPage[] = [];
let references: readonly Reference[] = [];
/** Address of the home page as the site itself names it: origin and base path. */
let home = new URL('http://localhost/');
const anchors = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
  pages = await readPages();
  references = pages.flatMap((page) => [...referencesOf(page)]);
  for (const { address, root } of pages) {
    anchors.set(address, new Set(root.querySelectorAll('[id]').flatMap((element) => attributeOf(element, 'id') ?? [])));
  }
  const start = pages.find(({ address }) => address === '/');
  const canonical = start?.root.querySelector('link[rel="canonical"]');
  home = new URL((canonical && attributeOf(canonical, 'href')) ?? home);
});

function* referencesOf(page: BuiltPage): Generator<Reference> {
  for (const element of page.root.querySelectorAll('*')) {
    for (const name of RESOURCES) {
      const href = attributeOf(element, name);
      if (href) yield { page, href, resource: true };
    }
    const href = attributeOf(element, 'href') ?? attributeOf(element, 'action');
    const resource =
      element.is('use') || (element.is('link') && LINKED_RESOURCES.test(attributeOf(element, 'rel') ?? ''));
    if (href !== undefined) yield { page, href, resource };
    for (const candidate of attributeOf(element, 'srcset')?.split(',') ?? []) {
      yield { page, href: candidate.trim().split(/\s/)[0] ?? '', resource: true };
    }
  }
  for (const [, href = ''] of page.html.matchAll(/url\(["']?([^"')]+)["']?\)/g)) yield { page, href, resource: true };
}

/** The address as the browser would resolve it on its page. */
function resolve({ page, href }: Reference): URL {
  return new URL(href, new URL(page.address.slice(1), home));
}

/** What is wrong with an address, if anything. */
function problemWith(reference: Reference): string | undefined {
  const url = resolve(reference);
  if (url.origin !== home.origin) return undefined;
  if (!url.pathname.startsWith(home.pathname)) return 'lies outside of the base path';
  const address = `/${decodeURI(url.pathname.slice(home.pathname.length))}`;
  const file = fileOf(DIST, address);
  if (!existsSync(file) || statSync(file).isDirectory()) return 'leads nowhere';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && !anchors.get(address)?.has(anchor)) return 'names an anchor that is not there';
  return undefined;
}

test('every link leads to a page or file of the site, and to an anchor that is there', () => {
  const problems = references.flatMap((reference) => {
    const problem = problemWith(reference);
    return problem ? `${reference.page.address}: ${reference.href} ${problem}` : [];
  });
  expect(references.length).toBeGreaterThan(pages.length);
  expect([...new Set(problems)]).toEqual([]);
});

test('no page loads anything from another origin', () => {
  const outside = references.filter((reference) => {
    const url = resolve(reference);
    return reference.resource && url.protocol !== 'data:' && url.origin !== home.origin;
  });
  expect(outside.map(({ page, href }) => `${page.address}: ${href}`)).toEqual([]);
});

test('every page can be reached from the home page', () => {
  const links = Map.groupBy(references, ({ page }) => page.address);
  const reached = new Set(['/']);
  for (const address of reached) {
    for (const reference of links.get(address) ?? []) {
      const url = resolve(reference);
      if (url.origin === home.origin) reached.add(`/${url.pathname.slice(home.pathname.length)}`);
    }
  }
  const lost = pages.map(({ address }) => address).filter((address) => !reached.has(address));
  expect(lost).toEqual(['/404.html']);
});
