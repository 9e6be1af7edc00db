import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { ExtraFiles } from './site.ts';

/** Where Pagefind's own index of the same pages stands beside the site's. */
export const PLAIN_BUNDLE = '/plain/';

/** What the site tells the index about its pages; plain Pagefind knows no more than their text. */
const HINTS = / data-pagefind-(?:meta|filter)="[^"]*"/g;

/** Pagefind's index of a built site as it comes: without the site's hints, weights and layer. */
export async function addPlainIndex(folder: string): Promise<ExtraFiles> {
  try {
    const { index } = await createIndex();
    if (!index) throw new Error('Pagefind does not start');
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    await Promise.all(
      pages.map((name) =>
        index.addHTMLFile({
          sourcePath: name.split(sep).join('/'),
          content: readFileSync(join(folder, name), 'utf8').replace(HINTS, ''),
        }),
      ),
    );
    const { files } = await index.getFiles();
    return new Map(files.map(({ path, content }) => [`${PLAIN_BUNDLE}${path}`, content]));
  } finally {
    await close();
  }
}
