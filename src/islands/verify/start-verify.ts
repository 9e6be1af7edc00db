import { mount } from 'svelte';
import { dayOf } from '../exam/day';
import Verify from './Verify.svelte';

// Puts the reader of certificates into its page. The address may bring the digits: `#112077987612`.
const place = document.getElementById('verify');
if (place) {
  const props = JSON.parse(place.nextElementSibling?.textContent ?? '');
  const given = location.hash.slice(1, 61);
  mount(Verify, { target: place, props: { ...props, today: dayOf(Date.now()), given } });
}
