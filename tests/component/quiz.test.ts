import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Concept } from '../../src/domain/concept';
import type { QuizItem } from '../../src/domain/quiz';
import { CONCEPT_NAMES } from '../../src/i18n/concepts';
import { QUIZ_MESSAGES } from '../../src/i18n/quiz';
import Quiz from '../../src/islands/quiz/Quiz.svelte';
import { type QuizProps, QuizSession } from '../../src/islands/quiz/quiz-session.svelte';
import { start as startQuiz } from '../../src/islands/quiz/start-quiz';

const rationales = {
  engagement: 'Grund zu CE',
  experience: 'Grund zu CX',
  satisfaction: 'Grund zu CS',
};

function item(id: string, key: Concept, values: Partial<QuizItem> = {}): QuizItem {
  return {
    id,
    stem: [{ text: `Fall ${id}: ` }, { text: 'das entscheidet', concept: key }, { text: '.' }],
    difficulty: 2,
    setting: 'Bahn',
    parts: [{ question: `Frage zu ${id}?`, key, rationales }],
    teaches: { href: `/wissen/${id}/`, label: `Abschnitt ${id}` },
    ...values,
  };
}

const facets = item('z', 'engagement', {
  stem: [
    { text: 'Sie schreibt', concept: 'engagement' },
    { text: ', ' },
    { text: 'wie es wirkt', concept: 'experience' },
  ],
  parts: [
    { question: 'Was passiert?', key: 'engagement', rationales },
    { question: 'Worum geht es?', key: 'experience', rationales },
  ],
});

function propsOf(...items: QuizItem[]): QuizProps {
  return {
    quiz: { id: 'probe', title: 'Probe', items },
    messages: QUIZ_MESSAGES.de,
    names: CONCEPT_NAMES.de,
    headingLevel: 3,
  };
}

/** Shows a quiz with these items; tells what it keeps. */
async function show(...items: QuizItem[]) {
  const kept: string[] = [];
  await render(Quiz, { session: new QuizSession(propsOf(...items), (state) => kept.push(state.type)) });
  return kept;
}

const NUMBERS: Readonly<Record<Concept, string>> = { engagement: '1', experience: '2', satisfaction: '3' };
const OPTIONS = { CE: 'CE Customer Engagement', CX: 'CX Customer Experience', CS: 'CS Customer Satisfaction' };
const radio = (letters: keyof typeof OPTIONS) => page.getByRole('radio', { name: OPTIONS[letters] });
const button = (name: string) => page.getByRole('button', { name });
const focused = () => document.activeElement?.textContent ?? '';

/** Answers the item on show by keys. */
async function answer(concept: Concept): Promise<void> {
  radio('CE').element().focus();
  await userEvent.keyboard(NUMBERS[concept]);
  await button('Prüfen').click();
}

describe('an open item', () => {
  test('shows place, setting and level, the situation and its question with three options in a fixed order', async () => {
    await show(item('a', 'experience'), item('b', 'engagement'));
    await expect.element(page.getByRole('region', { name: 'Probe' })).toBeVisible();
    await expect.element(page.getByText('Übung 1 von 2 · Bahn')).toBeVisible();
    await expect.element(page.getByText('Stufe 2')).toBeVisible();
    await expect.element(page.getByText('Fall a: das entscheidet.')).toBeVisible();
    const group = page.getByRole('group', { name: 'Frage zu a?' });
    expect(
      group
        .getByRole('radio')
        .elements()
        .map((each) => each.closest('label')?.textContent?.trim()),
    ).toEqual(['CE Customer Engagement', 'CX Customer Experience', 'CS Customer Satisfaction']);
  });

  test('gives nothing of the answer away', async () => {
    await show(item('a', 'experience', { note: 'Anmerkung' }));
    expect(document.querySelectorAll('mark')).toHaveLength(0);
    expect(document.querySelectorAll('[data-concept]')).toHaveLength(3);
    expect(document.body.textContent).not.toMatch(/Grund zu|Anmerkung|Richtig/);
    await expect.element(page.getByRole('status')).toHaveTextContent('');
  });

  test('is not judged by choosing, only by the button', async () => {
    const kept = await show(item('a', 'experience'));
    await radio('CX').click();
    await radio('CE').click();
    expect(kept).toEqual(['answering', 'answering']);
    await expect.element(button('Prüfen')).toBeVisible();
    await button('Prüfen').click();
    expect(kept.at(-1)).toBe('answered');
  });

  test('asks kindly for an answer, beside the button and aloud, and puts the focus into the group', async () => {
    await show(item('a', 'experience'));
    await button('Prüfen').click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Wähl erst eine der drei Antworten.');
    await expect.element(page.getByRole('group')).toHaveAccessibleDescription('Wähl erst eine der drei Antworten.');
    await expect.element(radio('CE')).toHaveFocus();
    await expect.element(radio('CE')).not.toBeChecked();
    await radio('CX').click();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
  });

  test('is chosen by the keys 1, 2, 3 while the focus is in the group, and by them with a modifier never', async () => {
    await show(item('a', 'experience'));
    await userEvent.keyboard('2');
    expect(document.querySelector(':checked')).toBeNull();
    radio('CE').element().focus();
    await userEvent.keyboard('3');
    await expect.element(radio('CS')).toBeChecked();
    await expect.element(radio('CS')).toHaveFocus();
    await userEvent.keyboard('{Control>}2{/Control}4');
    await expect.element(radio('CS')).toBeChecked();
  });

  test('is checked by the Enter key from an option', async () => {
    await show(item('a', 'experience'));
    radio('CE').element().focus();
    await userEvent.keyboard('2{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Richtig: CX.' })).toHaveFocus();
  });
});

describe('an answered item', () => {
  test('says what was chosen and what is right, in a heading that has the focus and in one sentence aloud', async () => {
    await show(item('a', 'experience'));
    await answer('engagement');
    const verdict = page.getByRole('heading', { level: 3 });
    await expect.element(verdict).toHaveTextContent('Nicht ganz. Du hast CE gewählt, richtig ist CX.');
    await expect.element(verdict).toHaveFocus();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Nicht ganz. Du hast Customer Engagement gewählt, richtig ist Customer Experience.');
  });

  test('keeps the reason of every option and marks in words the right one and the chosen one', async () => {
    await show(item('a', 'experience'));
    await answer('engagement');
    const rows = page
      .getByRole('listitem')
      .elements()
      .map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      'CE Customer Engagement Deine Wahl Grund zu CE',
      'CX Customer Experience Richtig Grund zu CX',
      'CS Customer Satisfaction Grund zu CS',
    ]);
    expect(document.querySelector('input')).toBeNull();
  });

  test('marks the deciding words and leaves the text of the situation as it is', async () => {
    await show(item('a', 'experience'));
    await answer('experience');
    expect(document.querySelector('mark')?.textContent).toBe('das entscheidet');
    expect(document.querySelector('.stem')?.textContent).toBe('Fall a: das entscheidet.');
    await expect.element(page.getByText('Unterstrichen sind die Worte, die entscheiden.')).toBeVisible();
  });

  test('tells its note and the other reading that can be defended, and links to the section that teaches it', async () => {
    await show(
      item('a', 'experience', {
        note: 'Die Quelle sagt zweierlei.',
        contested: { reading: 'satisfaction', reason: 'Weil …' },
      }),
    );
    await answer('experience');
    await expect.element(page.getByText('Die Quelle sagt zweierlei.')).toBeVisible();
    await expect.element(page.getByText('Auch vertretbar: CS. Weil …')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Abschnitt a' })).toHaveAttribute('href', '/wissen/a/');
  });

  test('goes on to the next question, which gets the focus', async () => {
    await show(item('a', 'experience'), item('b', 'engagement'));
    await answer('experience');
    await button('Weiter').click();
    await expect.element(page.getByText('Übung 2 von 2 · Bahn')).toBeVisible();
    expect(focused()).toBe('Frage zu b?');
    expect(document.querySelector(':checked')).toBeNull();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
  });
});

describe('an item with two questions', () => {
  test('wants both answers and puts the focus on the one that is missing', async () => {
    await show(facets);
    await page.getByRole('group', { name: 'Was passiert?' }).getByRole('radio', { name: OPTIONS.CE }).click();
    await button('Prüfen').click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Beide Fragen brauchen eine Antwort.');
    await expect
      .element(page.getByRole('group', { name: 'Worum geht es?' }).getByRole('radio', { name: OPTIONS.CE }))
      .toHaveFocus();
  });

  test.each<[string, string, string]>([
    ['1', '2', 'Beide Teile richtig.'],
    ['1', '3', '1 von 2 Teilen richtig.'],
    ['3', '3', 'Nicht ganz. Kein Teil ist richtig.'],
  ])('answered by %s and %s says: %s', async (first, second, verdict) => {
    await show(facets);
    for (const [part, key] of [first, second].entries()) {
      page.getByRole('group').nth(part).getByRole('radio').first().element().focus();
      await userEvent.keyboard(key);
    }
    await button('Prüfen').click();
    await expect.element(page.getByRole('heading', { name: verdict })).toHaveFocus();
    expect(page.getByRole('status').element().textContent).toMatch(new RegExp(`^${verdict} `));
  });

  test('answers each question apart and tells the cues of the two apart in letters', async () => {
    await show(facets);
    for (const part of [0, 1]) await page.getByRole('group').nth(part).getByRole('radio', { name: OPTIONS.CE }).click();
    await button('Prüfen').click();
    await expect.element(page.getByText('Richtig: CE.')).toBeVisible();
    await expect.element(page.getByText('Nicht ganz. Du hast CE gewählt, richtig ist CX.')).toBeVisible();
    expect([...document.querySelectorAll('mark')].map((mark) => mark.dataset.letters)).toEqual(['CE', 'CX']);
  });
});

describe('the result', () => {
  const items = [
    item('a', 'experience'),
    item('b', 'engagement'),
    { ...item('c', 'experience'), teaches: item('a', 'experience').teaches },
  ];

  /** Answers the items in the order in which they come, and goes on to the result. */
  async function finish(...concepts: Concept[]): Promise<void> {
    for (const [index, concept] of concepts.entries()) {
      await answer(concept);
      await button(index < concepts.length - 1 ? 'Weiter' : 'Auswertung').click();
    }
  }

  test('tells the score, what was mixed up with what, and each section to read once', async () => {
    await show(...items);
    await finish('engagement', 'engagement', 'engagement');
    await expect.element(page.getByRole('heading', { name: '1 von 3 richtig' })).toHaveFocus();
    await expect.element(page.getByText('2-mal CE gewählt, wo CX richtig war.')).toBeVisible();
    expect(
      page
        .getByRole('link')
        .elements()
        .map((link) => link.textContent),
    ).toEqual(['Abschnitt a']);
  });

  test('counts what was right in part apart', async () => {
    await show(facets);
    for (const part of [0, 1]) await page.getByRole('group').nth(part).getByRole('radio', { name: OPTIONS.CE }).click();
    await button('Prüfen').click();
    await button('Auswertung').click();
    await expect.element(page.getByRole('heading', { name: '0 von 1 richtig, 1 zum Teil' })).toBeVisible();
  });

  test('offers the wrong ones again, and asks only those', async () => {
    await show(...items);
    await finish('experience', 'satisfaction', 'experience');
    await button('Nur die falschen noch einmal').click();
    await expect.element(page.getByText('Übung 1 von 1 · Bahn')).toBeVisible();
    expect(focused()).toBe('Frage zu b?');
  });

  test('has nothing to repeat or to read where everything is right, but offers all again', async () => {
    await show(...items);
    await finish('experience', 'engagement', 'experience');
    await expect.element(page.getByRole('heading', { name: '3 von 3 richtig' })).toBeVisible();
    await expect.element(button('Nur die falschen noch einmal')).not.toBeInTheDocument();
    await expect.element(page.getByRole('link')).not.toBeInTheDocument();
    await button('Alle noch einmal').click();
    await expect.element(page.getByText('Übung 1 von 3 · Bahn')).toBeVisible();
  });
});

describe('a quiz that stands in the page', () => {
  const props = propsOf(item('a', 'experience'), item('b', 'engagement'));
  const KEY = 'dreiklang.quiz.probe';

  beforeEach(() => sessionStorage.clear());

  /** The place of a quiz as the page holds it before its script has come, with this option chosen. */
  function place(chosen?: Concept): HTMLElement {
    const around = document.createElement('div');
    around.innerHTML =
      '<div class="quiz-place"><form method="dialog"><fieldset></fieldset></form></div><script type="application/json"></script>';
    const [quiz, json] = around.children;
    if (!(quiz instanceof HTMLElement) || !json) throw new Error('there is no place');
    json.textContent = JSON.stringify(props);
    if (chosen) {
      const input = Object.assign(document.createElement('input'), { type: 'radio', value: chosen, checked: true });
      quiz.querySelector('fieldset')?.append(input);
    }
    document.body.append(around);
    onTestFinished(() => around.remove());
    return quiz;
  }

  test('keeps what was chosen before it came alive', async () => {
    await startQuiz(place('experience'));
    await expect.element(radio('CX')).toBeChecked();
    await button('Prüfen').click();
    await expect.element(page.getByRole('heading', { name: 'Richtig: CX.' })).toBeVisible();
  });

  test('goes on where the tab left off, with the choice not yet checked', async () => {
    await startQuiz(place());
    await answer('engagement');
    await button('Weiter').click();
    await radio('CS').click();
    document.querySelector('.quiz-place')?.remove();

    await startQuiz(place());
    await expect.element(page.getByText('Übung 2 von 2 · Bahn')).toBeVisible();
    await expect.element(radio('CS')).toBeChecked();
    await button('Prüfen').click();
    await button('Auswertung').click();
    await expect.element(page.getByText('Einmal CE gewählt, wo CX richtig war.')).toBeVisible();
  });

  test.each(['{"version":2}', 'no JSON', ''])('starts anew where the tab holds something else: %s', async (stored) => {
    sessionStorage.setItem(KEY, stored);
    await startQuiz(place());
    await expect.element(page.getByText('Übung 1 von 2 · Bahn')).toBeVisible();
    await radio('CS').click();
    expect(sessionStorage.getItem(KEY)).toMatch(/"response":\["satisfaction"\]/);
  });
});
