/**
 * Keeps short texts by key for as long as the tab lives. Neither method throws: where the browser refuses to store, the
 * texts live in memory until the page is left.
 */
export interface SessionStore {
  /** The text last saved under the key; `null` when there is none. */
  load(key: string): string | null;
  save(key: string, text: string): void;
}

/** Keeps texts in memory alone: for tests, and for pages that are not to leave a trace. */
export function createMemorySessionStore(): SessionStore {
  const texts = new Map<string, string>();
  return {
    load: (key) => texts.get(key) ?? null,
    save: (key, text) => void texts.set(key, text),
  };
}

/**
 * Keeps texts in the tab's `sessionStorage`. `open` hands over the storage; it may throw, as reading the property does
 * where cookies are blocked.
 */
export function createBrowserSessionStore(open: () => Storage = () => sessionStorage): SessionStore {
  const memory = createMemorySessionStore();
  return {
    load(key) {
      try {
        return memory.load(key) ?? open().getItem(key);
      } catch {
        return null;
      }
    },
    save(key, text) {
      memory.save(key, text);
      try {
        open().setItem(key, text);
      } catch {
        forget(open, key);
      }
    },
  };
}

/** What could not be overwritten is out of date; without it the next page starts anew instead of going back. */
function forget(open: () => Storage, key: string): void {
  try {
    open().removeItem(key);
  } catch {
    // The storage is blocked altogether; memory has the text.
  }
}
