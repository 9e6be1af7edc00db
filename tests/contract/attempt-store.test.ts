import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { RECORD_VERSION, toRecord } from '../../src/formats/attempt-record';
import {
  type AttemptDatabase,
  DATABASE_NAME,
  openAttemptDatabase,
  type Trouble,
} from '../../src/platform/attempt-database';
import {
  type AttemptStore,
  createAttemptStore,
  createMemoryAttemptStore,
  type Device,
} from '../../src/platform/attempt-store';
import type { Consent } from '../../src/platform/consent';
import { attempt } from '../fixtures/attempts';

/** The agreement that all tabs of a device share. */
class Agreement implements Consent {
  given = false;
  isGiven = () => this.given;
  give = () => {
    this.given = true;
  };
  withdraw = () => {
    this.given = false;
  };
}

let consent = new Agreement();

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  consent = new Agreement();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A tab's store on this test's device; closed at its end. */
function openTab(open: Device['open'] = openAttemptDatabase): AttemptStore {
  const store = createAttemptStore({ consent, open });
  onTestFinished(() => store.close());
  return store;
}

async function openKeepingTab(open?: Device['open']): Promise<AttemptStore> {
  consent.give();
  const store = openTab(open);
  await store.load();
  return store;
}

/** Opens the real database, but lets the test meddle with what it does. */
function meddle(change: Partial<AttemptDatabase>): Device['open'] {
  return async (onLost) => ({ ...(await openAttemptDatabase(onLost)), ...change });
}

const idsOf = (store: AttemptStore) => store.log.map(({ id }) => id);
const refuse = (name: string) => () => Promise.reject(new DOMException('refused', name));

describe.each<[string, () => Promise<AttemptStore> | AttemptStore]>([
  ['in memory', () => createMemoryAttemptStore()],
  ['before the learner agrees', () => openTab()],
  ['on the device', () => openKeepingTab()],
  ['on a device that blocks storage', () => openKeepingTab(refuse('SecurityError'))],
  ['on a device that is full', () => openKeepingTab(meddle({ write: refuse('QuotaExceededError') }))],
])('a store %s', (_, create) => {
  test('holds what is added, in the order of time, each attempt once', async () => {
    const store = await create();
    onTestFinished(() => store.close());
    await store.add([attempt('b', { at: 2 }), attempt('a', { at: 1 })]);
    await store.add([attempt('b', { at: 2 })]);
    await store.add([attempt('c', { at: 3 })]);
    expect(idsOf(store)).toEqual(['a', 'b', 'c']);
    expect(await store.load()).toBe(store.log);
  });

  test('shows an attempt at once, before it is stored', async () => {
    const store = await create();
    onTestFinished(() => store.close());
    const stored = store.add([attempt('a')]);
    expect(idsOf(store)).toEqual(['a']);
    await stored;
  });

  test('tells of changes until nobody wants to hear', async () => {
    const store = await create();
    onTestFinished(() => store.close());
    const hear = vi.fn();
    const stop = store.subscribe(hear);
    await store.add([attempt('a')]);
    const times = hear.mock.calls.length;
    expect(times).toBeGreaterThan(0);
    stop();
    await store.add([attempt('b')]);
    expect(hear).toHaveBeenCalledTimes(times);
  });

  test('is empty after erasing', async () => {
    const store = await create();
    onTestFinished(() => store.close());
    await store.add([attempt('a')]);
    await store.erase();
    expect(store.log).toEqual([]);
    expect(store.keeping).toEqual({ type: 'memory' });
    expect(consent.given).toBe(false);
  });
});

describe('a learner who has not agreed', () => {
  test('leaves no database behind', async () => {
    const store = openTab();
    await store.add([attempt('a')]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('keeps what was answered before, too, once they agree', async () => {
    const store = openTab();
    await store.add([attempt('a')]);
    await store.keep();
    expect(store.keeping).toEqual({ type: 'device' });
    expect(idsOf(await openKeepingTab())).toEqual(['a']);
  });
});

describe('a learner who agreed', () => {
  test('finds the attempts again after a reload', async () => {
    await (await openKeepingTab()).add([attempt('a'), attempt('b')]);
    expect(idsOf(await openKeepingTab())).toEqual(['a', 'b']);
  });

  test('loses nothing that is answered before the log has been read', async () => {
    await (await openKeepingTab()).add([attempt('old', { at: 1 })]);
    const store = openTab();
    await store.add([attempt('new', { at: 2 })]);
    expect(idsOf(store)).toEqual(['old', 'new']);
    expect(idsOf(await openKeepingTab())).toEqual(['old', 'new']);
  });

  test('finds nothing left after erasing, not even the database', async () => {
    const store = await openKeepingTab();
    await store.add([attempt('a')]);
    expect(await store.erase()).toEqual({ ok: true, value: null });
    expect(await indexedDB.databases()).toEqual([]);
    expect(idsOf(await openKeepingTab())).toEqual([]);
  });

  test('is told when the browser does not let the data be erased', async () => {
    const store = await openKeepingTab(meddle({ erase: refuse('UnknownError') }));
    expect(await store.erase()).toEqual({ ok: false, error: 'blocked' });
  });
});

describe('a damaged entry', () => {
  test('is set aside, and the rest is used', async () => {
    const first = await openKeepingTab();
    await first.add([attempt('a')]);
    const database = await openDB(DATABASE_NAME);
    await database.put('attempts', { ...toRecord(attempt('b')), response: ['crm'] }, 'b');
    await database.put('attempts', 'rubbish', 'c');

    const store = await openKeepingTab();
    expect(idsOf(store)).toEqual(['a']);
    expect(store.damaged).toBe(2);
    expect(store.keeping).toEqual({ type: 'device' });
    expect(await database.getAllKeys('damaged')).toEqual(['b', 'c']);
    expect(await database.getAllKeys('attempts')).toEqual(['a']);
    database.close();
    expect((await openKeepingTab()).damaged).toBe(0);
  });
});

describe('when storage fails', () => {
  test.each<[string, string, Trouble]>([
    ['is blocked', 'SecurityError', 'blocked'],
    ['is full', 'QuotaExceededError', 'full'],
    ['was wiped', 'InvalidStateError', 'wiped'],
  ])('(%s) the log goes on in memory and says so once', async (_, error, trouble) => {
    const store = await openKeepingTab(meddle({ write: refuse(error) }));
    const told: string[] = [];
    store.subscribe(() => told.push(store.keeping.type));
    await store.add([attempt('a', { at: 1 })]);
    expect(store.keeping).toEqual({ type: 'failed', trouble });
    await store.add([attempt('b', { at: 2 })]);
    expect(idsOf(store)).toEqual(['a', 'b']);
    expect(told).toEqual(['device', 'failed', 'failed']);
  });

  test('a database of a newer version is left alone', async () => {
    const newer = await openDB(DATABASE_NAME, RECORD_VERSION + 1);
    newer.close();
    const store = await openKeepingTab();
    await store.add([attempt('a')]);
    expect(store.keeping).toEqual({ type: 'failed', trouble: 'newer' });
    expect(idsOf(store)).toEqual(['a']);
  });

  test('a newer version that opens in another tab gets the database', async () => {
    const store = await openKeepingTab();
    const newer = await openDB(DATABASE_NAME, RECORD_VERSION + 1);
    onTestFinished(() => newer.close());
    expect(store.keeping).toEqual({ type: 'failed', trouble: 'newer' });
  });

  test('what was wiped by hand does not come back', async () => {
    const store = await openKeepingTab();
    consent.withdraw();
    await store.add([attempt('a')]);
    expect(store.keeping).toEqual({ type: 'failed', trouble: 'wiped' });
    expect(idsOf(await openKeepingTab())).toEqual([]);
  });

  test('a learner who agrees while storage is blocked goes on in memory', async () => {
    consent.give = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const store = openTab();
    await store.add([attempt('a')]);
    await store.keep();
    expect(store.keeping).toEqual({ type: 'failed', trouble: 'blocked' });
    expect(idsOf(store)).toEqual(['a']);
  });
});

describe('several tabs', () => {
  test('see each other’s attempts', async () => {
    const [one, other] = [await openKeepingTab(), await openKeepingTab()];
    await one.add([attempt('a', { at: 1 })]);
    await other.add([attempt('b', { at: 2 })]);
    await vi.waitFor(() => {
      expect(idsOf(one)).toEqual(['a', 'b']);
      expect(idsOf(other)).toEqual(['a', 'b']);
    });
  });

  test('keep their attempts together once the learner agrees in one of them', async () => {
    const [one, other] = [openTab(), openTab()];
    await one.add([attempt('a', { at: 1 })]);
    await other.add([attempt('b', { at: 2 })]);
    await one.keep();
    await vi.waitFor(() => {
      expect(other.keeping).toEqual({ type: 'device' });
      expect(idsOf(one)).toEqual(['a', 'b']);
      expect(idsOf(other)).toEqual(['a', 'b']);
    });
  });

  test('are all empty once one has erased everything', async () => {
    const [one, other] = [await openKeepingTab(), await openKeepingTab()];
    await one.add([attempt('a')]);
    await vi.waitFor(() => expect(idsOf(other)).toEqual(['a']));
    expect(await one.erase()).toEqual({ ok: true, value: null });
    await vi.waitFor(() => expect(other.log).toEqual([]));
    expect(other.keeping).toEqual({ type: 'memory' });
  });

  test('pass over what they do not understand', async () => {
    const store = await openKeepingTab();
    const channel = new BroadcastChannel('dreiklang.attempts');
    onTestFinished(() => channel.close());
    for (const message of ['x', null, { type: 'other' }, { type: 'added' }, { type: 'added', records: [1, {}] }]) {
      channel.postMessage(message);
    }
    channel.postMessage({ type: 'added', records: [toRecord(attempt('a'))] });
    await vi.waitFor(() => expect(idsOf(store)).toEqual(['a']));
  });
});
