/** Everything that is kept of a learner outside of the database stands under keys that begin so. */
const PREFIX = 'dreiklang.';

/**
 * Deletes what modes keep of runs and tests that were begun: on the device, and in this tab. Other tabs lose theirs when they are
 * closed. Nothing throws; where storage is blocked, there is nothing to delete.
 */
export function forgetRuns(storages: readonly (() => Storage)[] = [() => localStorage, () => sessionStorage]): void {
  for (const open of storages) {
    try {
      const storage = open();
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      for (const key of keys) if (key.startsWith(PREFIX)) storage.removeItem(key);
    } catch {
      // Blocked.
    }
  }
}
