import type { Concept } from '../concept';
import type { ItemId } from '../item';
import type { Locale } from '../locale';
import { shuffle } from '../shuffle';

/** More items than this fill a day; a set holds at most so many. */
export const MAX_SET_ITEMS = 60;
/** Side by side on the stage there is room for so many teams. */
export const MAX_TEAMS = 6;
/** Seconds a vote may be timed: from a breath to ten minutes. */
export const TIMER_SECONDS = { min: 5, max: 600 } as const;
/** Characters of a set's title, of a team's name, and of each text of an own item. */
export const MAX_CHARACTERS = { title: 80, team: 24, text: 800 } as const;

/** An item of the bank, by its id; what it says is looked up when it is shown. */
export interface BankEntry {
  readonly type: 'bank';
  readonly id: ItemId;
}

/** An item that the trainer wrote; it travels with the set. */
export interface OwnItem {
  readonly type: 'own';
  /** Begins with `own-`, which no id of the bank does, and is used once in a set. */
  readonly id: string;
  readonly stem: string;
  /** What is asked; empty for the usual question. */
  readonly question: string;
  readonly key: Concept;
  /** Why each option is right or wrong; any may be empty. */
  readonly rationales: Readonly<Record<Concept, string>>;
  /** The situation in at most 120 characters; may be empty. */
  readonly short: string;
}

export type SetEntry = BankEntry | OwnItem;

/** How a set is played. */
export interface SetOptions {
  /** Seconds for each vote, within `TIMER_SECONDS`; `null` without a timer. It never ends a vote by itself. */
  readonly timerSeconds: number | null;
  /** Vote, discuss, vote again. */
  readonly twoVotes: boolean;
  /**
   * Show the spread as soon as a vote is closed. Off at first: a room that sees the bars before it talks leans to the
   * longest one (Perez et al. 2010, CBE Life Sciences Education 9/2, 133–140).
   */
  readonly showSpread: boolean;
  /** The teams' names; none where the room votes as one, otherwise two to `MAX_TEAMS`, each different. */
  readonly teams: readonly string[];
  /** Mixes the order, the same way for the same seed: a whole number from 0 to 2³² − 1; `null` keeps the set's own. */
  readonly shuffleSeed: number | null;
}

/** What a trainer takes into the room. Each entry's id stands in it once. */
export interface WorkshopSet {
  readonly title: string;
  readonly language: Locale;
  readonly entries: readonly SetEntry[];
  readonly options: SetOptions;
}

export const DEFAULT_OPTIONS: SetOptions = {
  timerSeconds: null,
  twoVotes: true,
  showSpread: false,
  teams: [],
  shuffleSeed: null,
};

/** A set to begin with: no entries, the usual options. */
export function emptySet(language: Locale, title = ''): WorkshopSet {
  return { title, language, entries: [], options: DEFAULT_OPTIONS };
}

/** The set with an entry at its end. One that is there already, or that finds the set full, changes nothing. */
export function addEntry(set: WorkshopSet, entry: SetEntry): WorkshopSet {
  const full = set.entries.length >= MAX_SET_ITEMS || set.entries.some(({ id }) => id === entry.id);
  return full ? set : { ...set, entries: [...set.entries, entry] };
}

/** The set without an entry; an id that is not in it changes nothing. */
export function removeEntry(set: WorkshopSet, id: string): WorkshopSet {
  const entries = set.entries.filter((entry) => entry.id !== id);
  return entries.length === set.entries.length ? set : { ...set, entries };
}

/** The set with the entry at place `to`, from 0; beyond either end it stops there. */
export function moveEntry(set: WorkshopSet, id: string, to: number): WorkshopSet {
  const from = set.entries.findIndex((entry) => entry.id === id);
  const place = Math.min(Math.max(Math.trunc(to) || 0, 0), set.entries.length - 1);
  const entry = set.entries[from];
  if (!entry || place === from) return set;
  const rest = set.entries.toSpliced(from, 1);
  return { ...set, entries: rest.toSpliced(place, 0, entry) };
}

/** The entries in the order in which they are played. */
export function playOrder({ entries, options }: WorkshopSet): readonly SetEntry[] {
  return options.shuffleSeed === null ? entries : shuffle(entries, options.shuffleSeed);
}

/** The first id of the form `own-1`, `own-2` … that the set does not use. */
export function nextOwnId(set: WorkshopSet): string {
  const used = new Set(set.entries.map(({ id }) => id));
  let number = 1;
  while (used.has(`own-${number}`)) number++;
  return `own-${number}`;
}
