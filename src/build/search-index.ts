import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { LOCALES } from '../domain/locale';

/** What the site itself fetches of Pagefind's output; the rest is its own user interface. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+\.pagefind|(?:index|fragment|filter)\/.+)$/;

/** What would only disturb excerpts: the numbers of notes, and the title, which SearchMeta.astro names and the row shows. */
const UNREAD = ['.note-ref', '[data-pagefind-body] h1'];

/**
 * Writes the full-text index of the built pages to `pagefind/`, one for every language. Only what stands inside
 * `data-pagefind-body` is indexed. Stops the build when a language has no page in it, because then the search would
 * find nothing and say so only to readers.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = await indexPages(site);
        const pages = countPages(files);
        const missing = LOCALES.filter((locale) => !pages[locale]);
        if (missing.length > 0) {
          throw new Error(`The search found no page with data-pagefind-body in: ${missing.join(', ')}`);
        }
        await writeFiles(files, join(site, 'pagefind'));
        logger.info(LOCALES.map((locale) => `${locale}: ${pages[locale]} pages`).join(', '));
      },
    },
  };
}

/** Pagefind's files for a built site. It hands them over in memory: what it writes itself may not be on the disk yet. */
async function indexPages(site: string): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: UNREAD });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: site });
    const got = await index.getFiles();
    const problems = [...errors, ...added.errors, ...got.errors];
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
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
