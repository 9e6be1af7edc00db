import { mount } from 'svelte';
import { isPair } from '../../domain/pair';
import { createAttemptStore } from '../../platform/attempt-store';
import { createBankSource } from '../../platform/bank-source';
import { createBrowserSessionStore } from '../../platform/session-store';
import Practice from './Practice.svelte';
import { type PracticeProps, PracticeState } from './practice-state.svelte';

/** The query of the address may name a pair to drill: `?pair=ce-cx`. */
const PAIR = 'pair';

// Puts practice into its page; the JSON after its place holds what it says.
const place = document.getElementById('practice');
if (place) {
  const props: PracticeProps = JSON.parse(place.nextElementSibling?.textContent ?? '');
  const practice = new PracticeState(props, {
    store: createAttemptStore(),
    bank: createBankSource(props.bank),
    tab: createBrowserSessionStore(),
    now: Date.now,
    random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    // A timer set in a frame runs after that frame has been painted.
    afterPaint: (work) => requestAnimationFrame(() => setTimeout(work)),
  });
  mount(Practice, { target: place, props: { practice } });
  const pair = new URLSearchParams(location.search).get(PAIR);
  void practice.open(isPair(pair) ? pair : null);
}
