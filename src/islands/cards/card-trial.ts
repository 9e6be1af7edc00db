import { flushSync } from 'svelte';
import { toLocale } from '../../domain/locale';
import { createBrowserCamera } from '../../platform/camera';
import { createWorkerCardReader } from '../../platform/card-reader';
import { CardCounter } from './card-counter.svelte';
import { showCardCounter } from './show-card-counter';

/** Puts a counter into `place` that shows all answers and reports to nobody, and switches the camera on. */
export function start(place: HTMLElement): void {
  const counter = new CardCounter({
    locale: toLocale(document.documentElement.lang),
    camera: createBrowserCamera(),
    createReader: createWorkerCardReader,
    showAnswers: true,
  });
  place.replaceChildren();
  showCardCounter(place, counter);
  flushSync();
  void counter.start();
}
