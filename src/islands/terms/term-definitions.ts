/**
 * Makes the links of glossary terms open their definition beside the text: in the margin where there is one, pinned to
 * the bottom edge on phones. Without script they stay links to the entry.
 */
let shown: { link: HTMLElement; definition: HTMLElement } | undefined;

/** While the focus goes back to a word whose definition was closed, or a press moves it, focus alone opens nothing. */
let focusIsQuiet = false;

/** A copy of what stands in a template of the page; `undefined` where there is none. */
function copyOf(template: string): Node | undefined {
  const element = document.getElementById(template);
  return element instanceof HTMLTemplateElement ? element.content.cloneNode(true) : undefined;
}

function close(returnFocus = false): void {
  if (!shown) return;
  const { link, definition } = shown;
  shown = undefined;
  definition.remove();
  link.ariaExpanded = 'false';
  if (!returnFocus) return;
  focusIsQuiet = true;
  link.focus({ preventScroll: true });
  focusIsQuiet = false;
}

function show(link: HTMLAnchorElement): void {
  const text = copyOf(`definition-${link.dataset.term}`);
  const actions = copyOf('definition-actions');
  if (shown?.link === link || !text || !actions) return;
  close();
  const definition = document.createElement('span');
  definition.className = 'term-definition';
  definition.role = 'note';
  definition.append(text, actions);
  definition.querySelector('a')?.setAttribute('href', link.href);
  definition.querySelector('button')?.addEventListener('click', () => close(true));
  link.after(definition);
  link.ariaExpanded = 'true';
  shown = { link, definition };
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-term]')) {
  if (!document.getElementById(`definition-${link.dataset.term}`)) continue;
  link.role = 'button';
  link.ariaExpanded = 'false';
  link.addEventListener('pointerdown', () => {
    focusIsQuiet = true;
  });
  link.addEventListener('click', (event) => {
    focusIsQuiet = false;
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (shown?.link === link) close();
    else show(link);
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
  link.addEventListener('focus', () => {
    if (!focusIsQuiet && link.matches(':focus-visible')) show(link);
    focusIsQuiet = false;
  });
}

/** Whether a place belongs to the open word or its definition. */
function isInside(target: EventTarget | null): boolean {
  return target instanceof Node && !!shown && (shown.link.contains(target) || shown.definition.contains(target));
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close(isInside(document.activeElement));
});
for (const type of ['click', 'focusin'] as const) {
  document.addEventListener(type, ({ target }) => {
    if (!isInside(target)) close();
  });
}

export {};
