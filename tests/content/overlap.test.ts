import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RUN_LENGTH, runsOf } from './word-runs';

/** Made by hash-source-runs.ts. */
const REFERENCE = 'tests/fixtures/source-runs.txt';

const known: ReadonlySet<string> = new Set(readFileSync(REFERENCE, 'utf8').trimEnd().split('\n'));

/** Leaves the lines where they are, so that what remains keeps its place. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Quotations are marked as such, and a title is nobody's sentence. */
function withoutQuotations(file: string, text: string): string {
  const own = text.replace(/<Quote\b[\s\S]*?<\/Quote>/g, blank).replace(/^\s*>.*$/gm, blank);
  return file === 'content/sources.yaml' ? own.replace(/^\s+title: .*(?:\n {4,}.*)*$/gm, blank) : own;
}

/** A text as it is read: addresses of links, footnote marks, anchors and tags are no words. */
function asRead(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/\[\^[^\]]+\]/g, blank)
    .replace(/\{#[^}]+\}/g, blank)
    .replace(/<\/?[A-Z][^>]*>/g, blank);
}

/** Each run of words that a file shares with a source; where runs overlap, the first. */
function sharedRuns(file: string, text: string, reference: ReadonlySet<string>): string[] {
  const own = withoutQuotations(file, text);
  const found = new Map<string, string>();
  for (const reading of [own, asRead(own)]) {
    let last = -RUN_LENGTH;
    for (const [index, run] of runsOf(reading).entries()) {
      if (!reference.has(run.hash) || index < last + RUN_LENGTH) continue;
      last = index;
      found.set(
        run.words,
        `${file}:${run.line} “${run.words}” stands in a source. Say it in your own words, or mark it with <Quote source="…">`,
      );
    }
  }
  return [...found.values()];
}

test('no sentence of a source stands in the content, except in marked quotations and titles', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:yaml|mdx)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const shared = files.flatMap((name) => {
    const file = join('content', name).replaceAll('\\', '/');
    return sharedRuns(file, readFileSync(file, 'utf8'), known);
  });
  expect(shared).toEqual([]);
});

test('the reference holds hashes only, sorted, each once', () => {
  const hashes = [...known];
  expect(hashes.length).toBeGreaterThan(5000);
  expect(hashes.filter((hash) => !/^[0-9a-f]{12}$/.test(hash))).toEqual([]);
  expect(hashes).toEqual([...hashes].sort());
});

const PLANTED = 'sieben gelbe Enten zählten montags ihre acht Regenschirme';
const reference = new Set(runsOf(PLANTED).map(({ hash }) => hash));
const FILE = 'content/articles/de/ducks.mdx';

test.each([
  ['as it stands', `Vorweg.\n\nUnd ${PLANTED}, wie immer.`, 3],
  [
    'over a line end, in other case and punctuation',
    'Sieben gelbe Enten\nzählten „montags“: ihre – acht Regenschirme!',
    1,
  ],
  ['under links and footnotes', 'Sieben [gelbe Enten](term:ente) zählten[^1] *montags* ihre acht Regenschirme.', 1],
])('a sentence of a source is found %s, with its line', (_how, text, line) => {
  expect(sharedRuns(FILE, text, reference)).toEqual([
    `${FILE}:${line} “${PLANTED.toLowerCase()}” stands in a source. Say it in your own words, or mark it with <Quote source="…">`,
  ]);
});

test.each([
  ['a quotation', FILE, `Dort steht: <Quote source="x">${PLANTED}</Quote>`],
  ['a block quotation', FILE, `Dort steht:\n\n> ${PLANTED}`],
  ['the title of a source', 'content/sources.yaml', `- id: x\n  title: ${PLANTED}\n  language: de`],
])('a sentence of a source may stand in %s', (_where, file, text) => {
  expect(sharedRuns(file, text, reference)).toEqual([]);
});

test('a title is no excuse outside the bibliography', () => {
  expect(sharedRuns(FILE, `---\ntitle: ${PLANTED}\n---`, reference)).toHaveLength(1);
});
