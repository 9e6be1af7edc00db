import * as v from 'valibot';

/** Where the device keeps the last searches; the entry is there from the moment on that a reader wants them kept. */
const ENTRY = 'searches';

const MOST = 5;

const entrySchema = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

/** The last searches, the newest first; `null` when none are to be kept, or where storage is blocked. */
export function readRecentSearches(): readonly string[] | null {
  try {
    const parsed = v.safeParse(entrySchema, localStorage.getItem(ENTRY));
    if (parsed.success) return parsed.output.slice(0, MOST);
    // Damaged, yet wanted.
    return localStorage.getItem(ENTRY) === null ? null : [];
  } catch {
    return null;
  }
}

/** Begins to keep searches, or stops and forgets all. Where storage is blocked, nothing changes. */
export function keepRecentSearches(keep: boolean): void {
  try {
    if (keep) localStorage.setItem(ENTRY, '[]');
    else localStorage.removeItem(ENTRY);
  } catch {
    // Storage is blocked.
  }
}

/** Keeps a search, if that is wanted; the same words once. */
export function rememberSearch(query: string): void {
  const known = readRecentSearches();
  const words = query.trim();
  if (known === null || words === '') return;
  const searches = [words, ...known.filter((other) => other !== words)].slice(0, MOST);
  try {
    localStorage.setItem(ENTRY, JSON.stringify(searches));
  } catch {
    // Storage is full or blocked.
  }
}
