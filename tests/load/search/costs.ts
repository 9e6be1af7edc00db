import type { Browser, Page } from 'playwright-core';
import { openDialog, typeIntoDialog } from './ask.ts';
import { PLAIN_BUNDLE } from './plain.ts';

/** A query that only the full text answers, a further one, and a few to take times of. */
const COLD = 'Fehlerspanne';
const NEXT = 'Stempelkarte';
const TERM = 'CX';
const TIMED = [
  'CX',
  'nps',
  'zufriedenhait',
  'Rabatte',
  'Unterschied CE CX',
  'wie viele antworten brauche ich',
  'touchp',
  'Beschwerden',
  'Kano',
  'Follower',
];
const REPETITIONS = 5;

/** Slow 4G as Lighthouse has it. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

interface Traffic {
  readonly bytes: number;
  readonly requests: number;
}

export interface Costs {
  /** From the key that opens the dialog to the first row of a full-text query. */
  readonly cold: Traffic;
  /** All that was fetched until the network was silent. */
  readonly settled: Traffic;
  readonly next: Traffic;
  readonly plainCold: Traffic;
  /** Milliseconds until the first row on slow 4G: for a full-text query, and for a term. */
  readonly slow: { readonly hit: number; readonly card: number };
  /** Milliseconds from a keystroke. */
  readonly card: readonly number[];
  readonly hits: readonly number[];
  readonly plainHits: readonly number[];
}

export async function measureCosts(browser: Browser, url: string): Promise<Costs> {
  return {
    ...(await measureTraffic(browser, url)),
    plainCold: await measurePlainTraffic(browser, url),
    slow: { hit: await measureSlow(browser, url, COLD), card: await measureSlow(browser, url, TERM) },
    ...(await measureTimes(browser, url)),
  };
}

/** The heading font is fetched by every page once its text is there, and no part of the search. */
const NOT_SEARCHED = /\.woff2$/;

/** Counts what a page fetches, as it comes over the wire; what the browser has in its cache does not. */
async function count(page: Page): Promise<() => Traffic> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  const others = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (NOT_SEARCHED.test(request.url)) others.add(requestId);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => others.add(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) others.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (others.has(requestId)) return;
    bytes += encodedDataLength;
    requests += 1;
  });
  return () => {
    const traffic = { bytes, requests };
    [bytes, requests] = [0, 0];
    return traffic;
  };
}

async function measureTraffic(browser: Browser, url: string): Promise<Pick<Costs, 'cold' | 'settled' | 'next'>> {
  const page = await browser.newPage();
  await page.goto(`${url}/glossar/`, { waitUntil: 'networkidle' });
  const read = await count(page);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(COLD);
  await page.locator('a[data-search-result]').first().waitFor();
  const cold = read();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const late = read();
  const settled = { bytes: cold.bytes + late.bytes, requests: cold.requests + late.requests };
  await typeIntoDialog(page, NEXT);
  await page.waitForTimeout(500);
  const next = read();
  await page.close();
  return { cold, settled, next };
}

async function measurePlainTraffic(browser: Browser, url: string): Promise<Traffic> {
  const page = await browser.newPage();
  await page.goto(`${url}/glossar/`, { waitUntil: 'networkidle' });
  const read = await count(page);
  await page.evaluate(
    async ([from, text]) => {
      const { createInstance } = await import(`${from}pagefind.js`);
      // What a worker fetches is not seen from the page.
      const { results } = await createInstance({ noWorker: true }).search(text);
      await Promise.all(results.slice(0, 6).map((result: { data(): Promise<unknown> }) => result.data()));
    },
    [PLAIN_BUNDLE, COLD] as const,
  );
  const traffic = read();
  await page.close();
  return traffic;
}

/** The median of several times. */
async function measureSlow(browser: Browser, url: string, query: string): Promise<number> {
  const times: number[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    const page = await browser.newPage();
    await page.goto(`${url}/glossar/`, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    const start = performance.now();
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill(query);
    await page.locator('a[data-search-result]').first().waitFor();
    times.push(performance.now() - start);
    await page.close();
  }
  return quantile(times, 0.5);
}

async function measureTimes(browser: Browser, url: string): Promise<Pick<Costs, 'card' | 'hits' | 'plainHits'>> {
  const page = await browser.newPage();
  await openDialog(page, `${url}/glossar/`);
  for (const query of TIMED) await typeIntoDialog(page, query);
  const card = await page.evaluate(timeCards, REPETITIONS * 4);
  const hits: number[] = [];
  const plainHits: number[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    for (const query of TIMED) {
      hits.push(await timeDialog(page, query));
      plainHits.push(await timePlain(page, query));
    }
  }
  await page.close();
  return { card, hits, plainHits };
}

/** From a keystroke to the definition in the document; runs in the page. */
async function timeCards(times: number): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('dialog input[name=q]');
  const type = (value: string) => {
    if (field) field.value = value;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) {
    type('');
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    type(time % 2 === 0 ? 'Kundenzufridenheit' : 'CX');
    await new Promise<void>((resolve) => {
      const look = () =>
        document.querySelector('.search-definition, .search-meant') ? resolve() : queueMicrotask(look);
      look();
    });
    measured.push(performance.now() - start);
  }
  return measured;
}

async function timeDialog(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('dialog input[name=q]');
    const body = document.querySelector('dialog [aria-busy]');
    const type = (value: string) => {
      if (field) field.value = value;
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type('');
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    type(text);
    await Promise.resolve();
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (body?.getAttribute('aria-busy') !== 'false') return;
        observer.disconnect();
        resolve();
      });
      if (body) observer.observe(body, { attributeFilter: ['aria-busy'] });
    });
    return performance.now() - start;
  }, query);
}

async function timePlain(page: Page, query: string): Promise<number> {
  return page.evaluate(
    async ([from, text]) => {
      const plain = await import(`${from}pagefind.js`);
      const start = performance.now();
      const { results } = await plain.search(text);
      await Promise.all(results.slice(0, 6).map((result: { data(): Promise<unknown> }) => result.data()));
      return performance.now() - start;
    },
    [PLAIN_BUNDLE, query] as const,
  );
}

const GOALS = { bytes: 140_000, requests: 13, next: 20_000, slow: 1500, card: 50 };

/**
 * Prints costs beside their goals; a miss makes the command fail, unless the site is only there to compare with.
 */
export function printCosts(name: string, costs: Costs, hasGoals = true): void {
  const judge = hasGoals ? judgeCost : printCost;
  console.log(`\nwhat a search costs · ${name}`);
  judge('bytes, cold, until the first row', costs.cold.bytes, GOALS.bytes);
  judge('requests, cold, until the first row', costs.cold.requests, GOALS.requests);
  judge('bytes, cold, in all', costs.settled.bytes, GOALS.bytes);
  judge('requests, cold, in all', costs.settled.requests, GOALS.requests);
  judge('bytes of the next query', costs.next.bytes, GOALS.next);
  console.log(`  the next query: ${costs.next.requests} requests`);
  console.log(`  Pagefind alone, cold: ${costs.plainCold.bytes} bytes, ${costs.plainCold.requests} requests`);
  judge('ms to the first row on slow 4G, full text', costs.slow.hit, GOALS.slow);
  judge('ms to the first row on slow 4G, definition', costs.slow.card, GOALS.slow);
  judge('ms from a keystroke to the definition, p95', quantile(costs.card, 0.95), GOALS.card);
  console.log(`  definition: median ${quantile(costs.card, 0.5).toFixed(1)} ms`);
  for (const [who, times] of [
    ['full text, the pause in typing included', costs.hits],
    ['Pagefind alone, without a pause', costs.plainHits],
  ] as const) {
    console.log(`  ${who}: median ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`);
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function printCost(name: string, value: number): void {
  console.log(`  ${name}: ${value.toFixed(0)}`);
}

function judgeCost(name: string, value: number, goal: number): void {
  const met = value <= goal;
  if (!met) process.exitCode = 1;
  console.log(`${met ? '✓' : '✗'} ${name}: ${value.toFixed(0)} (goal: at most ${goal})`);
}
