import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteHandler } from './site-handler.ts';

/**
 * Serves the built site: `node src/server/main.ts [folder]`, the folder being `dist` unless named.
 * `PORT` (4321; 0 takes any free one), `HOST` (127.0.0.1; 0.0.0.0 opens it to the network) and `BASE_PATH` (else that of
 * `content/site.yaml`, as for the build) come from the environment.
 */
function main(): void {
  const folder = process.argv[2] ?? 'dist';
  if (!existsSync(join(folder, 'index.html'))) {
    stop(`There is no built site in ${folder}: run "npm run build" first, or "npm start", which does both.`);
  }
  const port = Number(process.env.PORT || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    stop(`PORT is ${process.env.PORT}; write a number from 0 to 65535.`);
  }
  const basePath = process.env.BASE_PATH || basePathOfSite();

  const server = createServer(siteHandler(folder, basePath));
  server.on('error', (error: NodeJS.ErrnoException) => stop(explain(error, port)));
  server.listen(port, process.env.HOST || '127.0.0.1', () => {
    const address = server.address() as AddressInfo;
    console.log(`Dreiklang: http://localhost:${address.port}${basePath} (Ctrl+C ends it)`);
  });
}

function basePathOfSite(): string {
  const site = parse(readFileSync('content/site.yaml', 'utf8')) as { basePath?: string };
  return site.basePath ?? '/';
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken; end the program that uses it, or choose another one: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} may not be used by this account; choose one above 1023: PORT=4321 npm start`;
    default:
      return `The server cannot start: ${error.message}`;
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

main();
