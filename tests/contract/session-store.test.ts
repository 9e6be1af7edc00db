import { describe, expect, test } from 'vitest';
import { createBrowserSessionStore, createMemorySessionStore } from '../../src/platform/session-store';

/** A tab's storage as browsers have it, with room for so many characters. */
class TabStorage implements Storage {
  readonly #texts = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;

  get length() {
    return this.#texts.size;
  }
  key(index: number) {
    return [...this.#texts.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.#texts.get(key) ?? null;
  }
  setItem(key: string, text: string) {
    if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.#texts.set(key, text);
  }
  removeItem(key: string) {
    this.#texts.delete(key);
  }
  clear() {
    this.#texts.clear();
  }
}

function blocked(): Storage {
  throw new DOMException('blocked', 'SecurityError');
}

const STORES = {
  'in memory': () => createMemorySessionStore(),
  'in the tab': () => {
    const storage = new TabStorage();
    return createBrowserSessionStore(() => storage);
  },
  'in a tab that is full': () => {
    const storage = Object.assign(new TabStorage(), { room: 0 });
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
    const storage = new TabStorage();
    createBrowserSessionStore(() => storage).save('quiz', 'state');
    expect(createBrowserSessionStore(() => storage).load('quiz')).toBe('state');
  });

  test('forgets what it could not bring up to date, so that nobody goes back to it', () => {
    const storage = new TabStorage();
    const store = createBrowserSessionStore(() => storage);
    store.save('quiz', 'old');
    storage.room = 0;
    store.save('quiz', 'new');
    expect(store.load('quiz')).toBe('new');
    expect(createBrowserSessionStore(() => storage).load('quiz')).toBeNull();
  });
});
