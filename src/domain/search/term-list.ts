import type { Concept } from '../concept';
import { searchKey, wordsOf } from './query';
import { stemOf } from './stem';

/** What the search knows of a glossary term before anything is searched: enough to answer with its definition. */
export interface TermListEntry {
  readonly id: string;
  /** Address of the whole entry. */
  readonly url: string;
  readonly term: string;
  readonly definition: string;
  /** Everything else a reader may type for it, from `aliasesOf`. */
  readonly variants: readonly string[];
  readonly concept: Concept | null;
}

/** A passage that sets terms apart, from `contrastsOf`. */
export interface Contrast {
  /** Ids of the terms, two at least. */
  readonly terms: readonly string[];
  readonly url: string;
  readonly title: string;
  /** The heading above the passage; `null` when the whole page is about the difference. */
  readonly section: string | null;
  /** Place in the book; `null` for a page outside of it. */
  readonly chapter: number | null;
}

/** The term list, made ready for looking up at every keystroke. */
export interface TermList {
  readonly entries: readonly PreparedEntry[];
  readonly contrasts: readonly Contrast[];
  /** Names by key and by stem; where terms share one, the term whose headword it is, or else the first. */
  readonly byKey: ReadonlyMap<string, PreparedName>;
  readonly byStem: ReadonlyMap<string, PreparedName>;
  /** Stems of all words that names are made of. */
  readonly parts: ReadonlySet<string>;
}

export interface PreparedEntry {
  readonly entry: TermListEntry;
  /** The headword first, then the variants. */
  readonly names: readonly PreparedName[];
}

export interface PreparedName {
  readonly entry: TermListEntry;
  readonly name: string;
  /** Whether it is the headword, in whatever spelling. */
  readonly isHeadword: boolean;
  readonly key: string;
  /** Its words joined, otherwise as they are written. */
  readonly letters: string;
  /** The key with its last word stemmed. */
  readonly stem: string;
  /** Its words, stemmed. */
  readonly stems: readonly string[];
  /** Keys of the name from its second, third … word on. */
  readonly tails: readonly string[];
}

/** A list without terms, for as long as there is none. */
export const NO_TERMS: TermList = prepareTermList([]);

/** Prepares a term list; `contrasts` in the order in which they shall be named. */
export function prepareTermList(terms: readonly TermListEntry[], contrasts: readonly Contrast[] = []): TermList {
  const entries = terms.map(prepareEntry);
  const names = entries.flatMap((entry) => entry.names);
  // Of two with the same key the later wins in a Map; so the names that shall win come last.
  const ranked = [...names.filter((name) => !name.isHeadword).reverse(), ...names.filter((name) => name.isHeadword)];
  return {
    entries,
    contrasts,
    byKey: new Map(ranked.map((name) => [name.key, name])),
    byStem: new Map(ranked.map((name) => [name.stem, name])),
    parts: new Set(names.flatMap(({ stems }) => stems)),
  };
}

function prepareEntry(entry: TermListEntry): PreparedEntry {
  const headword = searchKey(entry.term);
  return { entry, names: [entry.term, ...entry.variants].map((name) => prepareName(entry, name, headword)) };
}

function prepareName(entry: TermListEntry, name: string, headword: string): PreparedName {
  const words = wordsOf(name);
  const key = searchKey(name);
  return {
    entry,
    name,
    isHeadword: key === headword,
    key,
    letters: words.join(''),
    stem: stemOf(key),
    stems: words.map(stemOf),
    tails: words.slice(1).map((_, index) => searchKey(words.slice(index + 1).join(' '))),
  };
}
