import { flushSync, hydrate } from 'svelte';
import { KANO_KINDS } from '../../domain/kano';
import { toLocale } from '../../domain/locale';
import Kano from './Kano.svelte';
import { KanoState } from './kano-state.svelte';

/** Brings the point in the Kano drawing to life, where it was already moved to. */
export function start(place: HTMLElement): void {
  const kano = new KanoState(toLocale(document.documentElement.lang));
  const moved = place.querySelector<HTMLInputElement>('[type=range]')?.valueAsNumber;
  const chosen = place.querySelector<HTMLInputElement>(':checked')?.value;

  hydrate(Kano, { target: place, props: { kano } });
  flushSync();
  kano.fulfilment = moved ?? kano.fulfilment;
  kano.kind = KANO_KINDS.find((kind) => kind === chosen) ?? kano.kind;
}
