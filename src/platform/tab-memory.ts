/** What a tab remembers at its present address: it outlives a reload, also where the browser stores nothing. */
export interface TabMemory {
  /** What was saved last; `undefined` when nothing was. It may come from an older version of the page. */
  load(): unknown;
  save(data: unknown): void;
}

/** Keeps plain data in the entry of the tab's history. Neither method throws; a browser that refuses forgets. */
export function createTabMemory(key: string): TabMemory {
  return {
    load() {
      const state: unknown = history.state;
      return typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[key] : undefined;
    },
    save(data) {
      try {
        history.replaceState({ ...history.state, [key]: data }, '');
      } catch {
        // Too much or too often for this browser; the device's store has it as well.
      }
    },
  };
}
