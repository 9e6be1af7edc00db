import { flushSync, mount } from 'svelte';
import { toLocale } from '../../domain/locale';
import { adoptStyles } from './adopt-styles';
import { createSearchState } from './create-search-state';
import SearchDialog from './SearchDialog.svelte';

let dialog: { open(): void } | undefined;

/** Shows the search over the page; on the search page, which has one of its own, moves the focus there. */
export function showSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (field) {
    field.select();
    return;
  }
  if (!dialog) {
    adoptStyles();
    const locale = toLocale(document.documentElement.lang);
    dialog = mount(SearchDialog, { target: document.body, props: { locale, search: createSearchState(locale, 6) } });
    flushSync();
  }
  dialog.open();
}
