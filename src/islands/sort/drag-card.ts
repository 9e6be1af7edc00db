import { isConcept } from '../../domain/concept';
import type { Place } from '../../domain/sort';

/** What a drag tells. */
export interface DragListener {
  start(): void;
  /** Above a place, or above none: `undefined`. */
  over(place: Place | undefined): void;
  /** Let go; `undefined` above no place, or when the drag was given up. */
  end(place: Place | undefined): void;
}

/** So many pixels off its place a card follows the pointer; below that it is a click with an unsteady hand. */
const THRESHOLD = 6;

/** What the element under a point says of the place it belongs to. */
const PLACE = 'data-place';
const PILE = 'pile';

/** What `data-place` says for a place. */
export function placeName(place: Place): string {
  return place ?? PILE;
}

/**
 * Lets a card be dragged: with a mouse from anywhere on it, by touch from its handle (`[data-handle]`), so that a finger on
 * the text still scrolls the page. Places are elements with `data-place`. Returns what ends it.
 */
export function dragCard(card: HTMLElement, listener: DragListener): () => void {
  let from: { readonly x: number; readonly y: number; readonly pointer: number } | undefined;
  let dragging = false;

  const down = (event: PointerEvent) => {
    const handle = event.target instanceof Element && event.target.closest('[data-handle]');
    if (event.button !== 0 || (event.pointerType !== 'mouse' && !handle)) return;
    from = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
    // Otherwise the mouse would select text.
    if (!handle) event.preventDefault();
  };
  const move = (event: PointerEvent) => {
    if (!from || event.pointerId !== from.pointer) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!dragging && Math.hypot(x, y) < THRESHOLD) return;
    if (!dragging) {
      dragging = true;
      card.setPointerCapture(event.pointerId);
      card.dataset.dragging = '';
      addEventListener('keydown', giveUp, true);
      listener.start();
    }
    card.style.translate = `${x}px ${y}px`;
    listener.over(placeAt(event));
  };
  const up = (event: PointerEvent) => finish(event.type === 'pointerup' ? placeAt(event) : undefined);
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    finish(undefined);
  };
  const finish = (place: Place | undefined) => {
    from = undefined;
    if (!dragging) return;
    dragging = false;
    removeEventListener('keydown', giveUp, true);
    // The browser makes a click of it, which the handle would take for picking up.
    addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', swallow, true));
    delete card.dataset.dragging;
    card.style.translate = '';
    listener.end(place);
  };

  card.addEventListener('pointerdown', down);
  card.addEventListener('pointermove', move);
  card.addEventListener('pointerup', up);
  card.addEventListener('pointercancel', up);
  return () => {
    finish(undefined);
    card.removeEventListener('pointerdown', down);
    card.removeEventListener('pointermove', move);
    card.removeEventListener('pointerup', up);
    card.removeEventListener('pointercancel', up);
  };
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

/** The place under the pointer; the card itself lets the pointer through while it is dragged. */
function placeAt({ clientX, clientY }: PointerEvent): Place | undefined {
  const name = document.elementFromPoint(clientX, clientY)?.closest(`[${PLACE}]`)?.getAttribute(PLACE);
  if (name === PILE) return null;
  return isConcept(name) ? name : undefined;
}
