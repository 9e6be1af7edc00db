import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownLinks, renderMarkdown } from '../../../src/formats/content/markdown-links';
import type { SourceData } from '../../../src/formats/content/source-schema';
import type { LinkTarget } from '../../../src/i18n/content-links';
import { markdownNotes } from '../../../src/pages/_load/markdown-notes';

const source = (id: string, core: boolean): SourceData => ({
  id,
  author: 'A. Author',
  title: `On ${id}`,
  published: '2016-12-13',
  language: 'de',
  core,
  short: { de: id, en: id },
  de: { about: 'x' },
  en: { about: 'x' },
});
const SOURCES = [source('one', true), source('beyond', false)];

function resolve(url: string): LinkTarget | undefined {
  const [scheme, id = ''] = url.split(':');
  if (scheme === 'term') return { href: `/glossar/${id}/`, term: id };
  return scheme === 'source' ? { href: `/quellen/#${id}` } : undefined;
}

/** The HTML of an article's Markdown, as far as it is static. */
async function render(markdown: string): Promise<string> {
  const { code } = await mdxToJs(markdown, {
    mdastPlugins: [markdownNotes('de', SOURCES, resolve), markdownLinks(resolve)],
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  });
  return [...code.matchAll(/"set:html": ("(?:[^"\\]|\\.)*")/g)].map((match) => JSON.parse(match[1] ?? '""')).join('');
}

describe('links in content', () => {
  test('a term’s link leads to its entry and names the term, so that its definition can open', async () => {
    expect(await render('Jeder [Kontakt](term:touchpoint).')).toContain(
      '<a href="/glossar/touchpoint/" data-term="touchpoint">Kontakt</a>',
    );
  });

  test('an ordinary address stays as it is', async () => {
    expect(await render('[Seite](https://example.org/)')).toContain('<a href="https://example.org/">Seite</a>');
  });

  test('HTML in a term’s note is shown as text', async () => {
    expect(await renderMarkdown('<img src=x onerror=alert(1)> und [Pfundt](source:one)', resolve)).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; und <a href="/quellen/#one">Pfundt</a></p>\n',
    );
  });
});

describe('footnotes', async () => {
  const html = await render(
    'Erst das.[^b] Dann jenes.[^a] Noch einmal.[^b]\n\n[^a]: So [Eins](source:one).\n\n[^b]: Weiter geht [Andere](source:beyond), anders [Eins](source:one).',
  );

  test('are numbered in the order of the text, whatever the order of their definitions', () => {
    expect([...html.matchAll(/<a class="note-ref"[^>]*>(\d)<\/a>/g)].map((match) => match[1])).toEqual(['1', '2', '1']);
    expect(html).toMatch(/<li id="note-1">Weiter geht/);
    expect(html).toMatch(/<li id="note-2">So /);
  });

  test('stand in the margin once, without links and hidden from screen readers and search', () => {
    const margins = [
      ...html.matchAll(/<span class="margin-note"[^>]*>[\s\S]*?<\/span><\/span>|<span class="margin-note"[^>]*>/g),
    ];
    expect(margins).toHaveLength(2);
    expect(html).toContain('aria-hidden="true" data-pagefind-ignore="all"><b>1</b> Weiter geht <span>Andere</span>');
  });

  test('lead there and back', () => {
    expect(html).toContain('<a class="note-ref" href="#note-1" aria-label="Anmerkung 1" id="ref-1">');
    expect(html).toContain('<a class="note-back" href="#ref-1" aria-label="Zurück zur Stelle 1 im Text">');
  });

  test('carry the full reference of a source where it is named first, and only there, in the note’s order', () => {
    expect(html.match(/A\. Author: „On one“, 2016\./g)).toHaveLength(1);
    expect(html).toMatch(
      /<li id="note-1">.*<span class="note-source">A\. Author: „On beyond“, 2016\. A\. Author: „On one“/,
    );
  });

  test('say where a source goes beyond the five', () => {
    expect(html.match(/Geht über die fünf Quellen dieser Seite hinaus\./g)).toHaveLength(1);
  });

  test('an article without footnotes has no section for them', async () => {
    expect(await render('Nur Text.')).not.toContain('notes');
  });
});
