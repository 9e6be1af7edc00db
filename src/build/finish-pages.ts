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

/** Throws where another script imports the shared one: it would run a second time, because pages hold its text. */
async function readPageScript(site: string, base: string): Promise<PageScript> {
  const scripts = (await readdir(join(site, ASSETS))).filter((file) => file.endsWith('.js'));
  const [name, ...more] = scripts.filter((file) => file.startsWith('Page.'));
  if (name === undefined || more.length > 0) throw new Error(`${ASSETS}/ holds not one script of the layout`);
  for (const other of scripts) {
    const code = await readFile(join(site, ASSETS, other), 'utf8');
    if (code.includes(`./${name}`)) throw new Error(`${other} imports ${name}, which stands in the pages`);
  }
  return { address: `${base}${ASSETS}/${name}`, code: await readFile(join(site, ASSETS, name), 'utf8') };
}
