import type { Result } from '../domain/result';
import type { WorkshopResult } from '../domain/workshop/workshop-results';
import type { WorkshopSet } from '../domain/workshop/workshop-set';
import { parseResult, serializeResult } from '../formats/workshop/result-record';
import { parseSessionRecord, type SessionRecord, serializeSessionRecord } from '../formats/workshop/session-file';
import { parseSetFile, serializeSetFile } from '../formats/workshop/set-file';
import { createDeviceTextStore, type Kept, type TextStore } from './text-store';

/** A set that is kept on the device; `id` is its place in the store. */
export interface KeptSet {
  readonly id: string;
  readonly set: WorkshopSet;
}

/** What is kept, and the places of what could not be read: it stays where it is, and everything else is usable. */
export interface KeptList<Entry> {
  readonly entries: readonly Entry[];
  readonly unreadable: readonly string[];
}

/** Sets, the session under way and the results of the sessions before, on this device alone. Nothing throws. */
export interface WorkshopStore {
  listSets(): KeptList<KeptSet>;
  saveSet(id: string, set: WorkshopSet): Kept;
  removeSet(id: string): void;
  /** The session that a window left behind; `null` when there is none. Fails as `parseSessionRecord` does. */
  loadSession(): Result<SessionRecord> | null;
  saveSession(record: SessionRecord): Kept;
  removeSession(): void;
  /** The newest first. */
  listResults(): KeptList<WorkshopResult>;
  /** One result a session: a later one with the same start takes its place. */
  saveResult(result: WorkshopResult): Kept;
  removeResult(startedAt: number): void;
  /** The name under which the device keeps the session, for `storage` events of another window. */
  readonly sessionKey: string;
}

const PREFIX = 'dreiklang-workshop.';
const SET = 'set.';
/** How the names of sets begin on the device; the set's place follows. */
export const SET_PREFIX = PREFIX + SET;
const RESULT = 'result.';
const SESSION = 'session';

/** Keeps everything as texts, one key an entry, so that a damaged one harms no other. */
export function createWorkshopStore(texts: TextStore = createDeviceTextStore(PREFIX)): WorkshopStore {
  function list<Entry>(kind: string, parse: (text: string) => Result<Entry, unknown>) {
    const entries: { readonly id: string; readonly value: Entry }[] = [];
    const unreadable: string[] = [];
    for (const key of texts.keys().filter((name) => name.startsWith(kind))) {
      const id = key.slice(kind.length);
      const parsed = parse(texts.load(key) ?? '');
      if (parsed.ok) entries.push({ id, value: parsed.value });
      else unreadable.push(id);
    }
    return { entries, unreadable };
  }
  return {
    sessionKey: PREFIX + SESSION,
    listSets() {
      const { entries, unreadable } = list(SET, parseSetFile);
      return { entries: entries.map(({ id, value }) => ({ id, set: value })), unreadable };
    },
    saveSet: (id, set) => texts.save(SET + id, serializeSetFile(set)),
    removeSet: (id) => texts.remove(SET + id),
    loadSession() {
      const text = texts.load(SESSION);
      return text === null ? null : parseSessionRecord(text);
    },
    saveSession: (record) => texts.save(SESSION, serializeSessionRecord(record)),
    removeSession: () => texts.remove(SESSION),
    listResults() {
      const { entries, unreadable } = list(RESULT, parseResult);
      const results = entries.map(({ value }) => value).sort((a, b) => b.startedAt - a.startedAt);
      return { entries: results, unreadable };
    },
    saveResult: (result) => texts.save(`${RESULT}${result.startedAt}`, serializeResult(result)),
    removeResult: (startedAt) => texts.remove(`${RESULT}${startedAt}`),
  };
}
