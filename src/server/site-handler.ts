import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** On every answer. The page's own Content-Security-Policy stands in the page; only this part of it needs a header. */
const SAFETY_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/**
 * Answers requests with the files of a built site, below `basePath` (with a slash at both ends). A file's `.br` or `.gz`
 * neighbour is sent where there is one and the browser takes it. Unknown addresses get the site's `404.html` with status
 * 404. The list of files is read once, so nothing outside `folder` can be reached; a new build needs a restart.
 */
export function siteHandler(folder: string, basePath: string): RequestListener {
  const serveFile = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders });
  const notFound = readNotFound(folder);

  return (request, response) => {
    for (const [name, value] of Object.entries(SAFETY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const address = request.url ?? '/';
    if (address === '/' && basePath !== '/') {
      response.writeHead(302, { Location: basePath }).end();
      return;
    }
    if (`${address}/` === basePath) {
      response.writeHead(308, { Location: basePath }).end();
      return;
    }
    const sendNotFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' }).end(notFound);
    };
    if (!address.startsWith(basePath)) {
      sendNotFound();
      return;
    }
    request.url = address.slice(basePath.length - 1);
    serveFile(request, response, sendNotFound);
  };
}

/**
 * Names under `_astro/` change with their content; everything else is asked for again and confirmed by its ETag. The search
 * fetches its files ahead and then asks for them, which shall not be two requests.
 */
function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', cachingOf(path));
  // The search index has endings of its own, which no table of types knows.
  if (/\.(?:pagefind|pf_\w+)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}

function cachingOf(path: string): string {
  if (path.startsWith('/_astro/')) return 'public, max-age=31536000, immutable';
  return path.startsWith('/pagefind/') ? 'public, max-age=60' : 'no-cache';
}

function readNotFound(folder: string): Buffer | string {
  const file = join(folder, '404.html');
  return existsSync(file) ? readFileSync(file) : 'Not found';
}
