/** What became of a text that was to be kept: it is, there was no room, or the browser keeps nothing. */
export type Kept = 'kept' | 'full' | 'blocked';

/**
 * Keeps texts by key on the device. Nothing throws: what the device does not keep lives in memory until the page is
 * left, and `save` says so.
 */
export interface TextStore {
  /** All keys, in their alphabetical order. */
  keys(): readonly string[];
  load(key: string): string | null;
  save(key: string, text: string): Kept;
  remove(key: string): void;
}

/** Keeps texts in memory alone: for tests, and as a stand-in. */
export function createMemoryTextStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    keys: () => [...texts.keys()].sort(),
    load: (key) => texts.get(key) ?? null,
    save: (key, text) => {
      texts.set(key, text);
      return 'kept';
    },
    remove: (key) => void texts.delete(key),
  };
}

/**
 * Keeps texts in the browser's `localStorage`, under `prefix`. `open` hands over the storage; it may throw, as reading the
 * property does where storage is blocked. What did not fit stays in memory and goes before an older text on the device.
 */
export function createDeviceTextStore(prefix: string, open: () => Storage = () => localStorage): TextStore {
  const memory = createMemoryTextStore();
  return {
    keys() {
      try {
        const storage = open();
        const stored = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
        const own = stored.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
        return [...new Set([...own, ...memory.keys()])].sort();
      } catch {
        return memory.keys();
      }
    },
    load(key) {
      try {
        return memory.load(key) ?? open().getItem(prefix + key);
      } catch {
        return null;
      }
    },
    save(key, text) {
      try {
        open().setItem(prefix + key, text);
        memory.remove(key);
        return 'kept';
      } catch (error) {
        memory.save(key, text);
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
    },
    remove(key) {
      memory.remove(key);
      try {
        open().removeItem(prefix + key);
      } catch {
        // Blocked altogether: the device holds nothing.
      }
    },
  };
}

/** Calls when another window of the site changes a text below `prefix` on the device: with its key, and `null` when it is gone. */
export function watchTexts(prefix: string, heard: (key: string, text: string | null) => void): void {
  addEventListener('storage', ({ key, newValue, storageArea }) => {
    // Comparing with `localStorage` itself may throw where it is blocked, but then no such event comes.
    if (storageArea === localStorage && key?.startsWith(prefix)) heard(key.slice(prefix.length), newValue);
  });
}
