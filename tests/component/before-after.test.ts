import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/styles/global.css';
import '../../src/islands/quiz/quiz.css';
import '../../src/islands/test/test.css';
import type { TestMode } from '../../src/domain/attempt-log';
import { CONCEPTS } from '../../src/domain/concept';
import { ok } from '../../src/domain/result';
import { BEFORE_AFTER_WORDS } from '../../src/i18n/before-after';
import { CONCEPT_NAMES } from '../../src/i18n/concepts';
import { EXAM_WORDS } from '../../src/i18n/exam';
import { MODE_WORDS } from '../../src/i18n/modes';
import { QUIZ_MESSAGES } from '../../src/i18n/quiz';
import BeforeAfter from '../../src/islands/before-after/BeforeAfter.svelte';
import type { BeforeAfterProps } from '../../src/islands/before-after/before-after-props';
import PosttestResult from '../../src/islands/before-after/PosttestResult.svelte';
import PretestResult from '../../src/islands/before-after/PretestResult.svelte';
import { TestDesk, type TestDevice } from '../../src/islands/test/test-state.svelte';
import { type AttemptStore, createMemoryAttemptStore } from '../../src/platform/attempt-store';
import { createDeviceTextStore, createMemoryTextStore } from '../../src/platform/text-store';
import { bankItem } from '../fixtures/bank';
import { failingStore, STORAGE_ERRORS } from '../fixtures/failing-store';
import { addSigns, expectAccessible } from './helpers/accessible';

const words = BEFORE_AFTER_WORDS.de;
const form = (letter: string) =>
  Array.from({ length: 9 }, (_, index) => bankItem(`${letter}${index}`, CONCEPTS[index % 3] ?? 'engagement'));
const bank = [...form('v'), ...form('n')];

function propsOf(mode: 'pretest' | 'posttest'): BeforeAfterProps {
  const items = form(mode === 'pretest' ? 'v' : 'n').map(({ id }) => id);
  return {
    mode,
    locale: 'de',
    running: EXAM_WORDS.de.running,
    words,
    common: MODE_WORDS.de,
    region: words[mode].region,
    messages: QUIZ_MESSAGES.de,
    names: CONCEPT_NAMES.de,
    bank: '',
    progress: '/fortschritt/',
    practice: '/quiz/ueben/',
    pretest: '/quiz/vortest/',
    posttest: '/quiz/nachtest/',
    source: { href: '/quellen/#hake-1998', label: 'Hake 1998' },
    forms: [{ id: mode, items }],
  };
}

let seed = 0;
let time = Date.UTC(2026, 10, 22, 9);
function deviceOf(store: AttemptStore): TestDevice {
  return {
    store,
    bank: { load: async () => ok(bank) },
    kept: createMemoryTextStore(),
    tab: createMemoryTextStore(),
    watch: () => {},
    now: () => ++time,
    random: () => ++seed,
  };
}

/** Takes a test with so many of nine right and shows its result. */
async function take(mode: 'pretest' | 'posttest', right: number, store = createMemoryAttemptStore()) {
  const props = propsOf(mode);
  const desk = new TestDesk(props, deviceOf(store));
  const Result = mode === 'pretest' ? PretestResult : PosttestResult;
  const { unmount } = await render(BeforeAfter, { props: { desk, props, Result } });
  await desk.start();
  await desk.begin(false);
  for (let place = 0; place < 9; place += 1) {
    desk.go(place);
    const key = desk.item?.parts[0]?.key ?? 'engagement';
    desk.choose(0, place < right ? key : (CONCEPTS.find((other) => other !== key) ?? key));
  }
  desk.handIn();
  return { desk, store, unmount };
}

/** Takes both tests. */
async function takeBoth(before: number, after: number) {
  const first = await take('pretest', before);
  await first.unmount();
  return take('posttest', after, first.store);
}

const heading = (name: string) => page.getByRole('heading', { name });

beforeEach(addSigns);

describe('the test before a training', () => {
  test('notes the number and gives no answer away', async () => {
    const { store } = await take('pretest', 4);
    await expect.element(heading('Notiert: 4 von 9 richtig')).toBeVisible();
    expect(document.body.textContent).not.toMatch(/Grund zu|Richtig: /);
    await expect.element(page.getByText(words.remember)).toBeVisible();
    await expectAccessible();
    expect(new Set(store.log.map(({ mode, form: id }) => `${mode} ${id}`))).toEqual(new Set(['pretest pretest']));
  });

  test('makes a calendar file for the day in a week', async () => {
    await take('pretest', 4);
    const made: Blob[] = [];
    const createObjectURL = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return 'about:blank';
    };
    onTestFinished(() => {
      URL.createObjectURL = createObjectURL;
    });
    const names: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    onTestFinished(() => {
      HTMLAnchorElement.prototype.click = click;
    });
    await page.getByRole('button', { name: 'Erinnerung in 7 Tagen' }).click();
    await expect.poll(() => made.length, { timeout: 20_000 }).toBe(1);
    const text = ((await made[0]?.text()) ?? '').replace(/\r\n /g, '');
    const week = new Date();
    week.setDate(week.getDate() + 7);
    const day = [week.getFullYear(), week.getMonth() + 1, week.getDate()].map((part) => String(part).padStart(2, '0'));
    expect(text).toContain(`DTSTART;VALUE=DATE:${day.join('')}`);
    expect(text).toContain('4 von 9');
    expect(names).toEqual([`dreiklang-${day.join('-')}.ics`]);
  });
});

describe('the test after a training', () => {
  test('says what it compares with before it begins', async () => {
    const { store, unmount } = await take('pretest', 4);
    await unmount();
    const props = propsOf('posttest');
    const desk = new TestDesk(props, deviceOf(store));
    await render(BeforeAfter, { props: { desk, props, Result: PosttestResult } });
    await desk.start();
    await expect.element(page.getByText('Dein Test vor dem Training: 4 von 9 am 22. November 2026.')).toBeVisible();
    await expectAccessible();
  });

  test.each([
    [3, 6, 'Von dem, was noch fehlte, hast du 50\u00a0% dazugelernt', words.bands.medium],
    [4, 9, 'Von dem, was noch fehlte, hast du 100\u00a0% dazugelernt', words.bands.high],
    [0, 1, 'Von dem, was noch fehlte, hast du 11\u00a0% dazugelernt', words.bands.low],
    [5, 5, 'So viele richtig wie vorher: 5 von 9', 'Vorher'],
    [9, 9, 'Vorher wie nachher alles richtig', words.ceilingText],
    [9, 6, 'Diesmal weniger: 6 statt 9 richtig', 'Vorher'],
  ])('from %i to %i of nine: %s', async (before, after, told, besides) => {
    await takeBoth(before, after);
    await expect.element(heading(told)).toBeVisible();
    await expect.element(page.getByText(besides)).toBeVisible();
    await expect.element(page.getByRole('row', { name: `Insgesamt ${before} von 9 ${after} von 9` })).toBeVisible();
  });

  test('tells the formula with its numbers and its source, and all answers of both tests', async () => {
    await takeBoth(3, 6);
    await expect.element(page.getByText(/\(67\s%\s−\s33\s%\) ÷ \(100\s%\s−\s33\s%\) = 0,5\./)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Hake 1998' })).toHaveAttribute('href', '/quellen/#hake-1998');
    await expect.poll(() => document.querySelectorAll('details').length).toBe(18);
    await expectAccessible();
  });

  test('takes the number of a first test that this device does not know, and refuses what is none', async () => {
    const { desk } = await take('posttest', 6);
    await expect.element(heading('6 von 9 richtig')).toBeVisible();
    const field = page.getByRole('textbox', { name: words.enter });
    await field.fill('12');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(words.enterWrong)).toBeVisible();
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible();
    await field.fill('3');
    await page.getByRole('button', { name: 'Vergleichen' }).click();
    await expect.element(heading('Von dem, was noch fehlte, hast du 50\u00a0% dazugelernt')).toHaveFocus();
    expect(desk.resultsOf('pretest' satisfies TestMode)).toEqual([]);
  });

  test('does not compare with a test that came after it', async () => {
    const { store, unmount } = await take('posttest', 6);
    await unmount();
    const later = await take('pretest', 3, store);
    await later.unmount();
    const props = propsOf('posttest');
    const desk = new TestDesk(props, deviceOf(store));
    await render(BeforeAfter, { props: { desk, props, Result: PosttestResult } });
    await desk.start();
    const [result] = desk.resultsOf('posttest');
    if (result) desk.look(result);
    await expect.element(heading('6 von 9 richtig')).toBeVisible();
  });
});

describe.each(['pretest', 'posttest'] as const)('bad weather in the %s', (mode) => {
  /** Opens the page with this test on a device. */
  async function open(device: TestDevice) {
    const desk = new TestDesk(propsOf(mode), device);
    await desk.start();
    return desk;
  }

  function answerFrom(desk: TestDesk, first: number) {
    for (let place = first; place < 9; place += 1) {
      desk.go(place);
      desk.choose(0, desk.item?.parts[0]?.key ?? 'engagement');
    }
  }

  test.each(['blocked', 'full', 'wiped'] as const)(
    '(storage %s) it goes on in memory and says so once',
    async (trouble) => {
      const store = failingStore(trouble);
      onTestFinished(() => store.close());
      const kept = createDeviceTextStore('x', () => {
        throw new DOMException('refused', STORAGE_ERRORS[trouble]);
      });
      const desk = await open({ ...deviceOf(store), kept });
      await desk.begin(true);
      desk.choose(0, 'engagement');
      // What cannot be written is told at once; that the answers' database has gone, when they are handed in.
      const early = trouble === 'full' ? 'full' : 'blocked';
      expect(desk.notice).toBe(MODE_WORDS.de.troubles[early]);
      answerFrom(desk, 0);
      expect(desk.notice).toBe('');
      desk.handIn();
      expect(desk.view).toMatchObject({ type: 'result', result: { points: 9 } });
      expect(store.log).toHaveLength(9);
      await expect.poll(() => desk.keeping).toEqual({ type: 'failed', trouble });
      expect(desk.notice).toBe('');
    },
  );

  test('a reload in the middle goes on at the same item with the same answers', async () => {
    const device = deviceOf(createMemoryAttemptStore());
    const desk = await open(device);
    await desk.begin(true);
    desk.choose(0, 'satisfaction');
    desk.go(4);
    const again = await open(device);
    expect(again.test).toEqual(desk.test);
    answerFrom(again, 1);
    again.handIn();
    expect(device.store.log).toHaveLength(9);
    expect((await open(device)).view.type).toBe('result');
    expect(device.store.log).toHaveLength(9);
  });

  test('two windows lose no answer, and hand in once', async () => {
    const device = deviceOf(createMemoryAttemptStore());
    const one = await open(device);
    await one.begin(true);
    const other = await open(device);
    one.choose(0, 'engagement');
    answerFrom(other, 1);
    expect(other.open).toEqual([]);
    other.handIn();
    one.go(1);
    expect(one.view.type).toBe('result');
    expect(device.store.log).toHaveLength(9);
  });

  test('an item that has left the bank is left out, and it is said', async () => {
    const device = deviceOf(createMemoryAttemptStore());
    const desk = await open(device);
    await desk.begin(true);
    desk.choose(0, 'engagement');
    const gone = desk.test?.order[8];
    const later = await open({ ...device, bank: { load: async () => ok(bank.filter(({ id }) => id !== gone)) } });
    expect(later.test?.order).toHaveLength(8);
    expect(later.open).toHaveLength(7);
    expect(later.notice).toBe(EXAM_WORDS.de.running.goneOne);
  });

  test('damaged answers of the log are told, and the rest is used', async () => {
    const store = Object.assign(createMemoryAttemptStore(), { damaged: 2 });
    const desk = await open(deviceOf(store));
    expect(desk.notice).toMatch(/^Ein Teil der gespeicherten Antworten \(2\) war beschädigt/);
    await desk.begin(true);
    expect(desk.open).toHaveLength(9);
  });

  test('one that was kept and damaged makes room for a new one', async () => {
    const device = deviceOf(createMemoryAttemptStore());
    device.kept.save('run', `{"version":1,"mode":"${mode}","order":["<script>`);
    const desk = await open(device);
    expect(desk.view.type).toBe('intro');
    expect(desk.notice).toBe(EXAM_WORDS.de.running.damaged);
    await desk.begin(true);
    expect(desk.open).toHaveLength(9);
  });
});
