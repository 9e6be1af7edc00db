import { foldLetters, searchKey } from './query';
import { isAsking } from './question';
import { stemOf } from './stem';
import type { PreparedName, TermList } from './term-list';
import { isOneTypoAway, SHORTEST_WITH_TYPO } from './typo';

/** A stretch of a query that names a term. */
export interface Span {
  /** Places of its words in the query, from the first to behind the last. */
  readonly start: number;
  readonly end: number;
  readonly name: PreparedName;
  /** A letter had to be changed to see the name in it. */
  readonly isCorrected: boolean;
}

/** No name has more words. */
const LONGEST_SPAN = 6;

/** The name that words spell, in whatever spelling or form; `undefined` when there is none. */
export function findName(list: TermList, words: readonly string[]): PreparedName | undefined {
  const key = searchKey(words.join(' '));
  return list.byKey.get(key) ?? list.byStem.get(stemOf(key)) ?? findSameWords(list, words);
}

/** Messung der Kundenzufriedenheit, Kundenzufriedenheit messen: the same words in another order or form. */
function findSameWords(list: TermList, words: readonly string[]): PreparedName | undefined {
  const stems = words.filter((word) => !isAsking(word)).map(stemOf);
  if (stems.length < 2 || !stems.every((stem) => list.parts.has(stem))) return undefined;
  return bestOf(list, ({ stems: own }) => {
    const said = own.filter((stem) => !isAsking(stem));
    return said.length === stems.length && stems.every((stem) => said.includes(stem));
  });
}

/**
 * The name that words spell but for one slip; headwords win. Compared as typed, folded and stemmed: a letter left out may
 * leave an „ae“ behind that is none.
 */
export function findNameWithTypo(list: TermList, words: readonly string[]): PreparedName | undefined {
  const letters = words.join('');
  const key = searchKey(letters);
  const stem = stemOf(key);
  const isMeant = (typed: string, meant: string) => meant.length >= SHORTEST_WITH_TYPO && isOneTypoAway(typed, meant);
  return (
    bestOf(list, (name) => isMeant(key, name.key) || isMeant(letters, name.letters)) ??
    bestOf(list, (name) => isMeant(stem, name.stem))
  );
}

/** Whether a name begins with the words: who is still typing has made no slip yet. */
export function isBeginning(list: TermList, words: readonly string[]): boolean {
  const key = searchKey(words.join(' '));
  return list.entries.some(({ names }) => names.some((name) => name.key.startsWith(key)));
}

function bestOf(list: TermList, fits: (name: PreparedName) => boolean): PreparedName | undefined {
  let best: PreparedName | undefined;
  for (const { names } of list.entries) {
    const name = names.find(fits);
    if (name?.isHeadword) return name;
    best ??= name;
  }
  return best;
}

/** The names in a text, from left to right, each as long as it can be, without those that are spelled wrong. */
export function findExactSpans(list: TermList, words: readonly string[]): readonly Span[] {
  return collectSpans(words, 0, words.length, (part) => findName(list, part), false);
}

/** The names in a query, those that are spelled wrong only in what no other name covers. */
export function findSpans(list: TermList, words: readonly string[]): readonly Span[] {
  const exact = findExactSpans(list, words);
  const gaps = [...exact, undefined].map((span, index) => ({
    start: exact[index - 1]?.end ?? 0,
    end: span?.start ?? words.length,
  }));
  const corrected = gaps.flatMap(({ start, end }) =>
    collectSpans(
      words,
      start,
      end,
      (part) => (isBeginning(list, part) ? undefined : findNameWithTypo(list, part)),
      true,
    ),
  );
  return [...exact, ...corrected].sort((a, b) => a.start - b.start);
}

function collectSpans(
  words: readonly string[],
  from: number,
  to: number,
  find: (part: readonly string[]) => PreparedName | undefined,
  isCorrected: boolean,
): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  while (start < to) {
    const span = longestSpan(words, start, to, find, isCorrected);
    if (span) spans.push(span);
    start = span?.end ?? start + 1;
  }
  return spans;
}

/** A name begins and ends with a word that says something, or else „in Retouren“ were one. */
function longestSpan(
  words: readonly string[],
  start: number,
  to: number,
  find: (part: readonly string[]) => PreparedName | undefined,
  isCorrected: boolean,
): Span | undefined {
  if (isAsking(foldLetters(words[start] ?? ''))) return undefined;
  for (let end = Math.min(to, start + LONGEST_SPAN); end > start; end -= 1) {
    const last = words[end - 1] ?? '';
    const name = isAsking(last) ? undefined : find(words.slice(start, end));
    if (name) return { start, end, name, isCorrected };
  }
  return undefined;
}
