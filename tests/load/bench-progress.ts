import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright';
import { siteHandler } from '../../src/server/site-handler.ts';
import { findBrowser } from '../browser.ts';
import { DIST, fileOf } from '../e2e/helpers/site.ts';

/**
 * `npm run bench:progress` (after a build): what 10,000 attempts cost on a processor slowed down four times. Prints the time
 * - from the answers at hand to the drawn progress page,
 * - from the choice of a file with as many to the sentence that they have been added,
 * - from the press of „Prüfen“ to the frame that shows the verdict.
 * Exits with 1 when a median misses its goal.
 */
const ATTEMPTS = 10_000;
const SLOWDOWN = 4;
const ROUNDS = 5;
const GOALS = { 'computed and drawn': 300, 'read in': 2000, 'answer to feedback': 50 };
/** Told without a goal: from the answers' arrival out of the database, checking each of them included. */
const FROM_DATABASE = 'out of the database and drawn';

interface Item {
  readonly id: string;
  readonly parts: readonly { readonly key: string; readonly asks: string }[];
}

const { items }: { items: readonly Item[] } = JSON.parse(readFileSync(fileOf(DIST, '/bank/v1.de.json'), 'utf8'));
const CONCEPTS = ['engagement', 'experience', 'satisfaction'];
const START = Date.UTC(2026, 0, 1);

/** A year of practice with every item many times over. */
function progressFile(): string {
  const attempts = Array.from({ length: ATTEMPTS }, (_, index) => {
    const item = items[(index * 7919) % items.length] as Item;
    const keys = item.parts.map(({ key }) => key);
    return {
      id: `bench-${String(index).padStart(6, '0')}`,
      item: item.id,
      response: keys.map((key, part) => ((index * 31 + part) % 4 > 0 ? key : CONCEPTS[index % 3])),
      keys,
      asks: item.parts.map(({ asks }) => asks),
      at: START + index * 3_000_000,
      mode: index % 5 > 0 ? 'practice' : 'drill',
      confidence: [null, 'sure', 'unsure'][index % 3],
      run: `run-${Math.floor(index / 10)}`,
      form: null,
    };
  });
  return JSON.stringify({ format: 'dreiklang-progress', version: 1, attempts });
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Remembers when the stored answers arrived and when a frame had painted the matrix. */
function watchProgress(): void {
  const times: Record<string, number> = {};
  Object.assign(window, { times });
  const { getAll } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.getAll = function (...query) {
    const request = getAll.apply(this, query);
    request.addEventListener('success', () => {
      times.arrived = performance.now();
    });
    return request;
  };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.matrix')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times.drawn = performance.now();
      };
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });
}

/** Remembers how long after a press a frame had painted the verdict. */
function watchAnswer(): void {
  const waits: number[] = [];
  Object.assign(window, { waits });
  let pressed = 0;
  addEventListener(
    'submit',
    () => {
      pressed = performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    if (pressed === 0 || !document.querySelector('.rationales')) return;
    const from = pressed;
    pressed = 0;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => waits.push(performance.now() - from);
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

const server = createServer(siteHandler(DIST, '/')).listen(0);
const base = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(await findBrowser());
const results: Record<keyof typeof GOALS, number[]> = {
  'computed and drawn': [],
  'read in': [],
  'answer to feedback': [],
};
const fromDatabase: number[] = [];
const file = { name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(progressFile()) };

for (let round = 0; round < ROUNDS; round += 1) {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(`${base}/fortschritt/`);
  await page.getByRole('button', { name: 'Auf diesem Gerät behalten' }).click();
  await page.evaluate(() => {
    Object.assign(window, {
      readIn: new Promise((resolve) => {
        let from = 0;
        addEventListener(
          'change',
          () => {
            from = performance.now();
          },
          true,
        );
        new MutationObserver(() => {
          if (
            /dazugekommen/.test(document.querySelector('.progress > [role="status"]:last-child')?.textContent ?? '')
          ) {
            resolve(performance.now() - from);
          }
        }).observe(document, { childList: true, subtree: true, characterData: true });
      }),
    });
  });
  await page.getByLabel('Datei wählen').setInputFiles(file);
  results['read in'].push(await page.evaluate(() => (window as unknown as { readIn: Promise<number> }).readIn));
  // One page at a time: an open progress page works its figures out anew with every answer, on the same processor.
  await page.close();

  const reader = await context.newPage();
  await slowDown(reader);
  await reader.addInitScript(watchProgress);
  await reader.goto(`${base}/fortschritt/`);
  const times = await reader.waitForFunction(() => {
    const { times } = window as unknown as { times: { arrived: number; drawn?: number } };
    const [mark] = performance.getEntriesByName('progress');
    return times.drawn === undefined || !mark
      ? null
      : { computed: times.drawn - mark.startTime, read: times.drawn - times.arrived };
  });
  const { computed, read } = (await times.jsonValue()) as { computed: number; read: number };
  results['computed and drawn'].push(computed);
  fromDatabase.push(read);
  await reader.close();

  const learner = await context.newPage();
  await slowDown(learner);
  await learner.addInitScript(watchAnswer);
  await learner.goto(`${base}/quiz/ueben/`);
  await learner.getByRole('button', { name: 'Anfangen' }).click();
  for (let answer = 0; answer < 5; answer += 1) {
    for (const group of await learner
      .getByRole('group')
      .filter({ has: learner.getByRole('radio') })
      .all()) {
      await group.getByRole('radio').first().check();
    }
    await learner.getByRole('button', { name: 'Prüfen' }).click();
    await learner.getByRole('button', { name: 'Weiter' }).click();
  }
  results['answer to feedback'].push(
    ...(await learner.evaluate(() => (window as unknown as { waits: number[] }).waits)),
  );
  await context.close();
}
await browser.close();
server.close();

let missed = false;
for (const [name, goal] of Object.entries(GOALS)) {
  const values = results[name as keyof typeof GOALS];
  const middle = median(values);
  missed ||= middle >= goal;
  console.log(
    `${name}: median ${middle.toFixed(0)} ms, worst ${Math.max(...values).toFixed(0)} ms of ${values.length} (goal: under ${goal} ms)`,
  );
}
console.log(`${FROM_DATABASE}: median ${median(fromDatabase).toFixed(0)} ms`);
process.exitCode = missed ? 1 : 0;
