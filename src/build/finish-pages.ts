import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '../domain/locale';
import { pathBelow } from '../i18n/routes';
import { withOneStyle, withQuietScripts } from './page-head';
import { withPolicy } from './page-policy';
import { type PageScript, withInlineIcon, withInlineScript, withLateScript } from './page-script';

const ASSETS = '_astro';

/** Puts the last hand to every built page: where its styles and scripts stand, and the policy made from them. */
export function finishPages(base: string): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const script = await readPageScript(site, base);
        const icon = await readFile(join(site, 'favicon.svg'), 'utf8');
        for (const name of await readdir(site, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const file = join(site, name);
          await writeFile(file, finish(await readFile(file, 'utf8'), name, script, icon));
        }
      },
    },
  };
}

function finish(html: string, name: string, script: PageScript, icon: string): string {
  const page = withQuietScripts(withOneStyle(html));
  // A chapter fills the first round trip with its text; every other page has room for the script.
  const scripted = isChapter(name)
    ? withLateScript(page, script)
    : withInlineIcon(withInlineScript(page, script), icon);
  return withPolicy(scripted, name);
}

function isChapter(name: string): boolean {
  return LOCALES.some((locale) => name.replaceAll('\\', '/').startsWith(pathBelow('', locale, 'learn')));
}

async function readPageScript(site: string, base: string): Promise<PageScript> {
  const names = (await readdir(join(site, ASSETS))).filter((file) => /^Page\..+\.js$/.test(file));
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw new Error(`${ASSETS}/ has ${names.length} scripts of the layout instead of one`);
  return { address: `${base}${ASSETS}/${name}`, code: await readFile(join(site, ASSETS, name), 'utf8') };
}
