import type { TermLookup } from './look-up';
import { foldLetters, searchKey, wordsOf } from './query';
import { readQuestion } from './question';
import { stemOf } from './stem';

/** What the full text is searched for. */
export interface FullTextQuery {
  /** All words as they were typed, question words too: a page that has them in a row is the best answer. */
  readonly phrase: readonly string[];
  /** What the query is about, word by word, without question words. */
  readonly words: readonly string[];
  /** Half of the words are enough: some of them name a term, so that the query is about this site's subject. */
  readonly isOnSubject: boolean;
  /**
   * The same with other names for what it names: the headwords of the terms in it. Searched as well, because chapters say
   * „Touchpoint“ where a reader says „Berührungspunkt“.
   */
  readonly otherWords: readonly (readonly string[])[];
}

/** More words than that only make a search slow. */
const MOST_WORDS = 8;

/** What to search the full text for, given what the term list says to the query. */
export function fullTextQuery(query: string, { spans, cards }: TermLookup): FullTextQuery {
  const question = readQuestion(query);
  const words = distinct(question.subject).slice(0, MOST_WORDS);
  const replaced = question.words.flatMap((word, place) => {
    const span = spans.find(({ start, end }) => start <= place && place < end);
    if (!span) return question.subject.includes(word) ? [word] : [];
    return span.start === place ? headwordOf(span.name.entry.term) : [];
  });
  const named = cards.map(({ term }) => headwordOf(term));
  const others = [replaced, ...named].map((other) => distinct(other).slice(0, MOST_WORDS));
  return {
    phrase: question.words.slice(0, MOST_WORDS),
    words,
    isOnSubject: spans.length > 0,
    otherWords: distinctLists(others, words),
  };
}

/** The words of a headword, compounds in one piece. */
function headwordOf(term: string): readonly string[] {
  return wordsOf(term);
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Map(words.map((word) => [foldLetters(word), word])).values()];
}

function distinctLists(
  lists: readonly (readonly string[])[],
  known: readonly string[],
): readonly (readonly string[])[] {
  const byKey = new Map(lists.filter((list) => list.length > 0).map((list) => [searchKey(list.join(' ')), list]));
  byKey.delete(searchKey(known.join(' ')));
  return [...byKey.values()];
}

/** Leaving out more words than that makes too many searches, and another question. */
const MOST_LEFT_OUT = 2;

/**
 * Which words to search for together: all; all but one; all but two. As long as more than half of what was asked for is
 * among them (half, of six and more): whoever asks for two things of which the site knows one gets nothing about the one,
 * unless that is its subject.
 *
 * @param known the words of the query that stand in the index
 * @param asked how many words the query has, known or not
 */
export function combineWords(
  known: readonly string[],
  asked: number,
  isOnSubject: boolean,
): readonly (readonly string[])[] {
  const fewest = asked < 6 && !isOnSubject ? Math.floor(asked / 2) + 1 : asked / 2;
  const sizes = Array.from({ length: MOST_LEFT_OUT + 1 }, (_, leftOut) => known.length - leftOut);
  return sizes.filter((size) => size > 0 && size >= fewest).flatMap((size) => choose(known, size));
}

/** All ways to choose `size` words, in their order. */
function choose(words: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return words.flatMap((word, place) => choose(words.slice(place + 1), size - 1).map((rest) => [word, ...rest]));
}

/** Shorter pieces are endings more often than words. */
const SHORTEST_PART = 4;

/** All ways to cut a word in two that could be a compound; an s that joins the parts is in neither. */
export function cutsOf(word: string): readonly (readonly [string, string])[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, n) => n + SHORTEST_PART);
  return cuts.flatMap((cut): (readonly [string, string])[] => {
    const head = word.slice(0, cut);
    const tail = word.slice(cut);
    return head.length > SHORTEST_PART && head.endsWith('s')
      ? [
          [head, tail],
          [head.slice(0, -1), tail],
        ]
      : [[head, tail]];
  });
}

/**
 * Whether one of the words that were found in a page is what a reader meant by `word`: a form of it, one that begins with
 * it, or a compound with it. Pagefind finds the nearest word in the alphabet when it does not know one.
 */
export function relates(word: string, found: readonly string[]): boolean {
  const folded = foldLetters(word);
  const stem = stemOf(word);
  return found.some((text) =>
    wordsOf(text.replaceAll('|', '-')).some((part) => {
      const other = foldLetters(part);
      return other.startsWith(folded) || stemOf(part) === stem;
    }),
  );
}
