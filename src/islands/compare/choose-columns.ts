import { FEWEST_COLUMNS, parseColumns, serializeColumns } from '../../domain/comparison';

/**
 * Makes the boxes above the comparison choose its columns. The address holds the choice, so that it can be shared and
 * the back button undoes it; the language switch takes it along.
 */
const chooser = document.querySelector<HTMLElement>('[data-parameter]');
const boxes = [...(chooser?.querySelectorAll('input') ?? [])];
const all = boxes.map(({ value }) => value);
const twins = document.querySelectorAll<HTMLAnchorElement>('a[hreflang]');
const { parameter = '', twinParameter, refused = '' } = chooser?.dataset ?? {};

/** What is said when the last but one column is about to go. */
const status = chooser?.querySelector('[role=status]');

/** Shows the columns that the address names. */
function show(): void {
  const chosen = parseColumns(new URLSearchParams(location.search).get(parameter), all);
  for (const box of boxes) box.checked = chosen.includes(box.value);
  for (const cell of document.querySelectorAll<HTMLElement>('[data-column]')) {
    cell.hidden = !chosen.includes(cell.dataset.column ?? '');
  }
  const columns = serializeColumns(chosen, all);
  for (const twin of twins) twin.search = columns && `${twinParameter}=${columns}`;
}

for (const box of boxes) {
  box.onchange = () => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const enough = chosen.length >= FEWEST_COLUMNS;
    if (status) status.textContent = enough ? '' : refused;
    const columns = serializeColumns(chosen, all);
    if (enough) history.pushState(null, '', columns ? `?${parameter}=${columns}` : location.pathname);
    show();
  };
}
addEventListener('popstate', show);
show();
