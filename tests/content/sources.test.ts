import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Content, readContent } from '../../src/build/content/read-content';
import { LOCALES, type Locale } from '../../src/domain/locale';
import { GAIN_SOURCE } from '../../src/i18n/before-after';
import { lineOf, nodesOf, parseTree, type TreeNode, textOf } from './article-tree';
import { plantContent, problemsAfter } from './plant-content';

/** How a footnote says that the site itself did the sum or passed the judgement. */
const OWN: Readonly<Record<Locale, RegExp>> = { de: /^(?:Eigene|Unsere?) /, en: /^(?:Our|Own) / };

/** A footnote that only says where on this site to read on states no fact; longer than this, it does. */
const POINTER_WORDS = 12;

const SOURCE_LINK = /\]\(source:([^)\s]+)\)/g;

/** Footnotes, articles and bibliography entries that lack a source or a use. */
function sourceProblems(folder: string): string[] {
  const content = readContent(folder);
  const problems: string[] = [];
  const used = new Set<string>([GAIN_SOURCE]);
  for (const locale of LOCALES) {
    for (const { file, id, text } of content.articles[locale].values()) {
      const tree = parseTree(readFileSync(join(folder, 'articles', locale, `${id}.mdx`), 'utf8'));
      const notes = [...nodesOf(tree)].filter(({ type }) => type === 'footnoteDefinition');
      for (const { scheme, target } of text.references) if (scheme === 'source') used.add(target);
      if (!notes.some((note) => links(note, 'source:')))
        problems.push(`${file}:1 no footnote cites a source. Say where the facts come from`);
      for (const note of notes) {
        const own = textOf(note).trim();
        const pointer = links(note, 'article:') && own.split(/\s+/).length <= POINTER_WORDS;
        if (links(note, 'source:') || pointer || OWN[locale].test(own)) continue;
        problems.push(
          `${file}:${lineOf(note)} footnote [^${note.identifier}] names no source. Link one (source:…), or begin with “${locale === 'de' ? 'Eigene Rechnung' : 'Our own sum'}”`,
        );
      }
    }
  }
  for (const { file, data, lineAt } of content.terms.values()) {
    for (const source of data.sources) used.add(source);
    for (const locale of LOCALES) {
      for (const [, source = ''] of (data[locale].note ?? '').matchAll(SOURCE_LINK)) {
        if (data.sources.includes(source)) continue;
        problems.push(
          `${file}:${lineAt([locale, 'note'])} the note cites ${source}, which is not among the sources. Add it there`,
        );
      }
    }
  }
  for (const { data } of content.cases.values()) used.add(data.source);
  for (const { data } of content.sortSets.values()) for (const { source } of data.cards) used.add(source);
  for (const item of itemsOf(content)) used.add(item.source);
  for (const [index, { id }] of (content.sources?.data ?? []).entries()) {
    if (used.has(id)) continue;
    problems.push(
      `content/sources.yaml:${content.sources?.lineAt([index])} nothing refers to ${id}. Cite it, or remove the entry`,
    );
  }
  return problems;
}

function links(node: TreeNode, scheme: string): boolean {
  return [...nodesOf(node)].some(({ url }) => url?.startsWith(scheme));
}

function itemsOf({ triplets, quizzes }: Content) {
  return [
    ...[...triplets.values()].flatMap(({ data }) => data.items),
    ...[...quizzes.values()].flatMap(({ data }) =>
      data.items.flatMap((entry) => (typeof entry === 'string' ? [] : entry.item)),
    ),
  ];
}

test('articles and footnotes name their sources, and the bibliography holds nothing else', () => {
  expect(sourceProblems('content')).toEqual([]);
});

test('every item names its source', () => {
  const items = itemsOf(readContent('content'));
  expect(items.length).toBeGreaterThan(75);
  expect(items.filter(({ source }) => !source)).toEqual([]);
  const problems = problemsAfter((content) => content.edit('triplets/rail-anschluss.yaml', /^ {4}source: .*\n/m, ''));
  expect(problems).toContainEqual(expect.stringMatching(/rail-anschluss\.yaml:\d+ items\.0\.source: is missing\. Add/));
});

const ARTICLE = 'articles/de/faq.mdx';

test.each([
  [
    'a footnote without a source',
    ARTICLE,
    '[^retention]: [Pfundt](source:pfundt).',
    '[^retention]: Das ist so.',
    /faq\.mdx:\d+ footnote \[\^retention\] names no source\. Link one \(source:…\), or begin with “Eigene Rechnung”/,
  ],
  [
    'a fact behind a link within the site',
    ARTICLE,
    '[^retention]: [Pfundt](source:pfundt).',
    '[^retention]: Das ist so, und zwar seit vielen Jahren und überall; mehr dazu in [Kapitel 9](article:nps-and-measuring).',
    /footnote \[\^retention\] names no source/,
  ],
  [
    'an article without a source',
    ARTICLE,
    /\]\(source:[^)]+\)/g,
    '](page:sources)',
    /faq\.mdx:1 no footnote cites a so/,
  ],
  [
    'a note that cites what the term does not name',
    'glossary/touchpoint.yaml',
    'sources: [cx-guide, ',
    'sources: [',
    /touchpoint\.yaml:\d+ the note cites cx-guide, which is not among the sources/,
  ],
  [
    'an entry of the bibliography that nothing refers to',
    'sources.yaml',
    '- id: sorokina',
    '- id: nobody-1999\n  title: Nothing\n  language: en\n  core: false\n  short: { de: N, en: N }\n  de: { about: N }\n  en: { about: N }\n- id: sorokina',
    /sources\.yaml:\d+ nothing refers to nobody-1999\. Cite it, or remove the entry/,
  ],
])('%s is named with file, line and fix', (_mistake, file, find, replacement, message) => {
  using content = plantContent();
  content.edit(file, find, replacement);
  expect(sourceProblems(content.folder)).toContainEqual(expect.stringMatching(message));
});

test.each([
  ['the site’s own sum', 'Eigene Rechnung.'],
  ['a place to read on', 'Mehr in [Kapitel 9](article:nps-and-measuring).'],
])('a footnote may do without a source when it is %s', (_what, note) => {
  using content = plantContent();
  content.edit(ARTICLE, '[^retention]: [Pfundt](source:pfundt).', `[^retention]: ${note}`);
  expect(sourceProblems(content.folder)).toEqual([]);
});
