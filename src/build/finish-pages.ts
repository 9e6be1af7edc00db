import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../domain/locale';
import { pathBelow } from '../i18n/routes';
import type { PageStep } from './built-pages';
import { withOneStyle, withQuietScripts } from './page-head';
import { withPolicy } from './page-policy';
import { canStandInPage, type PageScript, withInlineIcon, withInlineScripts, withLateScript } from './page-script';
import { usedStyles } from './used-styles';

const ASSETS = '_astro';
/** Characters of a script that costs less in the page than the way to the server does. */
const SHORT = 1000;
const FILE_NAME = /[\w-]+\.[\w-]+\.js/g;

/** Puts the last hand to every built page: where its styles and scripts stand, and the policy made from them. */
export function finishPages(base: string): PageStep {
  let parts: Parts | undefined;
  return {
    name: 'finish-pages',
    begin(site) {
      const scripts = readScripts(site, base);
      const shared = pageScriptOf(scripts);
      const inline = new Map(
        [...scripts].filter(([, code]) => code.length <= SHORT).concat([[shared.address, shared.code]]),
      );
      parts = { withUsedStyles: usedStyles(), shared, inline, icon: readFileSync(join(site, 'favicon.svg'), 'utf8') };
    },
    page(html, name) {
      if (!parts) throw new Error('pages are finished after `begin` only');
      return finish(html, name, parts);
    },
  };
}

/** What stands in pages instead of in files. */
interface Parts {
  readonly withUsedStyles: (html: string) => string;
  readonly shared: PageScript;
  /** Scripts by their addresses. */
  readonly inline: ReadonlyMap<string, string>;
  readonly icon: string;
}

function finish(html: string, name: string, { withUsedStyles, shared, inline, icon }: Parts): string {
  const page = withQuietScripts(withOneStyle(html));
  // A chapter fills the first round trip with its text; every other page has room for scripts.
  const scripted = isChapter(name)
    ? withLateScript(withUsedStyles(page), shared)
    : withInlineIcon(withInlineScripts(page, inline), icon);
  return withPolicy(scripted, name);
}

function isChapter(name: string): boolean {
  return LOCALES.some((locale) => name.startsWith(pathBelow('', locale, 'learn')));
}

/** The scripts that can stand inside pages, by their addresses: no other file imports them, and they import none at once. */
function readScripts(site: string, base: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(site, ASSETS)).filter((file) => file.endsWith('.js'));
  const codes = new Map(names.map((name) => [name, readFileSync(join(site, ASSETS, name), 'utf8')] as const));
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
