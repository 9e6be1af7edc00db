import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.ts';
import { type Asker, askPlain, openDialog, typeIntoDialog } from './search/ask.ts';
import { measureCosts, printCosts } from './search/costs.ts';
import { growSite } from './search/grow.ts';
import { addPlainIndex, PLAIN_BUNDLE } from './search/plain.ts';
import { fullTextQueries, goldQueries, type QuerySet, variantQueries } from './search/queries.ts';
import { printScores, scoreSet } from './search/score.ts';
import { serveSite } from './search/site.ts';

/**
 * `npm run bench:search`: types queries into the dialog of the built site, in a real browser, and prints how often the
 * wanted page comes first or among the first three, what a search costs, and how that grows with ten times the pages;
 * beside it the same for Pagefind alone. Exits with 1 when a goal is missed. `-- quick` leaves out the variants of all
 * terms and the growth, `-- costs` leaves out all queries; any other word chooses the sets of queries whose name holds it.
 */
const [choice] = process.argv.slice(2);
const isQuick = choice === 'quick';
const isCosts = choice === 'costs';

/** Any page but the search page; both languages have it. */
const START = { de: '/glossar/', en: '/en/glossary/' };

if (!existsSync('dist/pagefind')) {
  console.error('There is no built site: run "npm run build" first.');
  process.exit(1);
}

const sets: readonly QuerySet[] = [
  goldQueries(),
  fullTextQueries('de'),
  fullTextQueries('en'),
  ...(isQuick ? [] : [variantQueries('de'), variantQueries('en')]),
].filter(({ name }) => isQuick || choice === undefined || name.includes(choice));

const site = await serveSite('dist', await addPlainIndex('dist'));
const browser = await chromium.launch(await findBrowser());
try {
  for (const set of sets) {
    const page = await browser.newPage();
    await openDialog(page, site.url + START[set.locale]);
    const ask: Asker = (query) => typeIntoDialog(page, query);
    printScores(set, await scoreSet(set, ask), 'Dreiklang');
    const askPagefind: Asker = (query) => askPlain(page, PLAIN_BUNDLE, query);
    printScores({ ...set, goals: { first: null, firstThree: null } }, await scoreSet(set, askPagefind), 'Pagefind');
    await page.close();
  }
  if (isQuick || isCosts || choice === undefined) printCosts('the site', await measureCosts(browser, site.url));
  if (isCosts || choice === undefined) {
    const grown = await growSite('dist', 10);
    const large = await serveSite(grown.folder, await addPlainIndex(grown.folder));
    printCosts('ten times the pages', await measureCosts(browser, large.url), false);
    large.stop();
    grown.remove();
  }
} finally {
  await browser.close();
  site.stop();
}
