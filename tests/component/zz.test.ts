import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Kano from '../../src/islands/kano/Kano.svelte';
import { KanoState } from '../../src/islands/kano/kano-state.svelte';
test('x', async () => { const kano = new KanoState('de'); await render(Kano, { kano }); console.log('a'); page.getByRole('slider').element().focus(); console.log('b'); await userEvent.keyboard('{End}'); console.log('c', document.body.innerHTML.slice(0,300)); 
 const circle=document.querySelector('.wide circle'); console.log(circle?.getAttribute('cx')) });
