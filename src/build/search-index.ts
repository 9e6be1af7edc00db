import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { minify } from 'vite';
import { LOCALES } from '../domain/locale';
import { seamMarker } from '../domain/search/compound-text';
import { compoundParts } from '../domain/search/compounds';
import type { PageStep } from './built-pages';
import { cutIndex, type DataFile } from './index-chunks';

/** What the site itself fetches of Pagefind's output; the rest is its own user interface. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+\.pagefind|(?:index|fragment|filter)\/.+)$/;

/** What would only disturb excerpts: the numbers of notes, and the title, which SearchMeta.astro names and the row shows. */
const UNREAD = ['.note-ref', '[data-pagefind-body] h1'];

/** The language whose compounds are taken apart. */
const COMPOUNDING = 'de';

/** Files that every search needs, and its words; they are sent uncompressed to be compressed better on the way. */
const LARGE = /^(?:wasm\.|index\/|pagefind\.)/;

/** Of Brotli, up to 11. What grows with the site takes a third of the time at 10, and 2 % more bytes. */
const MAX_QUALITY = constants.BROTLI_MAX_QUALITY;
const PIECE_QUALITY = 10;

const INDEXED = 'data-pagefind-body';

/** What no reader reads; without it a page is half as long. */
const SILENT = /<(style|script|svg)\b[\s\S]*?<\/\1>/g;

/** What ends a word though no space follows it in the page; the index takes only paragraphs and their like for that. */
const WORD_END = /<\/(?:caption|t[hd]|d[td]|b(?=>\p{Lu}))>/gu;

/** A page with something to index. */
interface SourcePage {
  /** Below the site's folder. */
  readonly path: string;
  /** Without what is not indexed. */
  readonly html: string;
}

/** A page's head and what is indexed of it, without navigation and footer; `undefined` where nothing is. */
function indexedPart(html: string): string | undefined {
  const body = html.indexOf('<body');
  const mark = html.indexOf(INDEXED, body);
  if (mark < 0) return undefined;
  return html.slice(0, body) + html.slice(html.lastIndexOf('<', mark), html.indexOf('</main>', mark));
}

/**
 * Writes the full-text index of the built pages to `pagefind/`, one for every language. Only what stands inside
 * `data-pagefind-body` is indexed. German compounds are taken apart at the site's own nouns, in a copy that only the index
 * sees. Stops the build when a language has no page in it, because then the search would find nothing and say so only to
 * readers.
 */
export function searchIndex(): PageStep {
  const pages: SourcePage[] = [];
  return {
    name: 'search-index',
    page(html, path) {
      const part = indexedPart(html);
      if (part !== undefined) pages.push({ path, html: part.replace(SILENT, '').replace(WORD_END, ' $&') });
      return html;
    },
    async end(site) {
      const files = await indexPages(pages);
      const counts = countPages(files);
      const missing = LOCALES.filter((locale) => !counts[locale]);
      if (missing.length > 0) {
        throw new Error(`The search found no page with data-pagefind-body in: ${missing.join(', ')}`);
      }
      await writeFiles(files, join(site, 'pagefind'));
      return LOCALES.map((locale) => `${locale}: ${counts[locale]} pages`).join(', ');
    },
  };
}

/** The pages as the index shall see them. */
function takeApart(pages: readonly SourcePage[]): readonly SourcePage[] {
  const isCompounding = ({ html }: SourcePage) => html.includes(`<html lang="${COMPOUNDING}"`);
  const texts = pages.filter(isCompounding).map(({ html }) => html.replace(/<[^>]*>/g, ' '));
  const mark = seamMarker(compoundParts([], texts));
  return pages.map((page) => (isCompounding(page) ? { ...page, html: mark(page.html) } : page));
}

/** Pagefind's files for pages. It hands them over in memory: what it writes itself may not be on the disk yet. */
async function indexPages(pages: readonly SourcePage[]): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: UNREAD });
    if (!index) throw new Error(errors.join('\n'));
    const added = await Promise.all(
      takeApart(pages).map(({ path, html }) => index.addHTMLFile({ sourcePath: path, content: html })),
    );
    const got = await index.getFiles();
    const problems = [...errors, ...added.flatMap((file) => file.errors), ...got.errors];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return got.files.filter(({ path }) => NEEDED.test(path));
  } finally {
    await close();
  }
}

/** Indexed pages by language. */
function countPages(files: readonly IndexFile[]): Readonly<Record<string, number>> {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages }: { languages: Record<string, { page_count: number }> } = JSON.parse(
    new TextDecoder().decode(entry?.content),
  );
  return Object.fromEntries(Object.entries(languages).map(([locale, { page_count }]) => [locale, page_count]));
}

async function writeFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  const unpacked = await Promise.all(files.map(unpack));
  const pieces = unpacked.filter(({ path }) => path.startsWith('index/'));
  const overviews = unpacked.filter(({ path }) => path.endsWith('.pf_meta'));
  const others = unpacked.filter((file) => !pieces.includes(file) && !overviews.includes(file));
  const written = [...others, ...overviews.flatMap((overview) => cutIndex(overview, pieces))];
  for (const place of new Set(written.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, place), { recursive: true });
  for (const { path, bytes } of written) {
    const file = join(folder, path);
    writeFileSync(file, bytes);
    if (LARGE.test(path))
      writeFileSync(`${file}.br`, compress(bytes, path.startsWith('index/') ? PIECE_QUALITY : MAX_QUALITY));
  }
}

/** Pagefind's script made smaller, its data without the compression that it comes in: it reads both. */
async function unpack({ path, content }: IndexFile): Promise<DataFile> {
  if (!LARGE.test(path)) return { path, bytes: content };
  if (!path.endsWith('.js')) return { path, bytes: gunzipSync(content) };
  const { code } = await minify(path, new TextDecoder().decode(content), { module: true });
  return { path, bytes: new TextEncoder().encode(code) };
}

function compress(bytes: Uint8Array, quality: number): Uint8Array {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
