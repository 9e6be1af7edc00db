import { beforeEach, describe, expect, test } from 'vitest';
import type { BankItem } from '../../../src/domain/bank-item';
import { failure, ok } from '../../../src/domain/result';
import { emptyVotes } from '../../../src/domain/workshop/vote-count';
import { addEntry, emptySet, type WorkshopSet } from '../../../src/domain/workshop/workshop-set';
import { serializeSetLink } from '../../../src/formats/workshop/set-link';
import { packMessage, type StageMessage, unpackMessage } from '../../../src/formats/workshop/stage-message';
import { type StageRole, StageState } from '../../../src/islands/stage/stage-state.svelte';
import type { BankSource } from '../../../src/platform/bank-source';
import { createDeviceTextStore } from '../../../src/platform/text-store';
import { createWorkshopStore } from '../../../src/platform/workshop-store';
import { DeviceStorage } from '../../fixtures/device-storage';
import { bankItem, bankSet, OWN_ITEM } from '../../fixtures/workshop';

const BANK = [
  bankItem('hotel-fruehstueck-a', 'engagement'),
  bankItem('hotel-fruehstueck-b', 'experience'),
  bankItem('rail-ansage-a', 'satisfaction'),
];
const SET = bankSet(['hotel-fruehstueck-a', 'rail-ansage-a'], 'Probe');

/** A browser: the device's storage, its windows, and a clock. */
class Browser {
  storage = new DeviceStorage();
  blocked = false;
  now = 1_000_000;
  bank: readonly BankItem[] | null = BANK;
  #windows: { hear: (message: StageMessage) => void }[] = [];
  #senders = 0;

  /** Opens a window; `tab` is what it remembers from before it was loaded again. */
  open(role: StageRole, tab: { data: unknown } = { data: undefined }) {
    const source: BankSource = {
      load: async () => (this.bank ? ok(this.bank) : failure({ code: 'bank/unreachable', path: '' })),
    };
    const texts = createDeviceTextStore('workshop.', () => {
      if (this.blocked) throw new DOMException('no', 'SecurityError');
      return this.storage;
    });
    const self = { hear: (_: StageMessage) => {} };
    this.#windows.push(self);
    const state = new StageState({
      role,
      locale: 'de',
      store: createWorkshopStore(texts),
      banks: { de: source, en: source },
      openChannel: (hear) => {
        self.hear = hear;
        return {
          send: (message) => {
            const parsed = unpackMessage(structuredClone(packMessage(message)));
            for (const other of this.#windows) if (other !== self && parsed.ok) other.hear(parsed.value);
          },
          close: () => {},
        };
      },
      tab: {
        load: () => structuredClone(tab.data),
        save(data) {
          tab.data = structuredClone(data);
        },
      },
      now: () => this.now,
      sender: ++this.#senders,
    });
    const close = () => {
      state.leave();
      this.#windows = this.#windows.filter((other) => other !== self);
    };
    return { state, tab, close };
  }
}

let browser: Browser;
beforeEach(() => {
  browser = new Browser();
});

const linkOf = async (set: WorkshopSet) => `#${await serializeSetLink(set)}`;

async function openStage(set: WorkshopSet = SET) {
  const opened = browser.open('stage');
  await opened.state.load(await linkOf(set));
  return opened;
}
const shown = ({ session }: StageState) => session && [session.type, 'position' in session ? session.position : null];

describe('a stage', () => {
  test('opens with the set of its link and leads through it', async () => {
    const { state } = await openStage();
    expect(state.session?.type).toBe('lobby');
    state.forward();
    expect(shown(state)).toEqual(['open', 0]);
    state.votes.hands.type(0, 'engagement', '12');
    state.forward();
    state.send({ type: 'reveal' });
    expect(state.question?.key).toBe('engagement');
    for (const panel of ['reasons', 'siblings']) {
      state.forward();
      expect(state.view.panel).toBe(panel);
    }
    state.forward();
    expect(shown(state)).toEqual(['open', 1]);
    expect(state.view.panel).toBe('result');
    state.skip();
    expect(state.session?.type).toBe('end');
  });

  test.each([
    ['', 'empty', undefined],
    ['#abschnitt', 'trouble', 'foreign'],
    ['#set9.AAAA', 'trouble', 'version'],
    ['#set1.AAAA', 'trouble', 'damaged'],
  ])('says what is wrong with the link "%s"', async (fragment, type, code) => {
    const { state } = browser.open('stage');
    await state.load(fragment);
    expect(state.phase).toMatchObject(code ? { type, code } : { type });
    expect(state.session).toBeNull();
  });

  test('names items that left the bank and plays the others', async () => {
    const { state } = await openStage(bankSet(['gone-away-a', 'rail-ansage-a']));
    expect(state.resolved.gone).toEqual(['gone-away-a']);
    expect(state.session?.agenda).toEqual(['rail-ansage-a']);
  });

  test('waits for the bank and tries again; own items need none', async () => {
    browser.bank = null;
    const { state } = await openStage();
    expect(state.phase.type).toBe('bank-failed');
    browser.bank = BANK;
    await state.retry();
    expect(state.session?.type).toBe('lobby');
    browser.bank = null;
    const { state: own } = await openStage(addEntry(emptySet('de'), OWN_ITEM));
    expect(own.session?.agenda).toEqual(['own-1']);
  });

  test('comes back where it was after a reload, at any step', async () => {
    const first = await openStage();
    for (let step = 0; step < 20; step++) {
      const { state, tab } = first;
      const { state: again } = browser.open('stage', { data: structuredClone(tab.data) });
      await again.load(await linkOf(SET));
      expect(again.session).toEqual(state.session);
      expect(again.view).toEqual(state.view);
      state.forward();
    }
    expect(first.state.session?.type).toBe('end');
  });

  test('comes back after a reload where the browser keeps nothing, and says what is not kept', async () => {
    browser.blocked = true;
    const { state, tab, close } = await openStage();
    state.forward();
    state.votes.hands.type(0, 'engagement', '3');
    expect(state.kept).toBe('blocked');
    close();
    const { state: again } = browser.open('stage', tab);
    await again.load(await linkOf(SET));
    expect(again.session).toEqual(state.session);
  });

  test('runs on when the storage is full', async () => {
    const { state } = await openStage();
    browser.storage.room = 10;
    state.forward();
    expect(state.kept).toBe('full');
    state.votes.hands.type(0, 'engagement', '3');
    state.forward();
    expect(shown(state)).toEqual(['closed', 0]);
    browser.storage.room = Number.POSITIVE_INFINITY;
    state.forward();
    expect(state.kept).toBe('kept');
  });

  test('offers the session that a lost window left, and begins anew without it', async () => {
    const lost = await openStage();
    lost.state.forward();
    lost.state.votes.hands.type(0, 'engagement', '4');
    lost.close();
    const { state } = await openStage();
    expect(state.session?.type).toBe('lobby');
    expect(state.left?.same).toBe(true);
    await state.resume();
    expect(shown(state)).toEqual(['open', 0]);
    expect(state.votes.hands.texts[0]?.engagement).toBe('4');
    const { state: other } = await openStage(bankSet(['rail-ansage-a'], 'Anderes'));
    expect(other.left).toMatchObject({ same: false, record: { set: { title: 'Probe' } } });
    const { state: resumed } = browser.open('stage');
    await resumed.load('');
    expect(shown(resumed)).toEqual(['open', 0]);
  });

  test('passes over a case that left the bank since', async () => {
    const { state, tab } = await openStage();
    state.forward();
    browser.bank = BANK.filter(({ id }) => id !== 'hotel-fruehstueck-a');
    const { state: again } = browser.open('stage', tab);
    await again.load('');
    expect(again.question).toBeUndefined();
    again.forward();
    expect(shown(again)).toEqual(['open', 1]);
    expect(again.question?.id).toBe('rail-ansage-a');
  });

  test('keeps a timer through a reload and a clock that is set back', async () => {
    const { state, tab } = await openStage({ ...SET, options: { ...SET.options, timerSeconds: 60 } });
    state.forward();
    browser.now += 45_000;
    const { state: again } = browser.open('stage', tab);
    await again.load('');
    expect(again.session).toMatchObject({ timer: { startedAt: 1_000_000, seconds: 60 } });
    expect(again.now).toBe(1_045_000);
  });

  test('begins anew with the people and rules it had; the votes stay among the results', async () => {
    const { state } = await openStage();
    state.send({ type: 'people', people: 20 });
    state.setRules({ timerSeconds: 30, twoVotes: false, showSpread: true, teams: ['Rot', 'Blau'] });
    state.forward();
    state.votes.hands.type(1, 'engagement', '6');
    state.restart();
    expect(state.session).toMatchObject({ type: 'lobby', people: 20, rules: { teams: ['Rot', 'Blau'] } });
    expect(state.parts.store.listResults().entries[0]?.questions[0]?.rounds[0]?.votes[1]?.engagement).toBe(6);
  });

  test('a dark stage comes back before it goes on', async () => {
    const { state } = await openStage();
    state.forward();
    state.look({ blank: true });
    state.forward();
    expect(state.view.blank).toBe(false);
    expect(shown(state)).toEqual(['open', 0]);
    state.look({ blank: true });
    state.back();
    expect(state.view.blank).toBe(false);
  });
});

describe('two windows', () => {
  test('stay in step, whichever is used', async () => {
    const { state: stage } = await openStage();
    const { state: notes } = browser.open('notes');
    await notes.load('');
    await expect.poll(() => notes.session?.type).toBe('lobby');
    expect([stage.hasPeer, notes.hasPeer]).toEqual([true, true]);
    notes.forward();
    expect(shown(stage)).toEqual(['open', 0]);
    notes.votes.hands.type(0, 'unsure', '2');
    expect(stage.votes.hands.texts[0]?.unsure).toBe('2');
    stage.look({ blank: true });
    expect(notes.view.blank).toBe(true);
  });

  test('notes come back where they were after a reload, at any step, with the stage there or gone', async () => {
    const stage = await openStage();
    const { state, tab } = browser.open('notes');
    await state.load('');
    await expect.poll(() => state.session?.type).toBe('lobby');
    for (let step = 0; step < 20; step++) {
      if (step === 10) stage.close();
      const again = browser.open('notes', { data: structuredClone(tab.data) });
      await again.state.load('');
      expect(again.state.session).toEqual(state.session);
      expect(again.state.view).toEqual(state.view);
      again.close();
      state.forward();
    }
    expect(state.session?.type).toBe('end');
  });

  test('notes that are loaded again, and a stage that was closed, catch up', async () => {
    const first = await openStage();
    const notes = browser.open('notes');
    await notes.state.load('');
    await expect.poll(() => notes.state.session?.type).toBe('lobby');
    first.state.forward();
    first.close();
    expect(notes.state.hasPeer).toBe(false);
    notes.state.forward();
    const stage = browser.open('stage');
    await stage.state.load(await linkOf(SET));
    await expect.poll(() => shown(stage.state)).toEqual(['closed', 0]);
    expect(stage.state.left).toBeNull();
    const again = browser.open('notes', notes.tab);
    await again.state.load('');
    expect(shown(again.state)).toEqual(['closed', 0]);
  });

  test('a stage with another set is left alone; the notes follow the one that was used last', async () => {
    const { state: one } = await openStage();
    const { state: notes } = browser.open('notes');
    await notes.load('');
    const { state: other } = await openStage(bankSet(['rail-ansage-a'], 'Anderes'));
    other.forward();
    await expect.poll(() => notes.snapshot?.set.title).toBe('Anderes');
    expect(one.snapshot?.set.title).toBe('Probe');
    expect(one.session?.type).toBe('lobby');
  });
});

test('a source that is not hands counts while the vote is open, and stops with it', async () => {
  const { state } = await openStage();
  state.forward();
  let stopped = 0;
  const expected: (number | null)[] = [];
  state.votes.use({
    kind: 'cards',
    collect({ teams }, report) {
      const [count] = emptyVotes(teams.length);
      if (count) report({ type: 'votes', votes: [{ ...count, experience: 7 }], missing: null });
      report({ type: 'trouble', code: 'too-far' });
      return { recount: () => {}, expect: (people) => expected.push(people), stop: () => void stopped++ };
    },
  });
  expect(state.votes).toMatchObject({ source: 'cards', trouble: 'too-far' });
  expect(state.votes.hands.texts[0]?.experience).toBe('7');
  // Somebody counts the people in the middle of it.
  state.send({ type: 'people', people: 12 });
  expect(state.votes.source).toBe('cards');
  expect(expected).toEqual([12]);
  state.forward();
  expect(stopped).toBe(1);
  expect(state.votes).toMatchObject({ source: 'hands', trouble: null });
  expect(state.session?.records[0]?.[0]?.source).toBe('cards');
});

test('more hands than people stay in their field, and count as soon as the number of people is right', async () => {
  const { state } = await openStage();
  state.send({ type: 'people', people: 20 });
  state.forward();
  state.votes.hands.type(0, 'engagement', '21');
  expect(state.votes.hands.errorAt(0, 'engagement')?.code).toBe('sum');
  state.look({ blank: true });
  expect(state.votes.hands.texts[0]?.engagement).toBe('21');
  state.send({ type: 'people', people: 22 });
  expect(state.votes.hands.errors).toEqual([]);
  expect(state.session?.records[0]?.[0]?.votes[0]?.engagement).toBe(21);
});

test('a camera that breaks off gives way to hands, for as long as they are typed', async () => {
  const { state } = await openStage();
  state.forward();
  state.votes.use({
    kind: 'cards',
    collect(_, report) {
      report({ type: 'trouble', code: 'refused' });
      return { recount: () => {}, expect: () => {}, stop: () => {} };
    },
  });
  for (const text of ['1', '12']) {
    expect(state.votes.byHand).toBe(true);
    state.votes.hands.type(0, 'engagement', text);
  }
  expect(state.votes).toMatchObject({ byHand: true, trouble: 'refused', broke: true });
  expect(state.session?.records[0]?.[0]).toMatchObject({ source: 'hands', votes: [{ engagement: 12 }] });
});

test('what was counted before a reload stands until the camera has read a first card, and a recount begins at none', async () => {
  const { state } = await openStage();
  state.forward();
  state.votes.hands.type(0, 'engagement', '20');
  const [none] = emptyVotes(0);
  const reports: ((engagement: number) => void)[] = [];
  state.votes.use({
    kind: 'cards',
    collect(_, report) {
      reports.push((engagement) => none && report({ type: 'votes', votes: [{ ...none, engagement }], missing: null }));
      return { recount: () => {}, expect: () => {}, stop: () => {} };
    },
  });
  const counted = () => state.session?.records[0]?.[0]?.votes[0]?.engagement;
  for (const [told, stands] of [
    [0, 20],
    [3, 3],
    [0, 0],
  ] as const) {
    reports[0]?.(told);
    expect(counted()).toBe(stands);
  }
});
