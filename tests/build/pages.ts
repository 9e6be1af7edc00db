import { existsSync, readFileSync } from 'node:fs';
import { type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';
import { DIST, fileOf, pagesOf } from '../e2e/helpers/site.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Without the base path: `/wissen/unterschied/`. */
  readonly address: string;
  readonly html: string;
  readonly root: HtmlElement;
}

/**
 * The rules that every page's HTML has to keep. Switched off:
 * - `require-sri` guards files from other hosts; here all come from the site's own.
 * - `void-style` asks for one spelling of `<input>`; Astro writes it without a slash, Svelte with one.
 * - `attribute-boolean-style` asks for one spelling of `disabled`; Astro writes no value, Svelte an empty one.
 * - `no-redundant-role` would take `role="list"` away, without which Safari does not count unmarked lists as lists.
 */
export const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    elements: ['html5'],
    rules: {
      'require-sri': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'no-redundant-role': 'off',
    },
  }),
);

/** All pages of the built site. Throws when it has not been built. */
export async function readPages(): Promise<readonly BuiltPage[]> {
  if (!existsSync(fileOf(DIST, '/'))) throw new Error('There is no built site: run "npm run build" first.');
  const config = await validator.getConfigFor('page.html');
  return pagesOf(DIST).map((address) => {
    const html = readFileSync(fileOf(DIST, address), 'utf8');
    return { address, html, root: new Parser(config).parseHtml(html) };
  });
}

/** The inline scripts of a page that are code and not data. */
export function inlineScriptsOf({ html }: BuiltPage): string[] {
  return [...html.matchAll(/<script(?![^>]* src=)(?![^>]* type="(?!module))[^>]*>([\s\S]*?)<\/script>/g)].flatMap(
    ([, text]) => text ?? [],
  );
}

export function inlineStylesOf({ html }: BuiltPage): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, text]) => text ?? []);
}

/** An attribute's value with its character references resolved, as far as addresses and policies hold any. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element
    .getAttributeValue(name)
    ?.replace(/&#(\d+);/g, (_reference, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
