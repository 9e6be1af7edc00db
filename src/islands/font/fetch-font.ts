/** How long the page is left alone before the font is fetched, in milliseconds. */
const PAUSE = 2000;

/**
 * Fetches the heading font once the page stands there, for the pages that come after it: the script in the head uses it
 * as soon as it is in the browser's cache. So the first page never waits for it, and no heading changes while it is read.
 */
setTimeout(() => {
  document.fonts
    .load('1em DK')
    .then(() => {
      sessionStorage.dk = 1;
    })
    .catch(() => {});
}, PAUSE);

export {};
