import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { LOCALES } from '../domain/locale';

/** What the site itself fetches of Pagefind's output; the rest is its own user interface. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+\.pagefind|index|fragment|filter)$/;

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
        const output = join(site, 'pagefind');
        try {
          await writeIndex(site, output);
        } finally {
          await close();
        }
        const pages = await countPages(output);
        const missing = LOCALES.filter((locale) => !pages[locale]);
        if (missing.length > 0) {
          throw new Error(`The search found no page with data-pagefind-body in: ${missing.join(', ')}`);
        }
        await removeUnneeded(output);
        logger.info(LOCALES.map((locale) => `${locale}: ${pages[locale]} pages`).join(', '));
      },
    },
  };
}

async function writeIndex(site: string, output: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: UNREAD });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: output });
  const problems = [...errors, ...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Indexed pages by language. */
async function countPages(output: string): Promise<Readonly<Record<string, number>>> {
  const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(
    await readFile(join(output, 'pagefind-entry.json'), 'utf8'),
  );
  return Object.fromEntries(Object.entries(entry.languages).map(([locale, { page_count }]) => [locale, page_count]));
}

async function removeUnneeded(output: string): Promise<void> {
  const names = await readdir(output);
  await Promise.all(
    names.filter((name) => !NEEDED.test(name)).map((name) => rm(join(output, name), { recursive: true })),
  );
}
