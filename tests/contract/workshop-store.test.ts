import { describe, expect, test } from 'vitest';
import { createWorkshop } from '../../src/domain/workshop/workshop-session';
import { createDeviceTextStore, createMemoryTextStore, type TextStore } from '../../src/platform/text-store';
import { createWorkshopStore } from '../../src/platform/workshop-store';
import { DeviceStorage } from '../fixtures/device-storage';
import { bankSet } from '../fixtures/workshop';

function blocked(): Storage {
  throw new DOMException('blocked', 'SecurityError');
}

const STORES: Record<string, () => TextStore> = {
  'in memory': () => createMemoryTextStore(),
  'on the device': () => {
    const storage = new DeviceStorage();
    return createDeviceTextStore('p.', () => storage);
  },
  'on a device that is full': () => {
    const storage = Object.assign(new DeviceStorage(), { room: 0 });
    return createDeviceTextStore('p.', () => storage);
  },
  'on a device that blocks storage': () => createDeviceTextStore('p.', blocked),
};

describe.each(Object.entries(STORES))('a text store %s', (_, create) => {
  test('gives back what was saved last, and lists its keys', () => {
    const store = create();
    expect(store.load('a')).toBeNull();
    store.save('b', 'two');
    store.save('a', 'one');
    store.save('a', 'three');
    expect(store.load('a')).toBe('three');
    expect(store.keys()).toEqual(['a', 'b']);
  });

  test('forgets what is removed', () => {
    const store = create();
    store.save('a', 'one');
    store.remove('a');
    expect(store.load('a')).toBeNull();
    expect(store.keys()).toEqual([]);
  });
});

describe('a text store on the device', () => {
  test('says whether a text is kept', () => {
    const storage = new DeviceStorage();
    const store = createDeviceTextStore('p.', () => storage);
    expect(store.save('a', 'one')).toBe('kept');
    storage.room = 0;
    expect(store.save('a', 'two')).toBe('full');
    expect(createDeviceTextStore('p.', blocked).save('a', 'one')).toBe('blocked');
  });

  test('goes on with what did not fit, until the page is left', () => {
    const storage = new DeviceStorage();
    const store = createDeviceTextStore('p.', () => storage);
    store.save('a', 'old');
    storage.room = 0;
    store.save('a', 'new');
    expect(store.load('a')).toBe('new');
    storage.room = 100;
    store.save('a', 'newest');
    expect(createDeviceTextStore('p.', () => storage).load('a')).toBe('newest');
  });

  test('leaves alone what belongs to others', () => {
    const storage = new DeviceStorage();
    storage.setItem('theme', 'dark');
    const store = createDeviceTextStore('p.', () => storage);
    store.save('a', 'one');
    expect(store.keys()).toEqual(['a']);
    expect(storage.getItem('p.a')).toBe('one');
  });
});

describe('the workshop store', () => {
  const set = bankSet(['h-a', 'h-b'], 'Titel');
  const result = { startedAt: 5, title: 'T', language: 'de', people: null, teams: [], questions: [] } as const;

  test('keeps sets until they are removed', () => {
    const store = createWorkshopStore(createMemoryTextStore());
    expect(store.saveSet('one', set)).toBe('kept');
    expect(store.listSets()).toEqual({ entries: [{ id: 'one', set }], unreadable: [] });
    store.removeSet('one');
    expect(store.listSets().entries).toEqual([]);
  });

  test('tells which set it cannot read, keeps it, and gives the others', () => {
    const texts = createMemoryTextStore();
    texts.save('set.bad', '{"format":"dreiklang-set"');
    const store = createWorkshopStore(texts);
    store.saveSet('good', set);
    expect(store.listSets()).toEqual({ entries: [{ id: 'good', set }], unreadable: ['bad'] });
    expect(texts.load('set.bad')).not.toBeNull();
  });

  test('keeps one session, and says when it cannot be read', () => {
    const texts = createMemoryTextStore();
    const store = createWorkshopStore(texts);
    expect(store.loadSession()).toBeNull();
    const record = { set, state: createWorkshop(['h-a', 'h-b'], set.options) };
    store.saveSession(record);
    expect(store.loadSession()).toEqual({ ok: true, value: record });
    texts.save('session', '{');
    expect(store.loadSession()).toMatchObject({ ok: false });
    store.removeSession();
    expect(store.loadSession()).toBeNull();
  });

  test('keeps one result a session, the newest first', () => {
    const store = createWorkshopStore(createMemoryTextStore());
    store.saveResult(result);
    store.saveResult({ ...result, startedAt: 30 });
    store.saveResult({ ...result, title: 'New' });
    expect(store.listResults().entries.map(({ startedAt, title }) => [startedAt, title])).toEqual([
      [30, 'T'],
      [5, 'New'],
    ]);
    store.removeResult(30);
    expect(store.listResults().entries).toHaveLength(1);
  });
});
