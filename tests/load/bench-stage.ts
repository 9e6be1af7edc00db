import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { siteHandler } from '../../src/server/site-handler.ts';
import { findBrowser } from '../browser.ts';

/**
 * `npm run bench:stage`: what the room sees of the longest cases of the bank, in the built site (needs `npm run build`) and at
 * the sizes of projectors: letters in pixels of a picture 1440 wide, whether all fits the window, and how long the spread takes
 * from the last step to the painted bars. Exits with 1 when a goal is missed.
 */
const SIZES = [
  [1440, 900],
  [1024, 768],
  [1920, 1080],
] as const;
/** Milliseconds to the bars; pixels of the case while it is asked and of the smallest words. */
const GOALS = { spread: 100, stem: 40, least: 28 };
const CASES = 6;

interface Item {
  readonly id: string;
  readonly stem: readonly { readonly text: string }[];
  readonly parts: readonly { readonly key: string; readonly rationales: Readonly<Record<string, string>> }[];
}

const file = 'dist/bank/v1.de.json';
if (!existsSync(file)) {
  console.error('there is no built site: run "npm run build" first');
  process.exit(1);
}
const { items }: { items: readonly Item[] } = JSON.parse(readFileSync(file, 'utf8'));
const stemOf = ({ stem }: Item) => stem.reduce((sum, { text }) => sum + text.length, 0);
const reasonOf = ({ parts }: Item) => Math.max(...parts.map(({ key, rationales }) => rationales[key]?.length ?? 0));
const longest = (size: (item: Item) => number) => items.toSorted((a, b) => size(b) - size(a)).slice(0, CASES / 2);
const ids = [...new Set([...longest(stemOf), ...longest(reasonOf)].map(({ id }) => id))];
const packed = deflateSync(JSON.stringify(['', 'de', [null, 1, 1, null, []], [ids.join(',')]])).toString('base64url');

/** The case's size, the smallest words that the room reads, and by how much the case is too high. */
function look() {
  const box = document.querySelector('.case');
  const scale = 1440 / innerWidth;
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) * scale;
  const isRead = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
    !element.closest('.visually-hidden, button, .ways, .number, [role="timer"]:empty');
  const words = [...document.querySelectorAll('.stage *')].filter(isRead).map(sizeOf);
  const stem = document.querySelector('.stem');
  const over = (box?.scrollHeight ?? 0) - (box?.clientHeight ?? 0);
  return { stem: stem ? sizeOf(stem) : 0, least: Math.min(...words), over };
}

/** Presses the large button and waits until what follows is painted. */
function step(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    document.querySelector<HTMLElement>('[data-step]')?.click();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
}

/** Plays one case; adds what was measured. */
async function play(page: Page, seen: ReturnType<typeof look>[], asked: number[], spreads: number[]): Promise<void> {
  const measure = async () => {
    // After the frame in which the case was fitted in.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    seen.push(await page.evaluate(look));
  };
  for (const votes of [
    [9, 7, 8, 1],
    [3, 19, 2, 0],
  ]) {
    await measure();
    asked.push(seen.at(-1)?.stem ?? 0);
    for (const [place, count] of votes.entries()) await page.locator('.number input').nth(place).fill(String(count));
    await page.evaluate(step);
    spreads.push(await page.evaluate(step));
    await measure();
    await page.evaluate(step);
    if (votes[0] === 9) {
      await measure();
      await page.evaluate(step);
    }
  }
  await measure();
  await page.keyboard.press('n');
}

function tell(name: string, value: number, isMet: boolean, goal: string): void {
  if (!isMet) process.exitCode = 1;
  console.log(`${isMet ? '✓' : '✗'} ${name}: ${value.toFixed(1)} (goal: ${goal})`);
}

const server = createServer(siteHandler('dist', '/')).listen(0);
const browser = await chromium.launch(await findBrowser());
try {
  for (const [width, height] of SIZES) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/training/buehne/#set1.${packed}`);
    await page.getByRole('button', { name: 'Beginnen' }).click();
    const seen: ReturnType<typeof look>[] = [];
    const asked: number[] = [];
    const spreads: number[] = [];
    while (await page.locator('.case').count()) await play(page, seen, asked, spreads);
    console.log(`${width} × ${height}, ${asked.length / 2} cases`);
    const least = Math.min(...seen.map((each) => each.least));
    tell('smallest case while it is asked, px', Math.min(...asked), Math.min(...asked) >= GOALS.stem, '40');
    tell('smallest words, px', least, least >= GOALS.least - 0.5, '28');
    const over = Math.max(...seen.map((each) => each.over));
    tell('most that has to be scrolled, px', over, over <= 0, '0');
    tell('slowest spread, ms', Math.max(...spreads), Math.max(...spreads) <= GOALS.spread, 'at most 100');
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
