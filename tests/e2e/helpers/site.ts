import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The folder with the built site. */
export const DIST = 'dist';

/** The addresses of all pages of a built site, without its base path: `/`, `/wissen/`, `/404.html`. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/** The file that an address (of a page or of anything else, without the base path) stands for. */
export function fileOf(folder: string, address: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address);
}
