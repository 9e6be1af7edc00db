import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/styles/global.css';
import '../../src/islands/quiz/quiz.css';
import '../../src/islands/test/test.css';
import '../../src/islands/exam/exam.css';
import { CONCEPTS } from '../../src/domain/concept';
import { ok } from '../../src/domain/result';
import { CONCEPT_NAMES } from '../../src/i18n/concepts';
import { EXAM_WORDS } from '../../src/i18n/exam';
import { MODE_WORDS } from '../../src/i18n/modes';
import { QUIZ_MESSAGES } from '../../src/i18n/quiz';
import Exam from '../../src/islands/exam/Exam.svelte';
import type { ExamProps } from '../../src/islands/exam/exam-props';
import { TestDesk, type TestDevice } from '../../src/islands/test/test-state.svelte';
import Verify from '../../src/islands/verify/Verify.svelte';
import { createAttemptStore, createMemoryAttemptStore } from '../../src/platform/attempt-store';
import { createDeviceTextStore, createMemoryTextStore } from '../../src/platform/text-store';
import { bankItem, bankPart } from '../fixtures/bank';
import { failingStore } from '../fixtures/failing-store';
import { addSigns, expectAccessible } from './helpers/accessible';

const form = (letter: string) =>
  Array.from({ length: 24 }, (_, index) => bankItem(`${letter}${index}`, CONCEPTS[index % 3] ?? 'engagement'));
const bank = [...form('a'), ...form('b')];
const props: ExamProps = {
  mode: 'exam',
  locale: 'de',
  running: EXAM_WORDS.de.running,
  words: EXAM_WORDS.de.exam,
  common: MODE_WORDS.de,
  region: 'Prüfung',
  messages: QUIZ_MESSAGES.de,
  names: CONCEPT_NAMES.de,
  bank: '',
  progress: '/fortschritt/',
  practice: '/quiz/ueben/',
  verify: '/quiz/pruefung/pruefen/',
  site: 'Dreiklang',
  forms: ['a', 'b'].map((letter) => ({ id: `exam-${letter}`, items: form(letter).map(({ id }) => id) })),
};

function deviceOf(values: Partial<TestDevice> = {}): TestDevice {
  let seed = 0;
  let time = Date.UTC(2026, 10, 22, 9);
  return {
    store: createMemoryAttemptStore(),
    bank: { load: async () => ok(bank) },
    kept: createMemoryTextStore(),
    tab: createMemoryTextStore(),
    watch: () => {},
    now: () => ++time,
    random: () => ++seed,
    ...values,
  };
}

async function show(device = deviceOf(), own = props) {
  const desk = new TestDesk(own, device);
  const { unmount } = await render(Exam, { props: { desk, props: own } });
  await desk.start();
  return Object.assign(desk, { unmount });
}

const button = (name: string) => page.getByRole('button', { name });
const begin = () => button('Anfangen, ohne etwas zu behalten').click();
const keep = () => button('Anfangen').click();

/** Answers every item, the first ones in `wrong` for each concept falsely. */
function answerAll(desk: TestDesk, wrong: Partial<Record<(typeof CONCEPTS)[number], number>> = {}): void {
  const left = { ...wrong };
  const total = desk.test?.order.length ?? 0;
  for (let place = 0; place < total; place += 1) {
    desk.go(place);
    for (const [part, { key }] of (desk.item?.parts ?? []).entries()) {
      const count = left[key] ?? 0;
      left[key] = count - 1;
      desk.choose(part, count > 0 ? (CONCEPTS.find((other) => other !== key) ?? key) : key);
    }
  }
  desk.go(total);
}

beforeEach(addSigns);

describe('the exam', () => {
  test('tells its rules, then asks without telling anything, and choosing does not go on', async () => {
    const desk = await show();
    await expect.element(page.getByText(/Bestanden ist ab 80/)).toBeVisible();
    await expectAccessible();
    await begin();
    await expect.element(page.getByText(/Aufgabe 1 von 24/)).toBeVisible();
    await page.getByRole('radio').first().click();
    expect(desk.test?.position).toBe(0);
    expect(document.body.textContent).not.toMatch(/Grund zu|Richtig:|Nicht ganz/);
    await expect.element(page.getByText('1 von 24 beantwortet')).toBeVisible();
    await expectAccessible();
  });

  test('goes on to the next question, which gets the focus, and back again', async () => {
    const desk = await show();
    await begin();
    const question = () => desk.item?.parts[0]?.question;
    page.getByRole('radio').first().element().focus();
    await userEvent.keyboard('2');
    await button('Weiter').click();
    expect(document.activeElement?.textContent).toBe(question());
    await expect.element(page.getByText(/Aufgabe 2 von 24/)).toBeVisible();
    expect(document.querySelector(':checked')).toBeNull();
    await button('Zurück').click();
    await expect.element(page.getByRole('radio', { name: /CX/ })).toBeChecked();
  });

  test('is handed in only when everything is answered; otherwise it leads to what is open', async () => {
    const desk = await show();
    await begin();
    desk.go(24);
    await expect.element(page.getByRole('heading', { name: 'Alles beantwortet?' })).toBeVisible();
    await expectAccessible();
    await button('Abgeben').click();
    await expect.element(page.getByText(/Aufgabe 1 von 24/)).toBeVisible();
    await expect.element(page.getByRole('status').last()).toHaveTextContent('24 Aufgaben sind noch offen.');
    answerAll(desk);
    await expect.element(page.getByRole('heading', { name: 'Alle 24 Aufgaben sind beantwortet.' })).toBeVisible();
    await button('Abgeben').click();
    await expect.element(page.getByRole('heading', { name: 'Bestanden: 24 von 24 richtig' })).toHaveFocus();
  });

  test('is passed or says what is missing, and shows every item; wrong ones are open', async () => {
    const desk = await show();
    await begin();
    answerAll(desk, { experience: 4, engagement: 1 });
    desk.handIn();
    await expect.element(page.getByRole('heading', { name: 'Noch nicht: 19 von 24 richtig' })).toBeVisible();
    await expect.element(page.getByText('Für 80 % braucht es 20 von 24.')).toBeVisible();
    await expect.element(page.getByText('CX liegt unter 60 %: Dort braucht es 5 von 8.')).toBeVisible();
    await expect.poll(() => document.querySelectorAll('details').length).toBe(24);
    expect(document.querySelectorAll('details[open]')).toHaveLength(5);
    await expect.element(button('Zur Urkunde')).not.toBeInTheDocument();
    await expectAccessible();
  });

  test('logs every answer once, with its form, and takes the other form next', async () => {
    const device = deviceOf();
    const desk = await show(device);
    await begin();
    const first = desk.test?.form;
    answerAll(desk);
    desk.handIn();
    expect(device.store.log).toHaveLength(24);
    expect(new Set(device.store.log.map(({ mode, form: id }) => `${mode} ${id}`))).toEqual(new Set([`exam ${first}`]));
    await button('Neue Prüfung').click();
    await expect.element(page.getByRole('heading', { name: 'Frühere Prüfungen' })).toBeVisible();
    await begin();
    expect(desk.test?.form).not.toBe(first);
  });

  test('shows an earlier result again', async () => {
    const desk = await show();
    await begin();
    answerAll(desk);
    desk.handIn();
    desk.leave();
    await button('Ansehen: 22. November 2026').click();
    await expect.element(page.getByRole('heading', { name: 'Bestanden: 24 von 24 richtig' })).toBeVisible();
  });

  test('wants both answers of an item with two questions and gives partial credit', async () => {
    const two = bankItem('two', 'experience', {
      parts: [bankPart('Was?', 'engagement'), bankPart('Worum?', 'experience')],
    });
    const own = { ...props, forms: [{ id: 'exam-a', items: ['two'] }] };
    const desk = await show(deviceOf({ bank: { load: async () => ok([two]) } }), own);
    await begin();
    await page.getByRole('group', { name: 'Was?' }).getByRole('radio', { name: /CE/ }).click();
    expect(desk.open).toEqual([0]);
    await page.getByRole('group', { name: 'Worum?' }).getByRole('radio', { name: /CS/ }).click();
    expect(desk.open).toEqual([]);
    desk.handIn();
    await expect.element(page.getByRole('heading', { name: 'Noch nicht: 1 von 2 richtig' })).toBeVisible();
    await expect.element(page.getByText(/1 von 2 Teilen richtig/)).toBeVisible();
    await expect.element(page.getByText(EXAM_WORDS.de.exam.partial)).toBeVisible();
  });
});

describe('the certificate', () => {
  test('takes a name, keeps it nowhere, and carries a code that can be read', async () => {
    const device = deviceOf();
    const desk = await show(device);
    await begin();
    answerAll(desk, { satisfaction: 2 });
    desk.handIn();
    await button('Zur Urkunde').click();
    await expect.element(page.getByRole('heading', { name: 'Urkunde', level: 2 })).toHaveFocus();
    await page.getByRole('textbox', { name: 'Dein Name auf der Urkunde' }).fill('<b>Kim</b>');
    await expect.element(page.getByRole('article', { name: 'Urkunde' }).getByText('<b>Kim</b>')).toBeVisible();
    await expectAccessible();
    const kept = [...device.kept.keys(), ...device.tab.keys()].map((key) => device.tab.load(key) ?? '').join();
    expect(kept + JSON.stringify(device.store.log)).not.toContain('Kim');

    const code = document.querySelector('.certificate .code')?.textContent ?? '';
    desk.unmount();
    await render(Verify, {
      locale: 'de',
      words: EXAM_WORDS.de.verify,
      running: EXAM_WORDS.de.running,
      names: CONCEPT_NAMES.de,
      today: '2026-11-22',
      given: code,
    });
    await expect
      .poll(() => page.getByRole('status').element().textContent)
      .toMatch(
        /^Diese Ziffern passen zusammen\. Sie sagen: Prüfung auf Deutsch, Fassung [AB], am 22\. November 2026\. 22 von 24 richtig, also bestanden\.$/,
      );
    await expect.element(page.getByRole('row', { name: /CS Customer Satisfaction 6 von 8/ })).toBeVisible();
  });
});

describe('reading a code', () => {
  const open = (given = '') =>
    render(Verify, {
      locale: 'de',
      words: EXAM_WORDS.de.verify,
      running: EXAM_WORDS.de.running,
      names: CONCEPT_NAMES.de,
      today: '2026-11-22',
      given,
    });

  test('says nothing before it is asked, then what is wrong, and marks the field', async () => {
    await open();
    const field = page.getByRole('textbox', { name: 'Prüfziffern' });
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    await button('Nachlesen').click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Tipp zuerst die zwölf Ziffern ein.');
    await field.fill('1120 7798 7783');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('status')).toHaveTextContent(EXAM_WORDS.de.verify.problems['code/typo']);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible();
  });

  test('shows hostile text as text', async () => {
    await open('<img src=x onerror=alert(1)>');
    await expect.element(page.getByRole('status')).toHaveTextContent(EXAM_WORDS.de.verify.problems['code/characters']);
    expect(document.querySelector('.verify img')).toBeNull();
  });
});

describe('bad weather', () => {
  test('a reload goes on at the same item, a pause where it was left, and the result stays', async () => {
    const device = deviceOf();
    const desk = await show(device);
    await keep();
    desk.choose(0, 'engagement');
    desk.go(5);
    const reloaded = new TestDesk(props, device);
    await reloaded.start();
    expect(reloaded.test).toEqual(desk.test);
    desk.pause();
    await expect.element(page.getByRole('heading', { name: 'Unterbrochen' })).toBeVisible();
    await expect.element(page.getByText(/1 von 24 beantwortet/)).toBeVisible();
    await expectAccessible();
    const later = new TestDesk(props, device);
    await later.start();
    later.resume();
    expect(later.test).toMatchObject({ position: 5, paused: false });
    answerAll(later);
    later.handIn();
    const again = new TestDesk(props, device);
    await again.start();
    expect(again.view).toMatchObject({ type: 'result', result: { points: 24 } });
    expect(device.store.log).toHaveLength(24);
  });

  test('discarding asks once, and can be taken back', async () => {
    const device = deviceOf();
    const desk = await show(device);
    await keep();
    desk.pause();
    await button('Verwerfen').click();
    await button('Doch behalten').click();
    expect(desk.test?.paused).toBe(false);
    desk.pause();
    await button('Verwerfen').click();
    await button('Ja, verwerfen').click();
    await expect.element(page.getByRole('heading', { name: 'So läuft es' })).toBeVisible();
    expect(device.kept.keys()).toEqual([]);
  });

  test('two windows with one exam have the answers of both, and both see the result', async () => {
    const kept = createMemoryTextStore();
    const windows: ((run: string, text: string | null) => void)[] = [];
    const shared = (): TestDevice => ({ ...deviceOf({ kept }), watch: (heard) => void windows.push(heard) });
    const tell = (from: number) => {
      for (const run of kept.keys())
        for (const [index, heard] of windows.entries()) if (index !== from) heard(run, kept.load(run));
    };
    const one = new TestDesk(props, shared());
    await one.start();
    await one.begin(true);
    const other = new TestDesk(props, shared());
    await other.start();
    one.choose(0, 'engagement');
    // The other window has not heard yet.
    other.go(1);
    other.choose(0, 'experience');
    expect(other.open).toHaveLength(22);
    tell(1);
    expect(one.open).toHaveLength(22);
    expect(one.test?.position).toBe(0);
    answerAll(one);
    one.handIn();
    tell(0);
    expect(other.view.type).toBe('result');
  });

  test('what was cleared by hand in the middle is not stored again: the exam goes on in its tab, and says so', async () => {
    const device = deviceOf();
    const desk = await show(device);
    await keep();
    desk.choose(0, 'engagement');
    device.kept.remove(desk.test?.run ?? '');
    desk.go(1);
    desk.choose(0, 'experience');
    await expect.element(page.getByText(MODE_WORDS.de.troubles.wiped)).toBeVisible();
    expect(device.kept.keys()).toEqual([]);
    const reloaded = new TestDesk(props, device);
    await reloaded.start();
    expect(reloaded.open).toHaveLength(22);
  });

  test('an exam discarded in another window says so', async () => {
    let heard: (run: string, text: string | null) => void = () => {};
    const watch: TestDevice['watch'] = (listener) => {
      heard = listener;
    };
    const desk = await show(deviceOf({ watch }));
    await keep();
    heard(desk.test?.run ?? '', null);
    await expect.element(page.getByRole('status').first()).toHaveTextContent(EXAM_WORDS.de.running.discardedElsewhere);
  });

  test('goes on without an item that has left the bank, and says so', async () => {
    const device = deviceOf();
    const desk = await show(device);
    await keep();
    const gone = desk.test?.order[3];
    const rest = bank.filter(({ id }) => id !== gone);
    const later = await show({ ...device, bank: { load: async () => ok(rest) } });
    expect(later.test?.order).toHaveLength(23);
    await expect.element(page.getByText(EXAM_WORDS.de.running.goneOne).first()).toBeVisible();
    answerAll(later);
    later.handIn();
    await expect.element(page.getByText(EXAM_WORDS.de.exam.partial)).toBeVisible();
    await expect.element(button('Zur Urkunde')).not.toBeInTheDocument();
  });

  test('tells that answers of the log were damaged, and uses the rest', async () => {
    const store = Object.assign(createMemoryAttemptStore(), { damaged: 2 });
    await show(deviceOf({ store }));
    await expect.element(page.getByText(/^Ein Teil der gespeicherten Antworten \(2\) war beschädigt/)).toBeVisible();
    await begin();
    await expect.element(page.getByText(/Aufgabe 1 von 24/)).toBeVisible();
  });

  test('sets a damaged one aside and offers a new one', async () => {
    const device = deviceOf();
    device.kept.save('run', '{"version":1,"mode":"exam","order":["<script>');
    const desk = await show(device);
    expect(desk.view.type).toBe('intro');
    await expect.element(page.getByRole('status').first()).toHaveTextContent(EXAM_WORDS.de.running.damaged);
    expect(device.kept.keys()).toEqual([]);
  });

  test.each([
    ['full', new DOMException('full', 'QuotaExceededError'), MODE_WORDS.de.troubles.full],
    ['blocked', new DOMException('no', 'SecurityError'), MODE_WORDS.de.troubles.blocked],
  ])('goes on in memory where the storage is %s, and says so once', async (_how, error, told) => {
    const broken = () => {
      throw error;
    };
    const kept = createDeviceTextStore('x', broken);
    const consent = { isGiven: () => false, give: () => {}, withdraw: () => {} };
    const store = createAttemptStore({ consent, open: () => Promise.reject(error) });
    const desk = await show(deviceOf({ kept, store }));
    await keep();
    await expect.element(page.getByText(told)).toBeVisible();
    answerAll(desk);
    expect(desk.notice).toBe('');
    desk.handIn();
    await expect.element(page.getByRole('heading', { name: 'Bestanden: 24 von 24 richtig' })).toBeVisible();
    await expect.element(page.getByText(told)).not.toBeInTheDocument();
    expect(store.log).toHaveLength(24);
  });

  test.each(['full', 'wiped'] as const)(
    'the result stands where the log turns out to be %s at the end',
    async (trouble) => {
      const store = failingStore(trouble);
      const desk = await show(deviceOf({ store }));
      await keep();
      answerAll(desk);
      desk.handIn();
      await expect.element(page.getByRole('heading', { name: 'Bestanden: 24 von 24 richtig' })).toBeVisible();
      await expect.element(page.getByText(MODE_WORDS.de.troubles[trouble])).toBeVisible();
      expect(store.log).toHaveLength(24);
    },
  );

  test('what is not to be kept stays in the tab', async () => {
    const device = deviceOf();
    await show(device);
    await begin();
    expect(device.kept.keys()).toEqual([]);
    expect(device.tab.keys()).toHaveLength(1);
  });
});
