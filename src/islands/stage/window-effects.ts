import { isAsking } from '../../domain/workshop/workshop-session';
import { isTooHigh } from './fit-stage';
import { placeOf } from './stage-keys';
import type { StagePrefs } from './stage-prefs.svelte';
import type { StageState } from './stage-state.svelte';
import type { StageWindow } from './stage-window.svelte';

/** How often timers are looked at, in milliseconds. */
const TICK = 250;

/** Lets the clock go on while a vote is timed. */
export function keepTime(stage: StageState): (() => void) | undefined {
  if (stage.session?.type !== 'open' || !stage.session.timer) return undefined;
  const ticking = setInterval(() => stage.tick(), TICK);
  return () => clearInterval(ticking);
}

/** Sets the size of the letters that was chosen. */
export function sizeLetters(element: HTMLElement, prefs: StagePrefs): void {
  element.style.setProperty('--size', String(prefs.size));
}

/**
 * Keeps the focus on the stage when what had it goes away, lets digits typed anywhere go into the first field for hands that is
 * still empty while a vote is open, and the arrows up and down move what does not fit.
 */
export function followFocus(element: HTMLElement, desk: StageWindow): () => void {
  const lost = new MutationObserver(() => {
    const { session } = desk.stage;
    if (document.activeElement !== document.body || !session || desk.menu || desk.stage.view.blank) return;
    const step =
      element.querySelector<HTMLElement>('[data-step]') ?? element.querySelector<HTMLElement>('h1[tabindex]');
    step?.focus({ preventScroll: true });
  });
  // A stage that was dark is no longer inert.
  lost.observe(element, { childList: true, subtree: true, attributeFilter: ['inert'] });
  const typed = (event: KeyboardEvent) => {
    const { session } = desk.stage;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      scroll(element, event);
      return;
    }
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || !desk.prefs.letters) return;
    if (!session || !isAsking(session) || (event.target as Element).matches('input, select, textarea, dialog *'))
      return;
    // The digit itself goes into the field that has the focus now; it must not overwrite what was counted.
    const fields = [...element.querySelectorAll<HTMLInputElement>('.number input')];
    fields.find(({ value }) => value === '')?.focus();
  };
  addEventListener('keydown', typed);
  return () => {
    lost.disconnect();
    removeEventListener('keydown', typed);
  };
}

/** Moves a case that is too high for its window, wherever the focus is outside of fields. */
function scroll(element: HTMLElement, event: KeyboardEvent): void {
  const box = element.querySelector<HTMLElement>('.case');
  if (!box || !isTooHigh(box) || placeOf(event.target) !== 'page') return;
  event.preventDefault();
  box.scrollBy({ top: (event.key === 'ArrowDown' ? 0.5 : -0.5) * box.clientHeight });
}

/** Lets the minutes since the beginning go on. */
export function keepMinutes(stage: StageState): () => void {
  const ticking = setInterval(() => stage.tick(), 60_000 / 4);
  return () => clearInterval(ticking);
}
