import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { LOCALES, type Locale, otherLocale } from '../../src/domain/locale';
import { attributeOf, isComponent, lineOf, parseTree, type TreeNode } from './article-tree';
import { blank, languageOf, nameWords, Spelling } from './spelling';

const spelling = new Spelling();

/** A text with its place and the languages its words may come from, the text's own first. */
interface Passage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly languages: readonly [Locale, ...Locale[]];
}

/** Fields that hold no words, or misspellings on purpose. */
const NO_WORDS = new Set(['slug', 'variants', 'abbreviations']);

/** Fields of an article's head that readers see. */
const HEAD = new Set(['title', 'description', 'lead', 'learn']);

const both = (locale: Locale): [Locale, Locale] => [locale, otherLocale(locale)];

/** The texts of a YAML file (or an article's head), each as it stands there. */
function yamlPassages(file: string, text: string, firstLine = 1, locale?: Locale): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: unknown, path: readonly string[]) => {
    if (isMap(node)) for (const { key, value } of node.items) visit(value, [...path, String(key)]);
    else if (isSeq(node)) for (const item of node.items) visit(item, path);
    else if (isScalar(node) && typeof node.value === 'string' && node.range) {
      const language = locale ?? languageOf(path);
      if (!language || path.some((key) => NO_WORDS.has(key)) || (locale && !HEAD.has(path[0] ?? ''))) return;
      passages.push({
        file,
        line: text.slice(0, node.range[0]).split('\n').length + firstLine - 1,
        text: text.slice(node.range[0], node.range[1]).replace(/\]\([^)]*\)/g, blank),
        // A synonym may be the other language's word.
        languages: path.includes('synonyms') ? both(language) : [language],
      });
    }
  };
  visit(parseDocument(text).contents, []);
  return passages;
}

function articlePassages(file: string, text: string, locale: Locale): Passage[] {
  const [, head = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const passages = yamlPassages(file, head, 2, locale);
  const visit = (node: TreeNode, languages: Passage['languages']) => {
    const line = lineOf(node);
    if (node.type === 'text') passages.push({ file, line, text: node.value ?? '', languages });
    const title = isComponent(node) ? attributeOf(node, 'title') : undefined;
    if (title !== undefined) passages.push({ file, line, text: title, languages });
    // What is quoted or set in italics may be the other language's.
    const below = isComponent(node, 'Quote') || node.type === 'emphasis' ? both(locale) : languages;
    for (const child of node.children ?? []) visit(child, below);
  };
  visit(parseTree(text), [locale]);
  return passages;
}

/**
 * The words of the interface. A module does not know its lines; the first line with the word has to do. The open data name
 * their fields, and the link to the other language names that.
 */
async function interfacePassages(): Promise<Passage[]> {
  const passages: Passage[] = [];
  for (const name of readdirSync('src/i18n')) {
    // Addresses are no words.
    if (name === 'routes.ts') continue;
    const module: unknown = await import(`../../src/i18n/${name.replace(/\.ts$/, '')}.ts`);
    const visit = (value: unknown, path: readonly string[]) => {
      const language = languageOf(path);
      if (typeof value === 'string' && language) {
        passages.push({
          file: `src/i18n/${name}`,
          line: 0,
          text: value.replace(/\{\w+\}/g, blank),
          languages: name === 'open-data.ts' || path.includes('otherLanguage') ? both(language) : [language],
        });
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
      }
    };
    visit(module, []);
  }
  return passages;
}

function contentPassages(): Passage[] {
  return readdirSync('content', { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = join('content', name).replaceAll('\\', '/');
    if (file.endsWith('.yaml')) return yamlPassages(file, readFileSync(file, 'utf8'));
    const locale = LOCALES.find((candidate) => file.startsWith(`content/articles/${candidate}/`));
    return locale && file.endsWith('.mdx') ? articlePassages(file, readFileSync(file, 'utf8'), locale) : [];
  });
}

/** Each unknown word of the passages, as a line for the author. */
function spellingProblems(passages: readonly Passage[]): string[] {
  const words = new Map<string, Set<string>>();
  const wordsOf = (file: string, locale: Locale) => {
    const key = `${file.replace(/\/articles\/(?:de|en)\//, '/articles/')} ${locale}`;
    const known = words.get(key) ?? new Set();
    words.set(key, known);
    return known;
  };
  for (const { file, text, languages } of passages) {
    for (const word of nameWords(text)) wordsOf(file, languages[0]).add(word);
  }
  const reported = new Set<string>();
  return passages.flatMap(({ file, line, text, languages }) => {
    const [own] = languages;
    return spelling.unknownWords(text, languages, wordsOf(file, otherLocale(own))).flatMap(({ word, index }) => {
      // Once a file is enough; a word is mostly wrong, or missing from the lists, in all its places.
      if (reported.has(`${file} ${word}`)) return [];
      reported.add(`${file} ${word}`);
      const place = line > 0 ? line + text.slice(0, index).split('\n').length - 1 : lineWith(file, word);
      const meant = spelling.suggestion(word, own);
      return `${file}:${place} “${word}” is not known${meant ? `; “${meant}”?` : ''}. Mend it, or if it is right, add it to tests/content/words/${own}.txt (names: names.txt)`;
    });
  });
}

function lineWith(file: string, word: string): number {
  return readFileSync(file, 'utf8').split(word)[0]?.split('\n').length ?? 1;
}

test('every word of content and interface is spelt right, and our own lists hold nothing else', async () => {
  expect(spellingProblems([...contentPassages(), ...(await interfacePassages())])).toEqual([]);
  const unneeded = spelling.unneeded().map(({ list, entry }) => {
    const file = `tests/content/words/${list}.txt`;
    return `${file}:${lineWith(file, `\n${entry}\n`) + 1} nothing needs “${entry}” any more. Remove it`;
  });
  expect(unneeded).toEqual([]);
});

test.each([
  ['a typo', 'de: { a: Das ist wirklcih so. }', ['wirklcih']],
  ['a compound without its joint', 'de: { a: Ein Vergleichportal. }', ['Vergleichportal']],
  ['a noun in lower case', 'de: { a: Das haus steht. }', ['haus']],
  ['old spelling', 'de: { a: Gut daß es geht. }', ['daß']],
  ['a word of the other language', 'de: { a: Sehr nice. }', ['nice']],
  ['American spelling', 'en: { a: The color. }', ['color']],
])('%s is found', (_mistake, yaml, words) => {
  const [problem, ...others] = spellingProblems(yamlPassages('content/x.yaml', yaml));
  expect(problem).toContain(`“${words[0]}” is not known`);
  expect(others).toEqual([]);
});

test('a mistake is named with file, line and fix, also inside a long text', () => {
  const yaml = 'de:\n  note: >-\n    Die erste Zeile.\n    Die zwiete Zeile.\n';
  expect(spellingProblems(yamlPassages('content/x.yaml', yaml))).toEqual([
    expect.stringMatching(
      /^content\/x\.yaml:4 “zwiete” is not known; “zweite”\?\. Mend it, or if it is right, add it to te/,
    ),
  ]);
  const article =
    '---\ntitle: Ein Titl\nslug: xyzzy\n---\n\n## Kopf {#xyzzy}\n\nEin [Wrot](term:xyzzy).[^xyzzy]\n\n[^xyzzy]: Ja.';
  expect(spellingProblems(articlePassages('content/x.mdx', article, 'de'))).toEqual([
    expect.stringMatching(/^content\/x\.mdx:2 “Titl”/),
    expect.stringMatching(/^content\/x\.mdx:8 “Wrot”/),
  ]);
});

test.each([
  ['compounds', 'de: { a: Regenjacke, Supermarktkasse, Mail-Adressen, Regen- und Winterjacke. }'],
  ['capitals at the beginning', 'de: { a: Freundlich gefragt. }'],
  ['apostrophes', 'en: { a: The customer’s parcels don’t arrive, the customers’ do. }'],
  ['numbers and addresses', 'en: { a: 42 at https://xyzzy.example, 3rd, xy@zzy.example }'],
  ['other spellings that readers type', 'de: { variants: [Tatschpoint] }'],
  ['the other language among synonyms', 'en: { synonyms: [Kasse] }'],
  ['names, which both languages have', 'de: { a: Xyzzy ruft an, Xyzzys Mail. }\nen: { a: Xyzzy’s call. }'],
  ['ids and comments', 'xyzzy: wrdd # Kmmentar'],
])('%s raise no alarm', (_what, yaml) => {
  expect(spellingProblems(yamlPassages('content/x.yaml', yaml))).toEqual([]);
});

test('italics and quotations may be in the other language', () => {
  const article = 'The word *Erlebnis*, and <Quote source="x">das ganze Haus</Quote>.';
  expect(spellingProblems(articlePassages('content/x.mdx', article, 'en'))).toEqual([]);
});
