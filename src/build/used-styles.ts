import { transform } from 'lightningcss';

const OPEN = '<style>';
const CLOSE = '</style>';
/** The class that Astro gives to all elements of a component, as the component's rules name it. */
const SCOPE = /(?<=\.)astro-[a-z0-9]{8}/g;
/** Classes that whole drawings and the like stand in, whose rules have no scope; no script adds them to a chapter. */
const BLOCKS = ['calculator', 'calculator-place', 'case', 'case-figures', 'figure', 'kano', 'sketches'];
const CLASSES = / class="([^"]*)"/g;

/**
 * Takes out of chapters the rules of what they do not show: Astro gives each page the styles of everything that its view
 * can show, and a chapter's view can show every drawing. Pages have one `<style>` at most, in their head. What was worked
 * out for one page serves the next.
 */
export function usedStyles(): (html: string) => string {
  const sheets = new Map<string, Sheet>();
  return (html) => {
    const start = html.indexOf(OPEN) + OPEN.length;
    const end = html.indexOf(CLOSE, start);
    if (start < OPEN.length || end < 0) return html;
    const css = html.slice(start, end);
    const sheet = sheets.get(css) ?? { css, optional: [...BLOCKS, ...new Set(css.match(SCOPE))], shortened: new Map() };
    sheets.set(css, sheet);
    const shown = classesOf(html.slice(end));
    const unused = sheet.optional.filter((name) => !shown.has(name));
    return unused.length === 0 ? html : html.slice(0, start) + shorten(sheet, unused) + html.slice(end);
  };
}

interface Sheet {
  readonly css: string;
  /** Classes of which a page may show none. */
  readonly optional: readonly string[];
  /** What is left of it, by the classes that are not shown. */
  readonly shortened: Map<string, string>;
}

function shorten({ css, shortened }: Sheet, unusedSymbols: string[]): string {
  const key = unusedSymbols.join(' ');
  const known = shortened.get(key);
  if (known !== undefined) return known;
  const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols });
  const left = code.toString();
  shortened.set(key, left);
  return left;
}

function classesOf(html: string): ReadonlySet<string> {
  const lists = new Set(Array.from(html.matchAll(CLASSES), ([, list = '']) => list));
  return new Set([...lists].flatMap((list) => list.split(' ')));
}
