import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ArticleFile, type ContentFile, readContent } from '../../src/build/content/read-content';
import { LOCALES, otherLocale } from '../../src/domain/locale';
import { attributeOf, isComponent, lineOf, nodesOf, parseTree } from './article-tree';
import { plantContent } from './plant-content';

/** Fields that one language may have alone: a word has as many other spellings as it has. */
const OF_ONE_LANGUAGE = new Set(['variants', 'slug']);

/** Attributes that are words for the reader; it is enough that both languages have them. */
const TEXT_ATTRIBUTES = new Set(['title']);

/** Everything that one language has and the other lacks, as lines for the author. */
function parityProblems(folder: string): string[] {
  const content = readContent(folder);
  const yaml: (ContentFile<unknown> | undefined)[] = [
    content.site,
    content.sources,
    content.settings,
    content.comparison,
    ...content.terms.values(),
    ...content.triplets.values(),
    ...content.quizzes.values(),
    ...content.cases.values(),
    ...content.sortSets.values(),
  ];
  const problems = yaml.flatMap((file) => (file ? fieldProblems(file, file.data, []) : []));
  for (const locale of LOCALES) {
    for (const article of content.articles[locale].values()) {
      const twin = content.articles[otherLocale(locale)].get(article.id);
      if (twin) problems.push(...articleProblems(folder, article, twin));
    }
  }
  return problems;
}

/** Looks for `de` and `en` side by side, at any depth: what is written in one of them must be written in the other. */
function fieldProblems(file: ContentFile<unknown>, value: unknown, path: readonly PropertyKey[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const problems = Object.entries(record).flatMap(([key, child]) => fieldProblems(file, child, [...path, key]));
  if (!('de' in record && 'en' in record)) return problems;
  for (const locale of LOCALES) {
    const other = otherLocale(locale);
    for (const field of writtenFields(record[locale])) {
      if (OF_ONE_LANGUAGE.has(field) || writtenFields(record[other]).includes(field)) continue;
      const place = [...path, other].map(String).join('.');
      problems.push(
        `${file.file}:${file.lineAt([...path, locale, field])} ${field} is missing in ${place}. Write it in both languages, or in neither`,
      );
    }
  }
  return problems;
}

function writtenFields(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    child === undefined || (Array.isArray(child) && child.length === 0) ? [] : key,
  );
}

/** What an article holds and its twin lacks; the other way round is found when they change places. */
function articleProblems(folder: string, article: ArticleFile, twin: ArticleFile): string[] {
  const problems: string[] = [];
  const there = marksOf(folder, twin);
  for (const [mark, lines] of marksOf(folder, article)) {
    const missing = lines.length - (there.get(mark)?.length ?? 0);
    if (missing > 0) {
      problems.push(
        `${article.file}:${lines.at(-1)} ${mark} stands here ${times(lines.length)}, in ${twin.file} ${times(lines.length - missing)}. Give both languages the same`,
      );
    }
  }
  const { data } = article;
  const head = (field: string, same: boolean) => {
    if (!same)
      problems.push(`${article.file}:${article.lineAt([field])} ${field} differs from ${twin.file}. Make them alike`);
  };
  head('updated', data.updated.getTime() === twin.data.updated.getTime());
  head('related', data.related.join() === twin.data.related.join());
  head('concept', data.concept === twin.data.concept);
  head('learn', data.learn.length === twin.data.learn.length);
  const order = (file: ArticleFile) => file.text.sections.map(({ id }) => id);
  const [first] = order(article).flatMap((id, index) => (order(twin)[index] === id ? [] : [index]));
  const section = first === undefined ? undefined : article.text.sections[first];
  if (section) {
    problems.push(
      `${article.file}:${section.line} section {#${section.id}} has another place in ${twin.file}. Put both in the same order`,
    );
  }
  return problems;
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

/** Footnotes, links into the site and components of an article, as its author writes them, with the lines. */
function marksOf(folder: string, article: ArticleFile): Map<string, number[]> {
  const marks = new Map<string, number[]>();
  const text = readFileSync(join(folder, 'articles', article.locale, `${article.id}.mdx`), 'utf8');
  for (const node of nodesOf(parseTree(text))) {
    const mark = markOf(node);
    if (mark !== undefined) marks.set(mark, [...(marks.get(mark) ?? []), lineOf(node)]);
  }
  return marks;
}

function markOf(node: Parameters<typeof lineOf>[0]): string | undefined {
  if (node.type === 'footnoteReference') return `footnote [^${node.identifier}]`;
  if (node.type === 'link') return /^https?:/.test(node.url ?? '') ? undefined : `the link to ${node.url}`;
  if (!isComponent(node)) return undefined;
  const attributes = (node.attributes ?? []).map(({ name = '' }) =>
    TEXT_ATTRIBUTES.has(name) ? ` ${name}` : ` ${name}="${attributeOf(node, name) ?? '…'}"`,
  );
  return `<${node.name}${attributes.join('')}>`;
}

test('both languages hold the same: fields, footnotes, links, components, dates', () => {
  expect(parityProblems('content')).toEqual([]);
});

const TERM = 'glossary/touchpoint.yaml';
const ARTICLE = 'articles/de/difference.mdx';

test.each([
  ['an example', TERM, /^ {2}example: >-\n(?: {4}.*\n)+/m, '', /touchpoint\.yaml:\d+ example is missing in de\./],
  [
    'synonyms',
    TERM,
    / {2}synonyms: \[contact.*\n/,
    '',
    /touchpoint\.yaml:16 synonyms is missing in en\. Write it in both/,
  ],
  [
    'the intro of a quiz',
    'quizzes/entry.yaml',
    /( {2}title: .*\n) {2}intro: .*\n(?: {4}.*\n)*/,
    '$1',
    /entry\.yaml:\d+ intro is missing in de\./,
  ],
  [
    'a link',
    ARTICLE,
    '(term:touchpoint)',
    '(term:customer-journey)',
    /the link to term:touchpoint stands here once, in/,
  ],
  [
    'a footnote',
    ARTICLE,
    '[^sum]',
    '[^both]',
    /footnote \[\^sum\] stands here once, in content\/articles\/de.* 0 times/,
  ],
  ['a component', ARTICLE, '<OneOrder />', '', /<OneOrder> stands here once, in content\/articles\/de\/diff.* 0 times/],
  ['the attribute of a component', ARTICLE, '<Quiz id="difference" />', '<Quiz id="faq" />', /<Quiz id="faq"> stands/],
  [
    'the date',
    ARTICLE,
    /^updated: .*/m,
    'updated: 2020-02-02',
    /difference\.mdx:\d+ updated differs from content\/art/,
  ],
  ['related articles', ARTICLE, /^related: \[/m, 'related: [faq, ', /difference\.mdx:\d+ related differs from content/],
  [
    'what is learnt',
    ARTICLE,
    /^learn:\n {2}- .*\n/m,
    'learn:\n',
    /difference\.mdx:\d+ learn differs from content\/arti/,
  ],
  ['the order of sections', ARTICLE, /\{#one-order\}|\{#try-it\}/g, '{#swap}', /section \{#\S+\} has another place in/],
])('%s in one language only is named with file, line and fix', (_what, file, find, replacement, message) => {
  using content = plantContent();
  content.edit(file, find, replacement);
  expect(parityProblems(content.folder)).toContainEqual(expect.stringMatching(message));
});
