/**
 * Makes the links of glossary terms open their definition beside the text: in the margin where there is one, pinned to
 * the bottom edge on phones. The definitions come from the search's term list, fetched with the first that is opened.
 * Without script, and where the list cannot be had, the links lead to the entry.
 */
const template = document.querySelector<HTMLTemplateElement>('template#definition');
const links = template ? document.querySelectorAll<HTMLAnchorElement>('a[data-term]') : [];

/** What the term list holds of a term, as far as it is used here. */
interface Definition {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

let list: Promise<readonly Definition[]> | undefined;
let shown: { link: HTMLElement; element: HTMLElement } | undefined;

/** While the focus goes back to a word whose definition was closed, or a press moves it, focus alone opens nothing. */
let focusIsQuiet = false;

function loadList(): Promise<readonly Definition[]> {
  list ??= fetch(template?.dataset.terms ?? '')
    .then((response) => response.json())
    .then(({ terms }) => terms);
  // After a failure the next reader of a term tries again.
  list.catch(() => {
    list = undefined;
  });
  return list;
}

function close(returnFocus = false): void {
  if (!shown) return;
  const { link, element } = shown;
  shown = undefined;
  element.remove();
  link.ariaExpanded = 'false';
  if (!returnFocus) return;
  focusIsQuiet = true;
  link.focus({ preventScroll: true });
  focusIsQuiet = false;
}

/** Opens the definition of a term; says whether there is one. */
async function show(link: HTMLAnchorElement): Promise<boolean> {
  if (shown?.link === link) return true;
  const terms = await loadList().catch(() => []);
  // Only now: of two that were asked for while the list was on its way, the later one stays open.
  close();
  const found = terms.find(({ id }) => id === link.dataset.term);
  if (!found || !template) return false;
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) return false;
  const [headword, text] = element.children;
  if (headword) headword.textContent = found.term;
  if (text) text.textContent = found.definition;
  element.querySelector('a')?.setAttribute('href', link.href);
  element.querySelector('button')?.addEventListener('click', () => close(true));
  link.after(element);
  link.ariaExpanded = 'true';
  shown = { link, element };
  return true;
}

for (const link of links) {
  link.role = 'button';
  link.ariaExpanded = 'false';
  link.onpointerdown = () => {
    focusIsQuiet = true;
  };
  link.onclick = async (event) => {
    focusIsQuiet = false;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (shown?.link === link) close();
    else if (!(await show(link))) location.assign(link.href);
  };
  link.onkeydown = (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  };
  link.onfocus = () => {
    if (!focusIsQuiet && link.matches(':focus-visible')) void show(link);
    focusIsQuiet = false;
  };
}

/** Whether a place belongs to the open word or its definition. */
function isInside(target: EventTarget | null): boolean {
  return target instanceof Node && !!shown && (shown.link.contains(target) || shown.element.contains(target));
}

addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close(isInside(document.activeElement));
});
for (const type of ['click', 'focusin'] as const) {
  addEventListener(type, ({ target }) => {
    if (!isInside(target)) close();
  });
}

export {};
