import type { Concept } from '../concept';
import { searchKey, wordsOf } from './query';

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

/** The term list, made ready for looking up at every keystroke. */
export type TermList = readonly PreparedEntry[];

interface PreparedEntry {
  readonly entry: TermListEntry;
  /** The headword first, then the variants. */
  readonly names: readonly PreparedName[];
}

interface PreparedName {
  readonly name: string;
  readonly key: string;
  /** Keys of the name from its second, third … word on. */
  readonly tails: readonly string[];
}

/** A term that begins like what was typed. */
export interface Suggestion {
  readonly entry: TermListEntry;
  /** The variant that was typed; `null` when it was the headword, in whatever spelling. */
  readonly variant: string | null;
}

/** What the term list has to say to a query. */
export interface TermLookup {
  /** The term that the query names. */
  readonly card: TermListEntry | null;
  /** Other terms that the query begins, the nearest first. */
  readonly suggestions: readonly Suggestion[];
}

const MAX_SUGGESTIONS = 5;

/** One letter begins too many terms to be of help. */
const SHORTEST_PREFIX = 2;

export function prepareTermList(entries: readonly TermListEntry[]): TermList {
  return entries.map((entry) => ({ entry, names: [entry.term, ...entry.variants].map(prepareName) }));
}

function prepareName(name: string): PreparedName {
  const words = wordsOf(name);
  const tails = words.slice(1).map((_, index) => searchKey(words.slice(index + 1).join(' ')));
  return { name, key: searchKey(name), tails };
}

/**
 * Looks a query up: the term that it names in any spelling is the card (its own headword wins over another term's
 * variant); terms that it begins are suggestions. Nothing for an empty query.
 */
export function lookUpTerm(list: TermList, query: string): TermLookup {
  const key = searchKey(query);
  if (key === '') return { card: null, suggestions: [] };

  const matches = list
    .map((prepared) => bestMatch(prepared, key))
    .filter((match) => match !== null)
    .sort((a, b) => a.distance - b.distance || a.length - b.length);

  const [first] = matches;
  const card = first !== undefined && isExact(first) ? first.entry : null;
  const suggestions = matches
    .filter(({ entry }) => entry !== card)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ entry, variant }) => ({ entry, variant }));
  return { card, suggestions };
}

interface Match extends Suggestion {
  /** 0 and 1: the query is the headword or a variant; above that it begins one, or a word inside one. */
  readonly distance: number;
  /** Of the name that was matched: among equals the one that says least more than was typed comes first. */
  readonly length: number;
}

function isExact({ distance }: Match): boolean {
  return distance <= 1;
}

function bestMatch({ entry, names }: PreparedEntry, key: string): Match | null {
  const [headword] = names;
  let best: Match | null = null;
  for (const prepared of names) {
    const step = distanceOf(prepared, key);
    if (step === null) continue;
    const isHeadword = prepared.key === headword?.key;
    const distance = step + (isHeadword ? 0 : 1);
    const variant = isHeadword ? null : prepared.name;
    if (best === null || distance < best.distance) best = { entry, variant, distance, length: prepared.key.length };
  }
  return best;
}

/** Even numbers, so that a variant (one further) still comes before the next kind of match. */
function distanceOf({ key: name, tails }: PreparedName, key: string): number | null {
  if (name === key) return 0;
  if (key.length < SHORTEST_PREFIX) return null;
  if (name.startsWith(key)) return 2;
  return tails.some((tail) => tail.startsWith(key)) ? 4 : null;
}
