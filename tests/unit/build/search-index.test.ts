import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { walkPages } from '../../../src/build/built-pages';
import { searchIndex } from '../../../src/build/search-index';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'dreiklang-index-'));
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

function writePage(locale: string, body: string) {
  writeFileSync(join(site, `${locale}.html`), `<!doctype html><html lang="${locale}"><title>x</title>${body}</html>`);
}

/** Does what the build does when all pages are written; returns what it logged. */
async function indexSite(): Promise<string> {
  return (await walkPages(site, [searchIndex()])).join('\n');
}

describe('the search index', () => {
  test('is written for both languages, without the user interface that Pagefind brings', async () => {
    writePage('de', '<main data-pagefind-body>Ein Kunde</main>');
    writePage('en', '<main data-pagefind-body>A customer</main>');
    expect(await indexSite()).toBe('search-index: de: 1 pages, en: 1 pages');
    const files = readdirSync(join(site, 'pagefind'))
      .filter((name) => !name.endsWith('.br'))
      .map((name) => name.replace(/_[0-9a-f]+(?=\.)/, ''));
    expect(files.sort()).toEqual([
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind.de.pf_meta',
      'pagefind.en.pf_meta',
      'pagefind.js',
      'wasm.de.pagefind',
      'wasm.en.pagefind',
    ]);
  });

  test('comes with what is large compressed beside it, and as it is for hosts that compress on the way', async () => {
    writePage('de', '<main data-pagefind-body>Ein Kunde</main>');
    writePage('en', '<main data-pagefind-body>A customer</main>');
    await indexSite();
    const wasm = join(site, 'pagefind', 'wasm.de.pagefind');
    expect(readFileSync(wasm).subarray(0, 12).toString()).toBe('pagefind_dcd');
    expect(brotliDecompressSync(readFileSync(`${wasm}.br`))).toEqual(readFileSync(wasm));
  });

  test('knows the parts of German compounds, and shows none of it', async () => {
    writePage('de', '<main data-pagefind-body>Die Kunden, ihre Zufriedenheit, die Kundenzufriedenheit</main>');
    writePage('en', '<main data-pagefind-body>A customer</main>');
    await indexSite();
    const [name = ''] = readdirSync(join(site, 'pagefind/fragment')).filter((file) => file.startsWith('de'));
    const fragment = gunzipSync(readFileSync(join(site, 'pagefind/fragment', name))).toString();
    expect(fragment).toContain('die Kunden|zufriedenheit');
    expect(readFileSync(join(site, 'de.html'), 'utf8')).toContain('die Kundenzufriedenheit');
  });

  test('keeps the words of neighbouring cells apart', async () => {
    writePage(
      'de',
      '<main data-pagefind-body><table><caption>Vergleich</caption><tr><th>CE</th><td>CX</td></tr></table></main>',
    );
    writePage('en', '<main data-pagefind-body>A customer</main>');
    await indexSite();
    const [name = ''] = readdirSync(join(site, 'pagefind/fragment')).filter((file) => file.startsWith('de'));
    expect(gunzipSync(readFileSync(join(site, 'pagefind/fragment', name))).toString()).toContain('Vergleich CE CX');
  });

  test.each([
    [
      'a language has no page',
      () => writePage('de', '<main data-pagefind-body>Ein Kunde</main>'),
      /data-pagefind-body in: en$/,
    ],
    ['no page is there at all', () => {}, /data-pagefind-body in: de, en$/],
  ])('stops the build when %s', async (_, write, message) => {
    write();
    await expect(indexSite()).rejects.toThrow(message);
  });

  test('takes nothing but what is marked', async () => {
    writePage('de', '<main data-pagefind-body>Ein Kunde</main>');
    writePage('en', '<main data-pagefind-body>A customer</main>');
    writeFileSync(
      join(site, 'more.html'),
      '<!doctype html><html lang="de"><title>y</title><main>Kein Kunde</main></html>',
    );
    expect(await indexSite()).toBe('search-index: de: 1 pages, en: 1 pages');
    expect(existsSync(join(site, 'pagefind', 'filter'))).toBe(false);
  });
});
