const STYLE = /<style>([\s\S]*?)<\/style>/g;
const END = '</html>';
const MODULE_SCRIPT = /<script type="module"(?= src=)/g;

/**
 * The page with all its inline styles in one element, in their order: every further element would cost a hash in the
 * page's policy, which does not compress. Astro writes them all into the head.
 */
export function withOneStyle(html: string): string {
  const styles = [...html.matchAll(STYLE)].map(([, text = '']) => text);
  const merged = `<style>${styles.join('')}</style>`;
  return styles.length < 2 ? html : html.replace(STYLE, '').replace('</head>', () => `${merged}</head>`);
}

/**
 * The page with scripts that leave the line to what is painted first: nothing that is seen at first waits for them. Astro
 * writes some of them behind the page's end, where they do not belong.
 */
export function withQuietScripts(html: string): string {
  const end = html.lastIndexOf(END);
  const behind = end < 0 ? '' : html.slice(end + END.length);
  const body = html.lastIndexOf('</body>', end);
  const page = behind === '' ? html : `${html.slice(0, body)}${behind}${html.slice(body, end)}${END}`;
  return page.replace(MODULE_SCRIPT, '$& fetchpriority="low"');
}
