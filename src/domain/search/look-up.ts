import { findName, findNameWithTypo, findSpans, isBeginning, type Span } from './name-match';
import { isAsking, type Question, readQuestion } from './question';
import { suggestTerms } from './suggest';
import type { Contrast, PreparedName, TermList, TermListEntry } from './term-list';

/** A term that begins like what was typed, or has its words in it. */
export interface Suggestion {
  readonly entry: TermListEntry;
  /** The variant that was typed; `null` when it was the headword, in whatever spelling. */
  readonly variant: string | null;
}

/** What the term list has to say to a query. */
export interface TermLookup {
  /** The terms that the query names: one, or those that it compares. */
  readonly cards: readonly TermListEntry[];
  /** The first card is what was probably meant; that was typed with a slip. */
  readonly isCorrected: boolean;
  /** Passages that set the cards apart, when the query asks for a difference or names several. */
  readonly contrasts: readonly Contrast[];
  /** Whether it asks for the difference, so that this is the answer and the definitions come after it. */
  readonly compares: boolean;
  /** Other terms that the query begins, the nearest first. */
  readonly suggestions: readonly Suggestion[];
  /** Names that stand in the query, with the places of their words in it. */
  readonly spans: readonly Span[];
  /** The query says so much that it is about a passage rather than a word. */
  readonly isSentence: boolean;
}

const NOTHING: TermLookup = {
  cards: [],
  isCorrected: false,
  contrasts: [],
  compares: false,
  suggestions: [],
  spans: [],
  isSentence: false,
};

/** Words from which on a query is a sentence. */
const SENTENCE = 3;

/** A chapter and the page that compares; the definitions shall still be in sight. */
const MAX_CONTRASTS = 2;

/** More definitions than that bury what else was found. */
const MAX_CARDS = 3;

/**
 * Looks a query up. In this order: it is a name in any spelling or form; it asks about names („was ist …“, „X vs Y“); it
 * is a name with a slip; it has a name in it among other words. What it begins, or has words of, is suggested.
 */
export function lookUpTerms(list: TermList, query: string): TermLookup {
  const question = readQuestion(query);
  if (question.words.length === 0) return NOTHING;
  const spans = spansOf(list, question);
  const cards = chooseCards(question, spans);
  const ids = cards.map(({ id }) => id);
  const compares = asksForDifference(question, spans);
  return {
    cards,
    isCorrected: spans.find(({ name }) => name.entry === cards[0])?.isCorrected ?? false,
    contrasts: compares || cards.length > 1 ? contrastsFor(list, ids) : [],
    compares: compares && cards.length > 1,
    suggestions: suggestTerms(list, question, cards.length > 0).filter(({ entry }) => !cards.includes(entry)),
    spans,
    isSentence: question.subject.length >= SENTENCE,
  };
}

/** The query as a whole, when it is a name; without its question words, when that is one; or else the names in it. */
function spansOf(list: TermList, question: Question): readonly Span[] {
  const { words, subject, compares } = question;
  const whole = (name: PreparedName, isCorrected: boolean) => [{ start: 0, end: words.length, name, isCorrected }];
  const named = findName(list, words) ?? (compares ? undefined : findName(list, subject));
  if (named) return whole(named, false);
  const spans = findSpans(list, words);
  if (compares || (countOthers(question, spans) === 0 && spans.every(({ isCorrected }) => !isCorrected))) return spans;
  if (isBeginning(list, words)) return spans;
  const meant = findNameWithTypo(list, words) ?? findNameWithTypo(list, subject);
  return meant ? whole(meant, true) : spans;
}

/** Words of the subject that stand in no name. */
function countOthers({ words }: Question, spans: readonly Span[]): number {
  return words.filter(
    (word, place) => !isAsking(word) && !spans.some(({ start, end }) => start <= place && place < end),
  ).length;
}

/**
 * All names when the query says nothing else; the longest, when it makes up a fair part of it. A name that is one word
 * among many is no more the subject than the others.
 */
function chooseCards(question: Question, spans: readonly Span[]): readonly TermListEntry[] {
  const others = countOthers(question, spans);
  const byLength = [...spans].sort((a, b) => b.name.key.length - a.name.key.length);
  const chosen = others === 0 || asksForDifference(question, spans) ? spans : byLength.slice(0, 1);
  const covered = chosen.reduce((sum, { start, end }) => sum + end - start, 0);
  if (others > 2 * covered) return [];
  return [...new Set(chosen.map(({ name }) => name.entry))].slice(0, MAX_CARDS);
}

function asksForDifference(question: Question, spans: readonly Span[]): boolean {
  return question.compares || (question.chooses && spans.length > 1 && countOthers(question, spans) === 0);
}

/**
 * Passages about these terms, the more exactly the earlier: one of a chapter, then the page that compares
 * them, then others.
 */
function contrastsFor(list: TermList, ids: readonly string[]): readonly Contrast[] {
  if (ids.length === 0) return [];
  const about = list.contrasts
    .filter(({ terms }) => ids.every((id) => terms.includes(id)))
    .sort((a, b) => a.terms.length - b.terms.length);
  const [first] = about.filter(({ chapter }) => chapter !== null);
  const [comparison] = about.filter(({ chapter }) => chapter === null);
  return [...new Set([first, comparison, ...about])].filter((one) => one !== undefined).slice(0, MAX_CONTRASTS);
}
