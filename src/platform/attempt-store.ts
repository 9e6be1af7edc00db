import { type AttemptLog, addAttempt, type LearnerAttempt, listNew, makeLog, mergeLogs } from '../domain/attempt-log';
import { failure, ok, type Result } from '../domain/result';
import { parseRecord, toRecord } from '../formats/attempt-record';
import { openAttemptChannel, type TabMessage } from './attempt-channel';
import { type AttemptDatabase, openAttemptDatabase, type Trouble, troubleOf } from './attempt-database';
import { type Consent, createBrowserConsent } from './consent';

/** Where attempts go. */
export type Keeping =
  /** Into memory until the page is left: the learner has not agreed to more. */
  | { readonly type: 'memory' }
  /** Into the device's database, at the learner's wish. */
  | { readonly type: 'device' }
  /** Into memory, though the learner wants them kept: something is wrong. Told once on a page. */
  | { readonly type: 'failed'; readonly trouble: Trouble };

/** The attempt log of this device. Whatever goes wrong with the storage, the log of the open page goes on. */
export interface AttemptStore {
  /** What is known so far, without waiting. */
  readonly log: AttemptLog;
  readonly keeping: Keeping;
  /** How many stored entries were damaged and set aside when the log was read. */
  readonly damaged: number;
  /** Reads what the device keeps; resolves when that is done, never rejects. Once is enough, more do no harm. */
  load(): Promise<AttemptLog>;
  /** Adds to the log at once; resolves when it is stored or cannot be. */
  add(attempts: readonly LearnerAttempt[]): Promise<void>;
  /** The learner agrees: from now on attempts are kept on the device, those in memory included. */
  keep(): Promise<void>;
  /** Deletes everything in memory and on the device, and the agreement. Fails where the browser does not let it. */
  erase(): Promise<Result<null, Trouble>>;
  /** Calls after each change of log or keeping, in this tab or another; returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Lets go of database and channel. */
  close(): void;
}

/** What the store needs of the browser. */
export interface Device {
  readonly consent: Consent;
  readonly open: typeof openAttemptDatabase;
}

/** The store in the browser. */
export function createAttemptStore(
  device: Device = { consent: createBrowserConsent(), open: openAttemptDatabase },
): AttemptStore {
  return new DeviceAttemptStore(device);
}

/** A store whose device is memory as well, for tests: nothing of it outlives the store. */
export function createMemoryAttemptStore(attempts: readonly LearnerAttempt[] = []): AttemptStore {
  let given = false;
  const consent = {
    isGiven: () => given,
    give: () => {
      given = true;
    },
    withdraw: () => {
      given = false;
    },
  };
  const database = {
    readAll: async () => new Map(),
    write: async () => {},
    setAside: async () => {},
    erase: async () => {},
    close: () => {},
  };
  return new DeviceAttemptStore({ consent, open: async () => database }, makeLog(attempts));
}

class DeviceAttemptStore implements AttemptStore {
  log: AttemptLog;
  keeping: Keeping;
  damaged = 0;
  readonly #consent: Consent;
  readonly #open: Device['open'];
  readonly #channel = openAttemptChannel((message) => this.#hear(message));
  readonly #listeners = new Set<() => void>();
  #database: AttemptDatabase | undefined;
  #loading: Promise<void> | undefined;

  constructor({ consent, open }: Device, log: AttemptLog = []) {
    this.#consent = consent;
    this.#open = open;
    this.log = log;
    this.keeping = { type: consent.isGiven() ? 'device' : 'memory' };
  }

  async load(): Promise<AttemptLog> {
    this.#loading ??= this.keeping.type === 'device' ? this.#read() : Promise.resolve();
    await this.#loading;
    return this.log;
  }

  async add(attempts: readonly LearnerAttempt[]): Promise<void> {
    const [first] = attempts;
    this.#change(
      attempts.length === 1 && first !== undefined ? addAttempt(this.log, first) : mergeLogs(this.log, attempts),
    );
    await this.load();
    await this.#write(attempts);
  }

  async keep(): Promise<void> {
    this.keeping = { type: 'device' };
    try {
      this.#consent.give();
    } catch (error) {
      this.#fail(troubleOf(error));
      return;
    }
    this.#channel.send({ type: 'kept' });
    await this.#keepAll();
  }

  async erase(): Promise<Result<null, Trouble>> {
    const kept = this.#consent.isGiven();
    this.#consent.withdraw();
    this.#channel.send({ type: 'erased' });
    try {
      if (kept) await (this.#database ?? (await this.#open(() => {}))).erase();
    } catch (error) {
      return failure(troubleOf(error));
    } finally {
      this.#forget();
    }
    return ok(null);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel.close();
    this.#database?.close();
  }

  /** Opens the database and merges what it holds into the log; damaged entries are set aside. */
  async #read(): Promise<void> {
    try {
      this.#database = await this.#open((trouble) => this.#fail(trouble));
      const stored: LearnerAttempt[] = [];
      const damaged: string[] = [];
      for (const [key, record] of await this.#database.readAll()) {
        const parsed = parseRecord(record);
        if (parsed.ok) stored.push(parsed.value);
        else damaged.push(key);
      }
      this.damaged = damaged.length;
      this.#change(mergeLogs(this.log, stored));
      if (damaged.length > 0) await this.#database.setAside(damaged);
    } catch (error) {
      this.#fail(troubleOf(error));
    }
  }

  async #keepAll(): Promise<void> {
    this.keeping = { type: 'device' };
    const own = this.log;
    this.#loading = this.#read();
    await this.#loading;
    await this.#write(own);
    this.#tell();
  }

  async #write(attempts: readonly LearnerAttempt[]): Promise<void> {
    if (this.keeping.type !== 'device' || attempts.length === 0) return;
    // Cleared by hand, or in a tab that could not tell: what is stored now would come back from the dead.
    if (!this.#consent.isGiven()) return this.#fail('wiped');
    const records = attempts.map(toRecord);
    try {
      await this.#database?.write(records);
      this.#channel.send({ type: 'added', records });
    } catch (error) {
      this.#fail(troubleOf(error));
    }
  }

  #hear(message: TabMessage): void {
    switch (message.type) {
      case 'added': {
        const attempts = (message.records ?? [])
          .map((record) => parseRecord(record))
          .flatMap((one) => (one.ok ? one.value : []));
        if (listNew(this.log, attempts).length > 0) this.#change(mergeLogs(this.log, attempts));
        break;
      }
      case 'kept':
        if (this.keeping.type === 'memory') void this.#keepAll();
        break;
      case 'erased':
        this.#forget();
    }
  }

  #forget(): void {
    this.#database?.close();
    this.#database = undefined;
    this.#loading = undefined;
    this.keeping = { type: 'memory' };
    this.damaged = 0;
    this.#change([]);
  }

  #fail(trouble: Trouble): void {
    if (this.keeping.type !== 'device') return;
    this.keeping = { type: 'failed', trouble };
    this.#tell();
  }

  #change(log: AttemptLog): void {
    this.log = log;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
