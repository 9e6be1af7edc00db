import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createServer } from 'vite';

/** A word in ten is replaced by one that stands nowhere else, so that the index grows with the pages. */
const REPLACED = 10;

/**
 * A copy of a built site with `times` as many indexed pages, and its index written anew as the build does it. The added
 * pages are the site's own with some words replaced.
 */
export async function growSite(site: string, times: number): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'dreiklang-search-'));
  cpSync(site, folder, { recursive: true });
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ html }) => html.includes('data-pagefind-body'));
  for (let copy = 1; copy < times; copy += 1) {
    for (const { name, html } of pages) {
      const file = join(folder, dirname(name), `copy-${copy}`, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, replaceWords(html, copy));
    }
  }
  rmSync(join(folder, 'pagefind'), { recursive: true });
  await writeIndex(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function replaceWords(html: string, copy: number): string {
  let count = 0;
  return html.replace(/<[^>]*>|(?<![&\p{L}])\p{L}{4,}/gu, (text) => {
    if (text.startsWith('<')) return text.replace(/data-pagefind-meta="(?:term|alias)\[content\]"/, '');
    count += 1;
    return count % REPLACED === copy % REPLACED ? `${text}${'abcdefghijk'.charAt(copy)}x` : text;
  });
}

/** Runs the build's own step, which is written for the bundler. */
async function writeIndex(folder: string): Promise<void> {
  const server = await createServer({ configFile: false, logLevel: 'error', server: { middlewareMode: true } });
  try {
    const { walkPages } = (await server.ssrLoadModule(
      '/src/build/built-pages.ts',
    )) as typeof import('../../../src/build/built-pages.ts');
    const { searchIndex } = (await server.ssrLoadModule(
      '/src/build/search-index.ts',
    )) as typeof import('../../../src/build/search-index.ts');
    await walkPages(folder, [searchIndex()]);
  } finally {
    await server.close();
  }
}
