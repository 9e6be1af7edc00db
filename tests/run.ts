import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';

/**
 * `npm test`: every check, the fast ones first; stops at the first that fails and names it. A check that runs tests
 * leaves a report from which they are counted; the others count as one each. The last line is the sum.
 */
const CHECKS: readonly { readonly script: string; readonly report?: string }[] = [
  { script: 'check:format' },
  { script: 'lint' },
  { script: 'test:unit', report: 'test-results/unit.json' },
  { script: 'types' },
  { script: 'test:component', report: 'test-results/component.json' },
  { script: 'build' },
  { script: 'test:build', report: 'test-results/build.json' },
  { script: 'test:e2e', report: 'test-results/e2e.json' },
];

/** What Vitest and Playwright write about a run. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected: number; readonly unexpected: number };
}

async function main(): Promise<void> {
  // Better now than after three minutes.
  await findBrowser();
  rmSync('test-results', { recursive: true, force: true });

  let passed = 0;
  let failed = 0;
  for (const check of CHECKS) {
    const start = performance.now();
    const { status } = spawnSync('npm', ['run', '--silent', check.script], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const report = check.report === undefined ? undefined : readReport(check.report);
    passed += report?.numPassedTests ?? report?.stats?.expected ?? (status === 0 ? 1 : 0);
    if (status !== 0) {
      // A file that cannot even be loaded fails the run without a failed test.
      failed = (report?.numFailedTests ?? report?.stats?.unexpected) || 1;
      console.error(`\n✗ npm run ${check.script} failed after ${seconds} s`);
      process.exitCode = 1;
      break;
    }
    console.log(`✓ ${check.script} (${seconds} s)\n`);
  }
  console.log(`${passed} passed, ${failed} failed`);
}

/** `undefined` when the run ended before it could write its report. */
function readReport(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
