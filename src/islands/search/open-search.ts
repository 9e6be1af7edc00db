/**
 * Opens the search on `/`, Ctrl+K or Cmd+K and on links marked `data-search-open`. It stands in every page, so it holds
 * only what waits; everything else is fetched at the first use, or when a pointer or the focus comes near. Where that
 * fails, the link leads to the search page, as it does without script.
 */
const OPENER = 'a[data-search-open]';

const load = () => import('./show-search');

const closest = ({ target }: Event, selector: string) =>
  target instanceof Element && target.closest<HTMLAnchorElement>(selector);

function open(event: Event, opener: HTMLAnchorElement | null): void {
  event.preventDefault();
  load().then(
    ({ showSearch }) => showSearch(),
    () => opener && location.assign(opener.href),
  );
}

/** A shortcut of one key can be switched off, in the search itself; `slash-setting.ts` writes the same entry. */
function isSlashOn(): boolean {
  try {
    return localStorage.searchKey !== 'off';
  } catch {
    return true;
  }
}

declare global {
  interface Window {
    /** A key pressed before this script was there; see `src/build/page-script.ts`. */
    readonly k?: KeyboardEvent;
  }
}

function onKey(event: KeyboardEvent): void {
  const { key } = event;
  const combined = event.ctrlKey || event.metaKey;
  const called = combined
    ? key.toLowerCase() === 'k'
    : key === '/' && !closest(event, ':read-write,select') && isSlashOn();
  if (called && !event.altKey) open(event, document.querySelector(OPENER));
}

addEventListener('keydown', onKey);
if (window.k) onKey(window.k);

addEventListener('click', (event) => {
  const opener = closest(event, OPENER);
  if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // Not every browser focuses a link that is clicked; the focus shall come back to it.
  opener.focus();
  open(event, opener);
});

for (const type of ['pointerover', 'focusin']) {
  addEventListener(type, (event) => {
    // Where this fails, opening will, too, and then does something about it.
    if (closest(event, OPENER)) load().catch(() => {});
  });
}
