import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, fileOf } from '../e2e/helpers/site.ts';
import { compressedSize } from '../e2e/helpers/weight.ts';
import { attributeOf, type BuiltPage, inlineScriptsOf, readPages } from './pages.ts';

const pages = await readPages();
const articles = pages.filter(({ address }) => /^\/(?:wissen|en\/learn)\/[^/]+\/$/.test(address));

/** Files that a page's markup loads by itself: scripts with what they import, styles, fonts, icons. */
function filesOf({ html, root }: BuiltPage): ReadonlySet<string> {
  const named = root
    .querySelectorAll(
      'script[src], link[rel="stylesheet"], link[rel="modulepreload"], link[rel="preload"], link[rel="icon"]',
    )
    .flatMap((element) => attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? []);
  const fonts = [...html.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, address = '']) => address);
  // The shared script is fetched by a line of the first inline script.
  const imported = [...html.matchAll(/import\("(\/[^"]+\.js)"\)/g)].map(([, address = '']) => address);
  const files = new Set([...named, ...fonts, ...imported].filter((address) => !address.startsWith('data:')));
  for (const address of files) {
    if (!address.endsWith('.js')) continue;
    const script = readFileSync(fileOf(DIST, address), 'utf8');
    for (const [, module = ''] of script.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      files.add(posix.join(posix.dirname(address), module));
    }
  }
  return files;
}

const sizeOf = (address: string) => compressedSize(readFileSync(fileOf(DIST, address)));

/** The richest chapters: ten disagreements with quotations, three cases with charts, two calculators. */
const RICHEST =
  /^\/(?:wissen\/(?:widersprueche|faelle|nps-und-messen)|en\/learn\/(?:where-sources-disagree|cases|nps-and-measuring))\/$/;

/** The list of all items, a row for each, with the figures on the bank: for trainers at a desk, linked once. */
const BANK = /^\/(?:training\/aufgaben|en\/training\/items)\/$/;

describe.each(pages.map((page) => [page.address, page] as const))('%s', (address, { html }) => {
  const most = BANK.test(address) ? 20 : RICHEST.test(address) ? 15 : 14;
  test(`arrives with its styles in at most ${most} kB`, () => {
    expect(compressedSize(Buffer.from(html)), address).toBeLessThanOrEqual(most * 1000);
  });
});

describe.each(articles.map((page) => [page.address, page] as const))('the article %s', (address, page) => {
  const files = [...filesOf(page)];

  test('loads at most 30 kB in at most four requests', () => {
    const total = sizeOf(address) + files.reduce((sum, file) => sum + sizeOf(file), 0);
    expect(total).toBeLessThanOrEqual(30_000);
    expect(files.length + 1).toBeLessThanOrEqual(4);
  });

  test('loads at most 1.5 kB of JavaScript before its quiz comes into view', () => {
    const inline = compressedSize(Buffer.from(inlineScriptsOf(page).join('\n')));
    const scripts = files.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + sizeOf(file), 0);
    expect(scripts + inline).toBeLessThanOrEqual(1_500);
  });
});

const MOST_ITEM_BYTES = 1_200;

test('a quiz brings its own items and no others: at most 6 kB for five', () => {
  const quizzes = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<script type="application\/json">(\{"quiz":.*?)<\/script>/gs)].map(([, json = '']) => ({
      address,
      json,
    })),
  );
  expect(quizzes.length).toBeGreaterThan(articles.length);
  for (const { address, json } of quizzes) {
    const { quiz }: { quiz: { items: readonly unknown[] } } = JSON.parse(json);
    const size = compressedSize(Buffer.from(JSON.stringify(quiz)));
    expect(size, address).toBeLessThanOrEqual(MOST_ITEM_BYTES * quiz.items.length);
  }
});

describe.each(['/training/buehne/', '/en/training/stage/'])('the stage %s', (address) => {
  test('loads at most 60 kB of JavaScript; the camera comes when it is asked for', () => {
    const page = pages.find((candidate) => candidate.address === address);
    const scripts = page ? [...filesOf(page)].filter((file) => file.endsWith('.js')) : [];
    const inline = page ? compressedSize(Buffer.from(inlineScriptsOf(page).join('\n'))) : 0;
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, file) => sum + sizeOf(file), inline)).toBeLessThanOrEqual(60_000);
    expect(scripts.join(' ')).not.toMatch(/card|camera/i);
  });
});

const modes = pages.filter(({ address }) =>
  /^\/(?:quiz\/(?:sortieren|pruefung|pruefung\/pruefen|vortest|nachtest)|en\/quiz\/(?:sort|exam|exam\/verify|pretest|posttest))\/$/.test(
    address,
  ),
);

test('sorting, exam and the tests around a training are there in both languages', () => {
  expect(modes).toHaveLength(10);
});

describe.each(modes.map((page) => [page.address, page] as const))('the mode %s', (_address, page) => {
  test('loads at most 40 kB of JavaScript, calendar files and certificates aside', () => {
    const scripts = [...filesOf(page)].filter((file) => file.endsWith('.js'));
    expect(scripts.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(40_000);
  });
});
