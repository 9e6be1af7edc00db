/** What a key on the stage or in the notes does. */
export type StageAction =
  | 'forward'
  | 'back'
  | 'blank'
  | 'spread'
  | 'next'
  | 'larger'
  | 'smaller'
  | 'full'
  | 'notes'
  | 'teams'
  | 'menu';

/** Keys of presenter remotes; they type nothing, so they always work. */
const REMOTE: Readonly<Record<string, StageAction>> = { PageDown: 'forward', PageUp: 'back' };
const ARROWS: Readonly<Record<string, StageAction>> = { ArrowRight: 'forward', ArrowLeft: 'back' };
/** Letters and signs, which speech input may type by accident: they can be switched off, but for the remotes' `b`. */
const LETTERS: Readonly<Record<string, StageAction>> = {
  s: 'spread',
  n: 'next',
  '+': 'larger',
  '-': 'smaller',
  f: 'full',
  p: 'notes',
  t: 'teams',
  m: 'menu',
};

/** Where a key was pressed: in a field for numbers, in another field, or anywhere else. */
export type KeyPlace = 'number' | 'field' | 'page';

/** The key that matters of a keyboard event. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** What a key does where it was pressed; `null` leaves it to the browser. A key that is held down counts once. */
export function actionOf(event: PressedKey, place: KeyPlace, letters: boolean): StageAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (place === 'field') return null;
  if (REMOTE[key]) return REMOTE[key];
  if (key === 'b' || (key === '.' && place === 'page')) return 'blank';
  // No letter belongs into a number, so there they are keys as everywhere.
  if (place === 'number') return letters && /^[a-z]$/.test(key) ? (LETTERS[key] ?? null) : null;
  return ARROWS[key] ?? (letters ? (LETTERS[key] ?? null) : null);
}

/** Where an event came from. */
export function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.matches('[inputmode="numeric"]')) return 'number';
  return target.matches('input, select, textarea, [contenteditable], dialog *') ? 'field' : 'page';
}
