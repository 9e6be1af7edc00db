import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '../domain/locale';
import { pathBelow } from '../i18n/routes';
import { withOneStyle, withQuietScripts } from './page-head';
import { withPolicy } from './page-policy';
import { canStandInPage, type PageScript, withInlineIcon, withInlineScripts, withLateScript } from './page-script';

const ASSETS = '_astro';
/** Characters of a script that costs less in the page than the way to the server does. */
const SHORT = 1000;
const FILE_NAME = /[\w-]+\.[\w-]+\.js/g;

/** Puts the last hand to every built page: where its styles and scripts stand, and the policy made from them. */
export function finishPages(base: string): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const scripts = await readScripts(site, base);
        const shared = pageScriptOf(scripts);
        const inline = new Map(
          [...scripts].filter(([, code]) => code.length <= SHORT).concat([[shared.address, shared.code]]),
        );
        const icon = await readFile(join(site, 'favicon.svg'), 'utf8');
        for (const name of await readdir(site, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const file = join(site, name);
          await writeFile(file, finish(await readFile(file, 'utf8'), name, { shared, inline, icon }));
        }
      },
    },
  };
}

/** What stands in pages instead of in files. */
interface Parts {
  readonly shared: PageScript;
  /** Scripts by their addresses. */
  readonly inline: ReadonlyMap<string, string>;
  readonly icon: string;
}

function finish(html: string, name: string, { shared, inline, icon }: Parts): string {
  const page = withQuietScripts(withOneStyle(html));
  // A chapter fills the first round trip with its text; every other page has room for scripts.
  const scripted = isChapter(name)
    ? withLateScript(page, shared)
    : withInlineIcon(withInlineScripts(page, inline), icon);
  return withPolicy(scripted, name);
}

function isChapter(name: string): boolean {
  return LOCALES.some((locale) => name.replaceAll('\\', '/').startsWith(pathBelow('', locale, 'learn')));
}

/** The scripts that can stand inside pages, by their addresses: no other file imports them, and they import none at once. */
async function readScripts(site: string, base: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(site, ASSETS))).filter((file) => file.endsWith('.js'));
  const codes = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(site, ASSETS, name), 'utf8')] as const)),
  );
  const imported = new Set([...codes.values()].flatMap((code) => code.match(FILE_NAME) ?? []));
  return new Map(
    [...codes]
      .filter(([name, code]) => !imported.has(name) && canStandInPage(code))
      .map(([name, code]) => [`${base}${ASSETS}/${name}`, code]),
  );
}

/** Throws where the script that all pages share cannot stand in them: it would be fetched by itself, or run twice. */
function pageScriptOf(scripts: ReadonlyMap<string, string>): PageScript {
  const [found, ...more] = [...scripts].filter(([address]) => address.includes(`/${ASSETS}/Page.`));
  if (!found || more.length > 0)
    throw new Error(`${ASSETS}/ holds not one script of the layout that can stand in pages`);
  return { address: found[0], code: found[1] };
}
