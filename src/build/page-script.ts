/** The script that every page loads, as Astro names it after the layout it stands in. */
const TAG = /<script type="module"[^>]* src="[^"]*\/Page\.[^"]+\.js"><\/script>/;
const FIRST_INLINE = /<script>([\s\S]*?)<\/script>/;
const OWN_IMPORT = /\bimport\(([`'"])\.\//g;

/** The script that all pages share: where it lies, and its text. */
export interface PageScript {
  /** Its address on the site. */
  readonly address: string;
  readonly code: string;
}

/**
 * The page with the shared script fetched only when the page is on the screen: what is seen at first waits for none of it,
 * and all that it adds (definitions in place, search in a dialog, the theme's switch) works as a plain link or not yet. The
 * line that does it joins the page's first inline script, because another one would cost a hash in the page's policy. A key
 * that is pressed before is kept for `open-search.ts`.
 */
export function withLateScript(html: string, { address }: PageScript): string {
  const line = `onkeydown=e=>k=e;new PerformanceObserver(()=>import("${address}")).observe({type:"paint"})`;
  return html.replace(TAG, '').replace(FIRST_INLINE, (_script, code: string) => `<script>${code}${line}</script>`);
}

/** A script of a page that stands in a file. */
const FILE = /<script type="module"[^>]* src="([^"]+)"><\/script>/g;

/**
 * The page with scripts in it instead of their addresses: one way to the server less until what waits at the top of the
 * page is alive. `scripts` holds those that may stand inside a page, see `canStandInPage`, by their addresses.
 */
export function withInlineScripts(html: string, scripts: ReadonlyMap<string, string>): string {
  return html.replace(FILE, (tag, address: string) => {
    const code = scripts.get(address);
    if (code === undefined) return tag;
    const folder = address.slice(0, address.lastIndexOf('/') + 1);
    return `<script type="module">${code.trim().replace(OWN_IMPORT, `import($1${folder}`)}</script>`;
  });
}

/** Whether a script can stand inside a page: it imports nothing before it runs, which it could not share there. */
export function canStandInPage(code: string): boolean {
  return !/(?:^|;)\s*(?:import\s*[\w{*"'`]|export\b)/.test(code) && !code.includes('</script');
}

const ICON = /(<link rel="icon" href=")[^"]+\.svg(")/;

/** The page with its icon in it. The browser fetches icons early, and would take the open connection from the quiz. */
export function withInlineIcon(html: string, svg: string): string {
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return html.replace(ICON, (_link, before: string, after: string) => `${before}${address}${after}`);
}
