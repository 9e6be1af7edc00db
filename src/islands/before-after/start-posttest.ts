import { mount } from 'svelte';
import { createTestDevice } from '../test/test-device';
import { TestDesk } from '../test/test-state.svelte';
import BeforeAfter from './BeforeAfter.svelte';
import type { BeforeAfterProps } from './before-after-props';
import Result from './PosttestResult.svelte';

// Puts the test into its page; the JSON after its place holds what it says.
const place = document.getElementById('test');
if (place) {
  const props: BeforeAfterProps = JSON.parse(place.nextElementSibling?.textContent ?? '');
  const desk = new TestDesk(props, createTestDevice(props));
  mount(BeforeAfter, { target: place, props: { desk, props, Result } });
  void desk.start();
}
