import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify, transformWithOxc } from 'vite';
import { LOCALES } from '../domain/locale';
import { bankFile } from '../formats/bank-file';
import { type Page, pathBelow } from '../i18n/routes';

/** What a trainer opens in the room. */
const PAGES: readonly Page[] = ['training', 'stage', 'results', 'cards', 'paper'];
const WORKER = 'src/platform/offline-worker.ts';

/**
 * Writes `offline.js`, the service worker with the list of all files that the pages of a workshop load, now or when a part is
 * asked for: pages, scripts, fonts, the bank. Stops the build when one of the pages is missing.
 */
export function workshopOffline(): AstroIntegration {
  return {
    name: 'workshop-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = await filesOf(site);
        const version = await versionOf(site, files);
        const { code } = await transformWithOxc(await readFile(WORKER, 'utf8'), WORKER);
        const list = `const OFFLINE = ${JSON.stringify({ version, files })};`;
        const script = await minify('offline.js', `${list}\n${code}`, { module: true });
        await writeFile(join(site, 'offline.js'), script.code);
        logger.info(`${files.length} files for workshops without a network`);
      },
    },
  };
}

/** The files, below the site's folder, in their alphabetical order; a page is its folder. */
async function filesOf(site: string): Promise<readonly string[]> {
  const pages = LOCALES.flatMap((locale) => PAGES.map((page) => pathBelow('', locale, page)));
  const found = new Set([...pages, ...LOCALES.map(bankFile)]);
  for (const file of found) {
    for (const named of namesIn(await readFile(join(site, nameOf(file)), 'utf8'), file)) {
      if (existsSync(join(site, named))) found.add(named);
    }
  }
  return [...found].sort();
}

const nameOf = (file: string) => (file.endsWith('/') ? `${file}index.html` : file);

/** Scripts, styles and fonts that a file's text names, below the site's folder. */
function namesIn(text: string, file: string): string[] {
  if (!/\.js$|\/$/.test(file)) return [];
  return [...text.matchAll(/["'`(=]([\w./-]*\.(?:js|css|woff2))["'`)]/g)].map(([, name = '']) =>
    name.includes('_astro/') ? name.slice(name.indexOf('_astro/')) : posix.join(posix.dirname(file), name),
  );
}

/** A name that changes when any of the files does. */
async function versionOf(site: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(site, nameOf(file))));
  return hash.digest('hex').slice(0, 12);
}
