/**
 * Opens the search on `/`, Ctrl+K or Cmd+K and on links marked `data-search-open`. It stands in every page, so it holds
 * only what waits; everything else is fetched at the first use, or when a pointer or the focus comes near. Where that
 * fails, the link leads to the search page, as it does without script.
 */
const OPENER = 'a[data-search-open]';
const TYPING = 'textarea,select,[contenteditable],input:not([type=radio],[type=checkbox])';

const load = () => import('./show-search');

function closest({ target }: Event, selector: string): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;
}

function open(event: Event, opener: HTMLAnchorElement | null): void {
  event.preventDefault();
  load().then(
    ({ showSearch }) => showSearch(),
    () => opener && location.assign(opener.href),
  );
}

/** A shortcut of one key can be switched off, in the search itself. */
function isSlashOff(): boolean {
  try {
    return localStorage.searchKey === 'off';
  } catch {
    return false;
  }
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const combined = ctrlKey || metaKey;
  const called = combined ? key.toLowerCase() === 'k' : key === '/' && !closest(event, TYPING) && !isSlashOff();
  if (called && !altKey) open(event, document.querySelector<HTMLAnchorElement>(OPENER));
});

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
