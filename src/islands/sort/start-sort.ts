import { mount } from 'svelte';
import { parseSortSets } from '../../formats/sort-file';
import { createAttemptStore } from '../../platform/attempt-store';
import { createBankSource, createSource } from '../../platform/bank-source';
import { createBrowserSessionStore } from '../../platform/session-store';
import Sort from './Sort.svelte';
import { SortBoard, type SortProps } from './sort-state.svelte';

/** The query of the address may name a set: `?set=metrics`. */
const SET = 'set';

// Puts sorting into its page; the JSON after its place holds what it says.
const place = document.getElementById('sort');
if (place) {
  const props: SortProps = JSON.parse(place.nextElementSibling?.textContent ?? '');
  const board = new SortBoard(props, {
    store: createAttemptStore(),
    bank: createBankSource(props.bank),
    sets: createSource(props.sets, parseSortSets),
    tab: createBrowserSessionStore(),
    now: Date.now,
    random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  });
  mount(Sort, { target: place, props: { board } });
  void board.open(new URLSearchParams(location.search).get(SET));
}
