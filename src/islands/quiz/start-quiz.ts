import { hydrate, mount } from 'svelte';
import { isConcept } from '../../domain/concept';
import type { SessionState } from '../../domain/session';
import { serializeSession } from '../../formats/session-snapshot';
import { createBrowserSessionStore } from '../../platform/session-store';
import answeredStyles from './answered.css?url';
import Quiz from './Quiz.svelte';
import { type QuizProps, QuizSession } from './quiz-session.svelte';

/**
 * Brings a quiz to life that stands in `place` as plain HTML; the JSON after it holds the props it was made from. Goes on
 * where the tab left off, keeps what was already chosen in the plain HTML, and checks it if that was already asked for
 * (`data-checked`).
 */
export async function start(place: HTMLElement): Promise<void> {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: answeredStyles }));
  const props: QuizProps = JSON.parse(place.nextElementSibling?.textContent ?? '');
  const store = createBrowserSessionStore();
  const key = `dreiklang.quiz.${props.quiz.id}`;
  const session = new QuizSession(props, (state) => store.save(key, serializeSession(state)));

  const stored = store.load(key);
  const restored = stored === null ? undefined : await parse(stored, props);
  if (restored) session.state = restored;
  const isFirst = session.item === props.quiz.items[0];
  if (isFirst) {
    for (const [part, group] of place.querySelectorAll('fieldset').entries()) {
      const concept = group.querySelector<HTMLInputElement>(':checked')?.value;
      if (isConcept(concept)) session.send({ type: 'choose', part, concept });
    }
  }
  // The plain HTML shows the first item; another state takes its place.
  if (restored) place.replaceChildren();
  (restored ? mount : hydrate)(Quiz, { target: place, props: { session } });
  place.onsubmit = null;
  if (isFirst && place.dataset.checked === '') place.querySelector('form')?.requestSubmit();
}

/** The session that the tab left; `undefined` when it cannot be read. */
async function parse(text: string, { quiz }: QuizProps): Promise<SessionState | undefined> {
  const parsed = (await import('../../formats/parse-session')).parseSession(text, quiz.items);
  return parsed.ok ? parsed.value : undefined;
}
