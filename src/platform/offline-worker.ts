/**
 * The service worker that lets workshops run without a network. The build writes it to the site's root, with the list of files
 * before it; it keeps all of them on the device and answers from there. A newer one takes over when no page of the old one is
 * open any more, so that what belongs together stays together in the middle of a workshop.
 */

/** What the build puts before this script: a name that changes with any of the files, and the files, below the worker. */
declare const OFFLINE: { readonly version: string; readonly files: readonly string[] };

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
}

const PREFIX = 'dreiklang-workshop-';
const NAME = PREFIX + OFFLINE.version;
const addresses = new Set(OFFLINE.files.map((file) => new URL(file, location.href).href));

addEventListener('install', (event) => (event as LastingEvent).waitUntil(keepFiles()));
addEventListener('activate', (event) => (event as LastingEvent).waitUntil(takeOver()));
addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method === 'GET' && addresses.has(address)) (event as FetchEvent).respondWith(answer(request, address));
});

/** Fetches what is not there yet; all of it or none. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(NAME);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = [...addresses].filter((address) => !kept.has(address));
  await cache.addAll(wanted.map((address) => new Request(address, { cache: 'no-cache' })));
}

/** Forgets the files of earlier versions, and serves the page that asked for it as well. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)),
  );
  await (self as unknown as WorkerScope).clients.claim();
}

/** What is kept, whatever stands behind the `?`; from the network only what the browser threw away. */
async function answer(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(NAME);
  return (await cache.match(address, { ignoreVary: true })) ?? fetch(request);
}
