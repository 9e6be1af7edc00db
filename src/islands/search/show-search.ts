import { flushSync, mount } from 'svelte';
import { toLocale } from '../../domain/locale';
import { adoptStyles } from './adopt-styles';
import { createSearchState } from './create-search-state';
import SearchDialog from './SearchDialog.svelte';

/** Hits of the full text in the dialog; what is beyond them stands on the search page. */
const HITS = 6;

let open: (() => void) | undefined;

/** Shows the search over the page; on the search page, which has one of its own, moves the focus there. */
export async function showSearch(): Promise<void> {
  if (document.getElementById('search')) {
    // It may have been called before the page's own search is there.
    await import('./show-search-page');
    const field = document.querySelector<HTMLInputElement>('[data-search-field]');
    field?.focus();
    field?.select();
    return;
  }
  open ??= createDialog();
  open();
}

function createDialog(): () => void {
  adoptStyles();
  const locale = toLocale(document.documentElement.lang);
  const dialog: { open?: () => void } = mount(SearchDialog, {
    target: document.body,
    props: { locale, search: createSearchState(locale, HITS) },
  });
  flushSync();
  return () => dialog.open?.();
}
