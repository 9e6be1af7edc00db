import { mount } from 'svelte';
import { toLocale } from '../../domain/locale';
import { adoptStyles } from './adopt-styles';
import { createSearchState } from './create-search-state';
import SearchPage from './SearchPage.svelte';

/** Hits of the full text on the page. */
const HITS = 20;

// Puts the search into the search page.
const target = document.getElementById('search');
if (target) {
  adoptStyles();
  const locale = toLocale(document.documentElement.lang);
  mount(SearchPage, { target, props: { locale, search: createSearchState(locale, HITS) } });
}
