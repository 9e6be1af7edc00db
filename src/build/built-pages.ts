import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Something that is done with every built page. */
export interface PageStep {
  /** Named in the build's report. */
  readonly name: string;
  /** Before the first page. `site` is the folder of the built site. */
  begin?(site: string): void;
  /**
   * Takes a page as the steps before have left it; returns what the next step and the disk shall have of it. `name` is its
   * file below the site's folder, with slashes.
   */
  page(html: string, name: string): string;
  /** After the last page. Returns a line for the build's report. */
  end?(site: string): Promise<string> | string;
}

/** Does all that is done with built pages, in one walk: each is read once and written at most once. */
export function builtPages(steps: readonly PageStep[]): AstroIntegration {
  return {
    name: 'built-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        for (const line of await walkPages(fileURLToPath(dir), steps)) logger.info(line);
      },
    },
  };
}

/**
 * Walks over the pages of the built site in `site`, in the order of their names; returns the steps' lines for the report.
 * Nothing else runs meanwhile, so files are read and written at once: waiting for each would cost more than the reading.
 */
export async function walkPages(site: string, steps: readonly PageStep[]): Promise<readonly string[]> {
  for (const step of steps) step.begin?.(site);
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  for (const name of names.sort()) {
    const file = join(site, name);
    const built = readFileSync(file, 'utf8');
    const slashed = name.replaceAll(sep, '/');
    const html = steps.reduce((page, step) => step.page(page, slashed), built);
    if (html !== built) writeFileSync(file, html);
  }
  const lines: string[] = [];
  for (const step of steps) {
    const line = await step.end?.(site);
    if (line !== undefined) lines.push(`${step.name}: ${line}`);
  }
  return lines;
}
