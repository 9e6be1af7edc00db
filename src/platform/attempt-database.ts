import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type AttemptRecord, MIGRATIONS, migrate, RECORD_VERSION } from '../formats/attempt-record';

/** Why attempts cannot be kept on the device. */
export type Trouble =
  /** The browser refuses to store anything, as in some private windows. */
  | 'blocked'
  /** There is no room left. */
  | 'full'
  /** What was stored has gone while the page was open. */
  | 'wiped'
  /** A newer version of the site has taken the storage over. */
  | 'newer';

/** Attempts in the browser's database. The methods reject with what the browser says. */
export interface AttemptDatabase {
  /** Everything that is stored by its keys, as it is: it may have been damaged. */
  readAll(): Promise<ReadonlyMap<string, unknown>>;
  write(records: readonly AttemptRecord[]): Promise<void>;
  /** Moves damaged records out of the way, by their keys, without losing them. */
  setAside(keys: readonly string[]): Promise<void>;
  /** Deletes all there is, and the database with it. */
  erase(): Promise<void>;
  close(): void;
}

export const DATABASE_NAME = 'dreiklang';

interface Stores extends DBSchema {
  attempts: { key: string; value: unknown };
  damaged: { key: string; value: unknown };
}

/**
 * Opens the database, and makes or lifts it where needed. `onLost` is called when it goes away under an open page.
 * Rejects with what the browser says; while another tab holds an older version open with an `AbortError`.
 */
export async function openAttemptDatabase(onLost: (trouble: Trouble) => void): Promise<AttemptDatabase> {
  const database = await open(onLost);
  return {
    async readAll() {
      const { store } = database.transaction('attempts');
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(keys.map((key, index) => [key, values[index]]));
    },
    async write(records) {
      const { store, done } = database.transaction('attempts', 'readwrite');
      await Promise.all([...records.map((record) => store.put(record, record.id)), done]);
    },
    async setAside(keys) {
      const change = database.transaction(['attempts', 'damaged'], 'readwrite');
      for (const key of keys) {
        await change.objectStore('damaged').put(await change.objectStore('attempts').get(key), key);
        await change.objectStore('attempts').delete(key);
      }
      await change.done;
    },
    async erase() {
      const change = database.transaction(['attempts', 'damaged'], 'readwrite');
      await Promise.all([change.objectStore('attempts').clear(), change.objectStore('damaged').clear(), change.done]);
      database.close();
      await deleteDB(DATABASE_NAME);
    },
    close: () => database.close(),
  };
}

function open(onLost: (trouble: Trouble) => void): Promise<IDBPDatabase<Stores>> {
  return new Promise((resolve, reject) => {
    openDB<Stores>(DATABASE_NAME, RECORD_VERSION, {
      async upgrade(database, oldVersion, _, change) {
        if (oldVersion === 0) {
          database.createObjectStore('attempts');
          database.createObjectStore('damaged');
        }
        let cursor = oldVersion > 0 ? await change.objectStore('attempts').openCursor() : null;
        while (cursor) {
          await cursor.update(migrate(cursor.value, oldVersion, MIGRATIONS));
          cursor = await cursor.continue();
        }
      },
      blocked: () => reject(new DOMException('Another tab holds an older version open', 'AbortError')),
      blocking(_, newVersion, event) {
        // Lets the other tab go on: it deletes everything, or belongs to a newer version of the site.
        (event.target as IDBDatabase | null)?.close();
        onLost(newVersion === null ? 'wiped' : 'newer');
      },
      terminated: () => onLost('wiped'),
    }).then(resolve, reject);
  });
}

/** What an error of the database means for the learner. */
export function troubleOf(error: unknown): Trouble {
  switch (error instanceof Error ? error.name : '') {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'InvalidStateError':
    case 'NotFoundError':
      return 'wiped';
    default:
      return 'blocked';
  }
}
