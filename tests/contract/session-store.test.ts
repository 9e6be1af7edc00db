import { describe, expect, test } from 'vitest';
import { createBrowserSessionStore, createMemorySessionStore } from '../../src/platform/session-store';
import { DeviceStorage } from '../fixtures/device-storage';

function blocked(): Storage {
  throw new DOMException('blocked', 'SecurityError');
}

const STORES = {
  'in memory': () => createMemorySessionStore(),
  'in the tab': () => {
    const storage = new DeviceStorage();
    return createBrowserSessionStore(() => storage);
  },
  'in a tab that is full': () => {
    const storage = Object.assign(new DeviceStorage(), { room: 0 });
    return createBrowserSessionStore(() => storage);
  },
  'in a tab that blocks storage': () => createBrowserSessionStore(blocked),
};

describe.each(Object.entries(STORES))('a session store %s', (_, create) => {
  test('has nothing under a key that was never saved', () => {
    expect(create().load('quiz')).toBeNull();
  });

  test('gives back what was saved last, by key', () => {
    const store = create();
    store.save('one', 'a');
    store.save('two', 'b');
    store.save('one', 'c');
    expect(store.load('one')).toBe('c');
    expect(store.load('two')).toBe('b');
  });

  test('keeps an empty text apart from none', () => {
    const store = create();
    store.save('quiz', '');
    expect(store.load('quiz')).toBe('');
  });
});

describe('a session store in the tab', () => {
  test('goes on after the page is loaded again', () => {
    const storage = new DeviceStorage();
    createBrowserSessionStore(() => storage).save('quiz', 'state');
    expect(createBrowserSessionStore(() => storage).load('quiz')).toBe('state');
  });

  test('forgets what it could not bring up to date, so that nobody goes back to it', () => {
    const storage = new DeviceStorage();
    const store = createBrowserSessionStore(() => storage);
    store.save('quiz', 'old');
    storage.room = 0;
    store.save('quiz', 'new');
    expect(store.load('quiz')).toBe('new');
    expect(createBrowserSessionStore(() => storage).load('quiz')).toBeNull();
  });
});
