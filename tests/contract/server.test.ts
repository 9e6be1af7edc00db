import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PAGE = '<!doctype html><title>Wissen</title>';
const site = mkdtempSync(join(tmpdir(), 'dreiklang-site-'));
const started: ChildProcess[] = [];

beforeAll(() => {
  const files: Record<string, string | Buffer> = {
    'dist/index.html': '<!doctype html><title>Start</title>',
    'dist/404.html': '<!doctype html><title>Nicht gefunden</title>',
    'dist/wissen/index.html': PAGE,
    'dist/wissen/index.html.br': brotliCompressSync(PAGE),
    'dist/_astro/quiz.abc123.js': 'export {};',
    'dist/pagefind/wasm.de.pagefind': 'wasm',
    'dist/größe/index.html': PAGE,
    'dist/.geheim': 'hidden',
    'secret.txt': 'outside of the site',
    'content/site.yaml': 'basePath: /akademie/\n',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), { recursive: true });
    writeFileSync(join(site, name), content);
  }
});

afterAll(() => {
  for (const child of started) child.kill();
  rmSync(site, { recursive: true, force: true });
});

/** Starts the server in the temporary site; `BASE_PATH` is `/` unless set otherwise. */
function spawnServer(environment: Record<string, string>, folder = 'dist') {
  const { PORT: _port, HOST: _host, BASE_PATH: _basePath, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(process.cwd(), 'src/server/main.ts'), folder], {
    cwd: site,
    env: { ...inherited, PORT: '0', BASE_PATH: '/', ...environment },
  });
  started.push(child);
  return child;
}

/** Starts the server and returns its origin once it says that it listens. */
async function startServer(environment: Record<string, string> = {}): Promise<string> {
  const child = spawnServer(environment);
  for await (const line of child.stdout) {
    const origin = /http:\/\/localhost:\d+/.exec(String(line))?.[0];
    if (origin) return origin;
  }
  throw new Error('the server ended without naming its address');
}

/** What a server says that cannot start. */
async function failToStart(environment: Record<string, string>, folder?: string) {
  const child = spawnServer(environment, folder);
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { said, code };
}

/** A request whose path is sent as it stands; `fetch` would tidy it up first. */
async function requestRaw(origin: string, path: string, method = 'GET'): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(origin);
  const [response] = (await once(httpRequest({ hostname, port, path, method }).end(), 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, body: await text(response) };
}

describe('the built site served at the root', () => {
  let origin = '';
  beforeAll(async () => {
    origin = await startServer();
  });

  test('answers a page with its folder’s index', async () => {
    const response = await fetch(`${origin}/wissen/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe(PAGE);
  });

  test('answers an address with umlauts', async () => {
    expect((await fetch(`${origin}/größe/`)).status).toBe(200);
  });

  test('answers an unknown address with the site’s own page and status 404', async () => {
    const response = await fetch(`${origin}/gibt-es-nicht/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Nicht gefunden');
  });

  test('sends the compressed neighbour of a file to those who take it', async () => {
    const compressed = await fetch(`${origin}/wissen/`, { headers: { 'accept-encoding': 'br' } });
    expect(compressed.headers.get('content-encoding')).toBe('br');
    expect(compressed.headers.get('vary')).toBe('Accept-Encoding');
    expect(await compressed.text()).toBe(PAGE);
    const plain = await fetch(`${origin}/wissen/`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  test.each(['/', '/gibt-es-nicht/', '/_astro/quiz.abc123.js'])('sends the safety headers with %s', async (path) => {
    const { headers } = await fetch(`${origin}${path}`);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=(self)');
  });

  test('lets browsers keep named-by-content files for ever and ask again for the rest', async () => {
    const asset = await fetch(`${origin}/_astro/quiz.abc123.js`);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-type')).toMatch(/^text\/javascript/);
    const page = await fetch(`${origin}/wissen/`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(`${origin}/wissen/`, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('names a type for the files of the search index', async () => {
    const response = await fetch(`${origin}/pagefind/wasm.de.pagefind`);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
  });

  test.each([
    '/../secret.txt',
    '/wissen/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/.geheim',
    '//secret.txt',
    '/__proto__',
    '/%',
  ])('keeps to the site when asked for %s', async (path) => {
    const { status, body } = await requestRaw(origin, path);
    expect(status).toBe(404);
    expect(body).toContain('Nicht gefunden');
  });

  test('refuses to do anything but read', async () => {
    expect((await requestRaw(origin, '/', 'POST')).status).toBe(405);
  });
});

describe('the site served below a folder', () => {
  test.each([
    ['BASE_PATH', { BASE_PATH: '/kurs/' }, '/kurs'],
    ['content/site.yaml when BASE_PATH is not set', { BASE_PATH: '' }, '/akademie'],
  ])('takes the folder from %s', async (_from, environment, folder) => {
    const origin = await startServer(environment);
    expect((await fetch(`${origin}${folder}/wissen/`)).status).toBe(200);
    expect((await fetch(`${origin}/wissen/`)).status).toBe(404);
    expect((await fetch(`${origin}${folder}`)).url).toBe(`${origin}${folder}/`);
    expect((await fetch(origin)).url).toBe(`${origin}${folder}/`);
  });
});

describe('a server that cannot start', () => {
  test('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { said, code } = await failToStart({ PORT: String(port) });
    other.close();
    expect(said).toMatch(new RegExp(`^Port ${port} is taken; .+\\n$`));
    expect(code).toBe(1);
  });

  test('says in one sentence that there is nothing built', async () => {
    const { said, code } = await failToStart({}, 'nirgends');
    expect(said).toMatch(/^There is no built site in nirgends: run "npm run build" .+\n$/);
    expect(code).toBe(1);
  });

  test('says in one sentence that PORT is not a port', async () => {
    const { said, code } = await failToStart({ PORT: 'viele' });
    expect(said).toBe('PORT is viele; write a number from 0 to 65535.\n');
    expect(code).toBe(1);
  });
});
