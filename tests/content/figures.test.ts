import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ArticleFile, type Content, readContent } from '../../src/build/content/read-content';
import type { CaseFigure } from '../../src/domain/case';
import { LOCALES, type Locale } from '../../src/domain/locale';
import { toCase } from '../../src/formats/content/to-case';
import {
  attributeOf,
  isComponent,
  lineOf,
  nodesOf,
  parseTree,
  sectionsOf,
  type TreeNode,
  textOf,
} from './article-tree';
import { plantContent } from './plant-content';

/** Percentages beside those of a case that are no figures of it: an author's own sum, by file. */
const EXAMPLES: Readonly<Record<string, readonly number[]>> = {
  // A rate of 3 % that rises by 26 % ends at 3.8 %: shows what “26 % more” means.
  'content/glossary/conversion.yaml': [3, 3.8],
};

/** A piece of text about cases: a paragraph, a list item, a cell, a footnote, a note. */
interface Passage {
  readonly file: string;
  readonly line: number;
  readonly locale: Locale;
  readonly text: string;
  /** The cases whose figures may stand here. */
  readonly cases: readonly string[];
}

const NUMBER_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  de: ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['nil', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};
const PERCENTAGE = /(\d[\d.,]*)\s?(?:%|Prozent|per cent|percent)/g;
const DURATION = /([\p{L}\d]+)[\s-](tag|day|woche|week)(?:e|n|en|s)?(?!\p{L})/giu;

/** Every percentage and every duration in a text about a case that the case's file does not give. */
function figureProblems(folder: string): string[] {
  const content = readContent(folder);
  const figures = (id: string) => {
    const file = content.cases.get(id);
    return file ? toCase(id, file.data, 'de').figures : [];
  };
  return passagesOf(folder, content).flatMap((passage) => passageProblems(passage, passage.cases.flatMap(figures)));
}

function passageProblems({ file, line, locale, text, cases }: Passage, figures: readonly CaseFigure[]): string[] {
  const problems: string[] = [];
  const told: CaseFigure[] = [];
  for (const [written, digits = ''] of text.matchAll(PERCENTAGE)) {
    const value = numberOf(digits, locale);
    const figure = figures.find(({ change }) => change === value);
    if (figure) {
      told.push(figure);
      const form = percentage(figure, locale);
      if (written !== form)
        problems.push(`${file}:${line} “${written}” is written otherwise in the case. Write “${form}”`);
    } else if (!EXAMPLES[file]?.includes(value)) {
      const known = figures.map((known) => percentage(known, locale)).join(', ');
      problems.push(
        `${file}:${line} “${written}” is no figure of ${cases.join(', ')} (${known}). Take the figure from content/cases/`,
      );
    }
  }
  const timed = (told.length > 0 ? told : figures).flatMap(({ duration }) => duration ?? []);
  for (const [written, amount = '', word = ''] of text.matchAll(DURATION)) {
    const count = NUMBER_WORDS[locale].includes(amount) ? NUMBER_WORDS[locale].indexOf(amount) : Number(amount);
    const unit = /^(?:tag|day)$/i.test(word) ? 'day' : 'week';
    if (Number.isNaN(count) || timed.some((duration) => duration.unit === unit && duration.count === count)) continue;
    problems.push(
      `${file}:${line} “${written}” is not how long ${cases.join(', ')} counted for this figure. Take it from content/cases/`,
    );
  }
  return problems;
}

/** 42.000,5 in German, 42,000.5 in English; NaN for anything else. */
function numberOf(digits: string, locale: Locale): number {
  const [thousands, point] = locale === 'de' ? ['.', ','] : [',', '.'];
  return Number(digits.replaceAll(thousands ?? '', '').replace(point ?? '', '.'));
}

/** As the case itself shows it, with a non-breaking space in German. */
function percentage({ change, decimals }: CaseFigure, locale: Locale): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(locale, { style: 'percent', ...digits }).format(change / 100);
}

/** Everything in articles and term notes that speaks of a case: by name, by a link to the cases, or beside `<Case>`. */
function passagesOf(folder: string, content: Content): Passage[] {
  const names = [...content.cases.values()].map(({ id, data }) => ({
    id,
    name: data.de.company.replace(/\.\w+$/, ''),
  }));
  const all = names.map(({ id }) => id);
  const named = (text: string) => names.flatMap(({ id, name }) => (text.includes(name) ? id : []));
  const passages: Passage[] = [];
  for (const locale of LOCALES) {
    for (const { file, data, lineAt } of content.terms.values()) {
      const text = data[locale].note ?? '';
      const cases = text.includes('(article:cases') ? all : named(text);
      passages.push({ file, line: lineAt([locale, 'note']), locale, text, cases });
    }
    for (const article of content.articles[locale].values()) {
      passages.push(...articlePassages(folder, article, all, named));
    }
  }
  return passages.filter(({ cases }) => cases.length > 0);
}

function articlePassages(
  folder: string,
  article: ArticleFile,
  all: readonly string[],
  named: (text: string) => readonly string[],
): Passage[] {
  const { file, locale, data } = article;
  const tree = parseTree(readFileSync(join(folder, 'articles', locale, `${article.id}.mdx`), 'utf8'));
  const nodes = [...nodesOf(tree)];
  const casesIn = (list: readonly TreeNode[]) =>
    list.flatMap((node) => (isComponent(node, 'Case') ? (attributeOf(node, 'id') ?? []) : []));
  const shown = casesIn(nodes).length > 0 ? all : [];
  const footnotes = new Map(
    nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [])),
  );

  const head = [data.title, data.lead, data.description, ...data.learn].join('\n');
  const passages: Passage[] = [{ file, line: 2, locale, text: head, cases: shown }];
  for (const section of sectionsOf(tree)) {
    const inSection = section.flatMap((node) => [...nodesOf(node)]);
    const beside = casesIn(inSection);
    for (const node of inSection) {
      if (!['paragraph', 'tableCell'].includes(node.type) && !isComponent(node, 'Margin')) continue;
      const notes = [...nodesOf(node)].flatMap((child) =>
        child.type === 'footnoteReference' ? (footnotes.get(child.identifier) ?? []) : [],
      );
      const names = named(textOf(node));
      const cases = names.length > 0 ? names : beside.length > 0 ? beside : shown;
      for (const part of [node, ...notes]) {
        passages.push({ file, line: lineOf(part), locale, text: textOf(part), cases });
      }
    }
  }
  return passages;
}

test('figures in texts are those of the cases', () => {
  expect(figureProblems('content')).toEqual([]);
});

test('every figure of every case is told in the articles, in both languages', () => {
  const content = readContent('content');
  const passages = passagesOf('content', content);
  for (const locale of LOCALES) {
    for (const { id, data } of content.cases.values()) {
      const text = passages.flatMap((passage) => (passage.locale === locale ? passage.text : [])).join('\n');
      const missing = toCase(id, data, locale).figures.filter((figure) => !text.includes(percentage(figure, locale)));
      expect(missing, `${id} in ${locale}`).toEqual([]);
    }
  }
});

test.each([
  [
    'of another value',
    'articles/de/cases.mdx',
    '64,76',
    '67,46',
    /cases\.mdx:50 “67,46\s%” is no figure of archive-social \(/,
  ],
  [
    'of another case',
    'articles/en/cases.mdx',
    '27% higher',
    '26% higher',
    /cases\.mdx:31 “26%” is no figure of uk-tool-centre/,
  ],
  [
    'in the other language’s form',
    'articles/de/cases.mdx',
    '76,1\u00a0%',
    '76.1\u00a0%',
    /“76\.1\s%” is no figure of buyakilt/,
  ],
  [
    'without its last zero',
    'articles/en/cases.mdx',
    '73.30%',
    '73.3%',
    /“73\.3%” is written otherwise in the case\. Write “73\.30%”/,
  ],
  ['with a plain space', 'articles/de/cases.mdx', '19,76\u00a0%', '19,76 %', /Write “19,76\s%”/],
  [
    'with another duration',
    'articles/de/cases.mdx',
    'sieben Wochen',
    'sechs Wochen',
    /cases\.mdx:50 “sechs Wochen” is not how long/,
  ],
  [
    'with another figure’s duration',
    'articles/en/cases.mdx',
    'In 27 days',
    'In 10 days',
    /cases\.mdx:49 “10 days” is not how/,
  ],
  [
    'in another article',
    'articles/de/customer-satisfaction.mdx',
    '101,68',
    '101,86',
    /satisfaction\.mdx:62 “101,86\s%” is no/,
  ],
  [
    'in a footnote',
    'articles/en/customer-satisfaction.mdx',
    '27 days',
    '17 days',
    /satisfaction\.mdx:96 “17 days” is not how/,
  ],
  [
    'in a term’s note',
    'glossary/call-to-action.yaml',
    '64.76%',
    '65%',
    /call-to-action\.yaml:\d+ “65%” is no figure of archive-s/,
  ],
])('a figure %s is named with file, line and fix', (_how, file, find, replacement, message) => {
  using content = plantContent();
  content.edit(file, find, replacement);
  expect(figureProblems(content.folder)).toContainEqual(expect.stringMatching(message));
});
