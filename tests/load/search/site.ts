import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileOf } from '../../e2e/helpers/site.ts';
import { compressedSize } from '../../e2e/helpers/weight.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Files that are not in the folder, by address. */
export type ExtraFiles = ReadonlyMap<string, Uint8Array>;

export interface RunningSite {
  readonly url: string;
  readonly stop: () => void;
}

/** Serves a built site as a good host does: everything compressed that gets smaller, named by its content for ever. */
export async function serveSite(folder: string, extra: ExtraFiles = new Map()): Promise<RunningSite> {
  const cache = new Map<string, { body: Buffer; isCompressed: boolean }>();
  const server: Server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const file = fileOf(folder, address);
    const raw = extra.get(address) ?? (existsSync(file) ? readFileSync(file) : undefined);
    if (!raw) {
      response.writeHead(404).end();
      return;
    }
    const known = cache.get(address) ?? compress(Buffer.from(raw));
    cache.set(address, known);
    response.writeHead(200, {
      'Content-Type':
        TYPES[extname(file)] ?? (address.endsWith('/') ? 'text/html; charset=utf-8' : 'application/octet-stream'),
      'Content-Length': known.body.length,
      'Cache-Control': 'public, max-age=600',
      ...(known.isCompressed && { 'Content-Encoding': 'br' }),
    });
    response.end(request.method === 'HEAD' ? undefined : known.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

function compress(raw: Buffer): { body: Buffer; isCompressed: boolean } {
  if (compressedSize(raw) >= raw.length) return { body: raw, isCompressed: false };
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return { body: brotliCompressSync(raw, { params }), isCompressed: true };
}
