import type { Suggestion } from './look-up';
import { searchKey } from './query';
import type { Question } from './question';
import { stemOf } from './stem';
import type { PreparedEntry, PreparedName, TermList, TermListEntry } from './term-list';
import { isOneTypoAway } from './typo';

const MAX_SUGGESTIONS = 5;

/** One letter begins too many terms to be of help. */
const SHORTEST_PREFIX = 2;

/** A shorter beginning with a slip in it could be that of anything. */
const SHORTEST_PREFIX_WITH_TYPO = 6;

interface Match extends Suggestion {
  /** Even for headwords, one more for other names; the smaller the nearer. */
  readonly distance: number;
  /** Of the name that was matched: among equals the one that says least more than was typed comes first. */
  readonly length: number;
}

/** What a query may have in common with a name, the nearest first. `null`: nothing. */
const NEARNESS = { beginning: 2, wordInside: 4, allWords: 6, someWords: 8, beginningWithTypo: 20 } as const;

/**
 * Terms that a query begins, whose inner words it begins, or with whose words it shares something, the nearest first.
 * Where nothing fits, beginnings with one slip.
 *
 * @param isNamed the query already names a term, so that sharing some words is no reason any more
 */
export function suggestTerms(list: TermList, { words, subject }: Question, isNamed: boolean): readonly Suggestion[] {
  const whole = searchKey(words.join(' '));
  const key = searchKey(subject.join(' '));
  const stems = subject.map(stemOf);
  const known = !isNamed && stems.every((stem) => list.parts.has(stem));
  const distance = (name: PreparedName) =>
    distanceOf(name, whole) ?? distanceOf(name, key) ?? wordsIn(name, stems, known);
  const matches = matchEntries(list, distance);
  const found = matches.length > 0 || isNamed ? matches : matchEntries(list, (name) => distanceWithTypo(name, key));
  return found.slice(0, MAX_SUGGESTIONS).map(({ entry, variant }) => ({ entry, variant }));
}

function matchEntries(list: TermList, distance: (name: PreparedName) => number | null): readonly Match[] {
  return list.entries
    .map((prepared) => bestMatch(prepared, distance))
    .filter((match) => match !== null)
    .sort((a, b) => a.distance - b.distance || a.length - b.length);
}

function bestMatch({ entry, names }: PreparedEntry, distance: (name: PreparedName) => number | null): Match | null {
  let best: Match | null = null;
  for (const name of names) {
    const step = distance(name);
    if (step === null) continue;
    const total = step + (name.isHeadword ? 0 : 1);
    const variant = name.isHeadword ? null : name.name;
    if (best === null || total < best.distance) best = { entry, variant, distance: total, length: name.key.length };
  }
  return best;
}

function distanceOf({ key: name, tails }: PreparedName, key: string): number | null {
  if (key.length < SHORTEST_PREFIX) return null;
  if (name.startsWith(key)) return NEARNESS.beginning;
  return tails.some((tail) => tail.startsWith(key)) ? NEARNESS.wordInside : null;
}

/** Words of a query that stand in a name. Some are enough when every word of the query stands in one name or another. */
function wordsIn({ stems: own }: PreparedName, stems: readonly string[], known: boolean): number | null {
  const shared = stems.filter((stem) => own.includes(stem)).length;
  if (shared === 0) return null;
  if (shared === stems.length) return NEARNESS.allWords;
  return known ? NEARNESS.someWords + 2 * (stems.length - shared) : null;
}

function distanceWithTypo({ key: name, tails }: PreparedName, key: string): number | null {
  if (key.length < SHORTEST_PREFIX_WITH_TYPO) return null;
  const begins = (whole: string) =>
    [key.length - 1, key.length, key.length + 1].some((length) => isOneTypoAway(key, whole.slice(0, length)));
  return [name, ...tails].some(begins) ? NEARNESS.beginningWithTypo : null;
}

/** How many letters in a row are compared to see how much two words are alike. */
const PIECE = 2;

/** Names that share less with a query have nothing to do with it. */
const LEAST_LIKENESS = 0.3;

/** The terms whose names look most like a query for which nothing was found, at most `count`. */
export function nearestTerms(list: TermList, query: string, count: number): readonly TermListEntry[] {
  const pieces = piecesOf(searchKey(query));
  return list.entries
    .map(({ entry, names }) => ({
      entry,
      likeness: Math.max(...names.map(({ key }) => likeness(pieces, piecesOf(key)))),
    }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ entry }) => entry);
}

function piecesOf(key: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, key.length - PIECE + 1) }, (_, place) => key.slice(place, place + PIECE)),
  );
}

/** Dice’s coefficient: 0 for nothing in common, 1 for the same pieces. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((piece) => b.has(piece)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
