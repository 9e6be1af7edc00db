import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PageStep, walkPages } from '../../../src/build/built-pages';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'dreiklang-pages-'));
  mkdirSync(join(site, 'wissen'));
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, 'wissen', 'index.html'), 'learn');
  writeFileSync(join(site, 'robots.txt'), 'robots');
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

/** A step that writes down what it is given and puts a sign behind every page. */
function markingStep(sign: string, seen: string[]): PageStep {
  return {
    name: sign,
    page(html, name) {
      seen.push(`${name}: ${html}`);
      return `${html}${sign}`;
    },
  };
}

describe('the walk over the built pages', () => {
  test('gives every page and nothing else to each step, as the step before has left it, and writes the last', async () => {
    const [first, second]: [string[], string[]] = [[], []];
    await walkPages(site, [markingStep('1', first), markingStep('2', second)]);
    expect(first).toEqual(['index.html: home', 'wissen/index.html: learn']);
    expect(second).toEqual(['index.html: home1', 'wissen/index.html: learn1']);
    expect(readFileSync(join(site, 'wissen', 'index.html'), 'utf8')).toBe('learn12');
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('robots');
  });

  test('leaves a page alone that no step changes', async () => {
    const page = join(site, 'index.html');
    utimesSync(page, 1, 1);
    await walkPages(site, [{ name: 'reader', page: (html) => html }]);
    expect(statSync(page).mtimeMs).toBe(1000);
  });

  test('begins every step before the first page, ends it after the last, and reports what it says', async () => {
    const events: string[] = [];
    const step: PageStep = {
      name: 'count',
      begin: () => events.push('begin'),
      page: (html) => {
        events.push('page');
        return html;
      },
      end: () => {
        events.push('end');
        return '2 pages';
      },
    };
    expect(await walkPages(site, [step, { name: 'silent', page: (html) => html }])).toEqual(['count: 2 pages']);
    expect(events).toEqual(['begin', 'page', 'page', 'end']);
  });
});
