import type { Term } from '../term';
import { wordsOf } from './query';

/** Shorter pieces are endings more often than words. */
const SHORTEST_PART = 4;

/**
 * The words of which a glossary's compounds are made: what its authors wrote with a hyphen or a space
 * (Kunden-Erlebnis), and its single words (Zufriedenheit), all in lower case.
 */
export function compoundParts(terms: readonly Term[]): ReadonlySet<string> {
  const words = terms.flatMap((term) => [term.term, ...term.synonyms, ...term.variants].flatMap(wordsOf));
  return new Set(words.filter((word) => word.length >= SHORTEST_PART));
}

/**
 * A compound with a hyphen where its parts meet (Kundenbindung → Kunden-Bindung), or `null` when no known part begins
 * or ends it. Where several fit, the longest part at the beginning wins.
 */
export function hyphenateCompound(word: string, parts: ReadonlySet<string>): string | null {
  const lower = word.toLowerCase();
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
    const head = lower.slice(0, cut);
    if (parts.has(head) || parts.has(withoutLinkingS(head)) || parts.has(lower.slice(cut))) {
      return `${word.slice(0, cut)}-${continueCase(word, word.slice(cut))}`;
    }
  }
  return null;
}

/** Zufriedenheit-s-messung: the s that joins belongs to no part. */
function withoutLinkingS(head: string): string {
  return head.replace(/s$/, '');
}

/** German nouns keep their capital after the hyphen. */
function continueCase(word: string, tail: string): string {
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return capital ? tail.charAt(0).toUpperCase() + tail.slice(1) : tail;
}
