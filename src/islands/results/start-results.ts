import { mount } from 'svelte';
import { toLocale } from '../../domain/locale';
import { createWorkshopStore } from '../../platform/workshop-store';
import Results from './Results.svelte';
import { ResultsState } from './results-state.svelte';

// Puts the results into their page.
const target = document.getElementById('results');
if (target) {
  const results = new ResultsState(toLocale(document.documentElement.lang), createWorkshopStore());
  mount(Results, { target, props: { results } });
}
