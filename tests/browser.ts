import { execFileSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from 'playwright-core';

/** How to launch the browser that the tests use. */
export type BrowserLaunch = Required<Pick<LaunchOptions, 'executablePath'>> & Pick<LaunchOptions, 'env'>;

const CACHE = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));

/** Names under which Chrome and its relatives are installed, and where they lie outside the PATH. */
const INSTALLED_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const INSTALLED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const NO_BROWSER =
  'The tests need a browser: run "npx playwright install --with-deps chromium", or install Chrome or Chromium, or let CHROMIUM_PATH name one.';

/**
 * Finds a Chromium for the tests: `CHROMIUM_PATH`, else the one that comes with the npm packages (Linux on x64), else
 * Playwright's own download, else an installed Chrome, Chromium or Edge.
 * Throws an error of one sentence that says what to install when there is none.
 */
export async function findBrowser(): Promise<BrowserLaunch> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!isProgram(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which is not a program.`);
    return { executablePath: chosen };
  }
  let cause: unknown;
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await packagedBrowser();
    } catch (error) {
      cause = error;
    }
  }
  const executablePath = [chromium.executablePath(), ...installedPaths()].find(isProgram);
  if (!executablePath) throw new Error(NO_BROWSER, { cause });
  return { executablePath };
}

/**
 * The browser of `@sparticuz/chromium`, unpacked on first use into `node_modules/.cache`. It brings the libraries and the
 * one font that it needs, so it also starts on a minimal Debian, and pages measure the same on every machine.
 * Throws when it cannot be unpacked or does not start.
 */
async function packagedBrowser(): Promise<BrowserLaunch> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = createRequire(entry)('../package.json') as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(dirname(entry), '../bin'), folder);
  return { executablePath: join(folder, 'chromium'), env: environmentFor(folder) };
}

/** Unpacks aside and renames when whole, so that a run broken off, or beside this one, finds all of it or nothing. */
async function unpack(archives: string, folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  try {
    await inflateInto(draft, archives);
    writeFileSync(join(draft, 'fonts.conf'), fontsConfig(folder));
    // Another user may run the tests in the same checkout later.
    chmodSync(draft, 0o755);
    chmodSync(join(draft, 'chromium'), 0o755);
    execFileSync(join(draft, 'chromium'), ['--version'], { env: environmentFor(draft), stdio: 'pipe' });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the folder for temporary files and nowhere else; it looks that up at the call, not later. */
async function inflateInto(folder: string, archives: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const unpacking = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'].map((archive) =>
    inflate(join(archives, archive)),
  );
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(unpacking);
}

/** Only the packaged font; its folder is relative to this file, while a cache folder has to be absolute. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${folder.replaceAll('&', '&amp;')}/fonts-cache</cachedir>
</fontconfig>
`;
}

function environmentFor(folder: string): NonNullable<LaunchOptions['env']> {
  return {
    ...process.env,
    LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
}

function installedPaths(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...INSTALLED_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...INSTALLED_PLACES];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
