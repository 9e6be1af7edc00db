import {
  BANK_FIELDS,
  type BankField,
  type BankFilter,
  matchesFilter,
  parseBankFilter,
  serializeBankFilter,
} from '../../domain/bank-filter';
import { parseBankValues } from '../../formats/bank-values';
import { fill } from '../../i18n/fill';

/**
 * Makes the filters above the list of all items work. The address holds the choice, so that it can be shared and the
 * back button undoes it; the language switch takes it along.
 */
const filters = document.querySelector<HTMLElement>('[data-bank-filter]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-values]')].map((row) => ({
  row,
  values: parseBankValues(row.dataset.values ?? ''),
}));
const groups = document.querySelectorAll<HTMLElement>('[data-bank-group]');
const twins = document.querySelectorAll<HTMLAnchorElement>('a[hreflang]');
const status = filters?.querySelector('[role=status]');
const selects = new Map<BankField, HTMLSelectElement>();
for (const field of BANK_FIELDS) {
  const select = filters?.querySelector<HTMLSelectElement>(`[data-field="${field}"]`);
  if (select) selects.set(field, select);
}

const byField = <Value>(value: (select: HTMLSelectElement | undefined) => Value) =>
  Object.fromEntries(BANK_FIELDS.map((field) => [field, value(selects.get(field))])) as Record<BankField, Value>;
const names = byField((select) => select?.name ?? '');
const twinNames = byField((select) => select?.dataset.twin ?? '');
const choices = byField((select) =>
  [...(select?.options ?? [])].map(({ value }) => value).filter((value) => value !== ''),
);

/** Shows the items that the address asks for. */
function show(): void {
  const filter = parseBankFilter(new URLSearchParams(location.search), names, choices);
  for (const [field, select] of selects) select.value = filter[field] ?? '';
  let shown = 0;
  for (const { row, values } of rows) {
    row.hidden = !matchesFilter(values, filter);
    if (!row.hidden) shown += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector('[data-values]:not([hidden])');
  const { shown: message = '', none = '' } = filters?.dataset ?? {};
  if (status) status.textContent = shown > 0 ? fill(message, { shown, count: rows.length }) : none;
  for (const twin of twins) twin.search = serializeBankFilter(filter, twinNames);
}

/** What is chosen, without the fields that are left open. */
function chosen(): BankFilter {
  return Object.fromEntries([...selects].flatMap(([field, { value }]) => (value === '' ? [] : [[field, value]])));
}

function go(filter: BankFilter): void {
  const search = serializeBankFilter(filter, names);
  history.pushState(null, '', search ? `?${search}` : location.pathname);
  show();
}

filters?.addEventListener('change', () => go(chosen()));
filters?.querySelector('button')?.addEventListener('click', () => go({}));
addEventListener('popstate', show);
show();
