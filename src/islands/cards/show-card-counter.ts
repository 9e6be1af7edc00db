import { mount, unmount } from 'svelte';
import CardCounterView from './CardCounter.svelte';
import type { CardCounter } from './card-counter.svelte';
import css from './cards.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Puts a counter into a place of the page, with its styles; gives back what takes it away again. */
export function showCardCounter(target: HTMLElement, counter: CardCounter): () => void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
  const view = mount(CardCounterView, { target, props: { counter } });
  return () => void unmount(view);
}
