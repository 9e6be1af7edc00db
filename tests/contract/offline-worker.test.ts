import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const SITE = 'https://dreiklang.example/akademie/';
const FILES = ['training/', '_astro/stage.js'];

/** What a browser gives a service worker, as far as this one asks for it. */
class Browser {
  readonly caches = new Map<string, Map<string, string>>();
  readonly #heard = new Map<string, (event: unknown) => void>();
  claimed = 0;
  /** What the network answers with; `null` where there is none. */
  network: ((url: string) => string) | null = (url) => `fresh ${url}`;

  async fetch(request: Request): Promise<string> {
    if (!this.network) throw new TypeError('no network');
    return this.network(request.url);
  }

  async start(version: string): Promise<void> {
    vi.stubGlobal('OFFLINE', { version, files: FILES });
    vi.stubGlobal('location', { href: `${SITE}offline.js` });
    vi.stubGlobal('self', { clients: { claim: async () => void this.claimed++ } });
    vi.stubGlobal('fetch', (request: Request) => this.fetch(request));
    vi.stubGlobal('addEventListener', (type: string, handle: (event: unknown) => void) =>
      this.#heard.set(type, handle),
    );
    vi.stubGlobal('caches', {
      open: async (name: string) => this.#open(name),
      keys: async () => [...this.caches.keys()],
      delete: async (name: string) => this.caches.delete(name),
    });
    vi.resetModules();
    await import('../../src/platform/offline-worker');
  }

  #open(name: string) {
    const kept = this.caches.get(name) ?? new Map<string, string>();
    this.caches.set(name, kept);
    return {
      keys: async () => [...kept.keys()].map((url) => ({ url })),
      match: async (url: string) => kept.get(url),
      addAll: async (requests: Request[]) => {
        const answers = await Promise.all(
          requests.map(async (request) => [request.url, await this.fetch(request)] as const),
        );
        for (const [url, text] of answers) kept.set(url, text);
      },
    };
  }

  /** Sends an event that lasts; settles with what the worker promised. */
  send(type: 'install' | 'activate'): Promise<unknown> {
    let work: Promise<unknown> = Promise.resolve();
    this.#heard.get(type)?.({ waitUntil: (promise: Promise<unknown>) => (work = promise) });
    return work;
  }

  /** What a page gets for a request; `undefined` where the worker leaves it to the browser. */
  async ask(url: string, method = 'GET'): Promise<string | undefined> {
    let answer: Promise<string> | undefined;
    const request = new Request(url, { method });
    this.#heard.get('fetch')?.({ request, respondWith: (promise: Promise<string>) => (answer = promise) });
    return answer;
  }
}

let browser: Browser;
beforeEach(async () => {
  browser = new Browser();
  await browser.start('1');
});
afterEach(() => vi.unstubAllGlobals());

describe('the worker for workshops without a network', () => {
  test('keeps every file and answers from the device, whatever stands behind the question mark', async () => {
    await browser.send('install');
    browser.network = null;
    expect(await browser.ask(`${SITE}training/?notes`)).toBe(`fresh ${SITE}training/`);
    expect(await browser.ask(`${SITE}_astro/stage.js`)).toBe(`fresh ${SITE}_astro/stage.js`);
  });

  test('does not ask a network that hangs for what it keeps', async () => {
    await browser.send('install');
    browser.network = () => expect.unreachable();
    expect(await browser.ask(`${SITE}training/`)).toBe(`fresh ${SITE}training/`);
  });

  test('leaves all other addresses and methods to the browser', async () => {
    await browser.send('install');
    expect(await browser.ask(`${SITE}wissen/`)).toBeUndefined();
    expect(await browser.ask(`${SITE}training/`, 'POST')).toBeUndefined();
    expect(await browser.ask('https://elsewhere.example/akademie/training/')).toBeUndefined();
  });

  test('is not installed with half of the files', async () => {
    browser.network = (url) => {
      if (url.endsWith('.js')) throw new TypeError('cut off');
      return url;
    };
    await expect(browser.send('install')).rejects.toThrow('cut off');
  });

  test('fetches what the browser threw away', async () => {
    await browser.send('install');
    browser.caches.get('dreiklang-workshop-1')?.clear();
    expect(await browser.ask(`${SITE}training/`)).toBe(`fresh ${SITE}training/`);
  });

  test('a newer one is fetched beside the old one and forgets that only when it takes over; other caches stay', async () => {
    await browser.send('install');
    browser.caches.set('others', new Map());
    await browser.start('2');
    await browser.send('install');
    expect([...browser.caches.keys()]).toEqual(['dreiklang-workshop-1', 'others', 'dreiklang-workshop-2']);
    await browser.send('activate');
    expect([...browser.caches.keys()]).toEqual(['others', 'dreiklang-workshop-2']);
    expect(browser.claimed).toBe(1);
  });
});
