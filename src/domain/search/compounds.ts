import type { Term } from '../term';
import { foldLetters, wordsOf } from './query';

/** Shorter pieces are endings more often than words. */
const SHORTEST_PART = 4;

/** What may join two parts of a German compound and belongs to neither: Zufriedenheit-s-messung. */
const JOINTS = ['', 's', 'n', 'en', 'es'];

/** In letters that German writes with: `\p{Lu}\p{Ll}+` takes seven times as long. */
const NOUN = /[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+/g;

/** The words that a glossary's authors wrote for themselves, apart or with a hyphen (Kunden-Erlebnis), folded. */
export function termParts(terms: readonly Term[]): readonly string[] {
  return terms.flatMap((term) => [term.term, ...term.synonyms, ...term.variants].flatMap(wordsOf));
}

/**
 * The words of which compounds are made: of the glossary's names and of running texts, where only nouns count (German
 * writes them with a capital). Folded, at least `SHORTEST_PART` letters.
 */
export function compoundParts(terms: readonly Term[], texts: readonly string[] = []): ReadonlySet<string> {
  const words = new Set(termParts(terms));
  for (const text of texts) for (const [noun] of text.matchAll(NOUN)) words.add(noun);
  const folded = [...words].map((word) => foldLetters(word.toLowerCase()));
  return new Set(folded.filter((word) => word.length >= SHORTEST_PART));
}

/**
 * Where a compound's two parts meet, counted in letters, or `null` when it is none: both parts have to be known, or made of
 * known ones, so that no word is torn (Marke-ting). Of several places the one with the longest part at the beginning wins.
 */
export function findSeam(word: string, parts: ReadonlySet<string>): number | null {
  const lower = word.toLowerCase();
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
    if (isTail(lower.slice(cut), parts) && isHead(lower.slice(0, cut), parts)) return cut;
  }
  return null;
}

/** A compound with a hyphen where its parts meet (Kundenbindung → Kunden-Bindung), or `null` when it is none. */
export function hyphenateCompound(word: string, parts: ReadonlySet<string>): string | null {
  const cut = findSeam(word, parts);
  return cut === null ? null : `${word.slice(0, cut)}-${continueCase(word, word.slice(cut))}`;
}

/** With the s of a genitive, or of a further part that was cut off. */
function isTail(tail: string, parts: ReadonlySet<string>): boolean {
  return isPart(tail, parts) || (tail.endsWith('s') && isPart(tail.slice(0, -1), parts));
}

function isHead(head: string, parts: ReadonlySet<string>): boolean {
  return JOINTS.filter((joint) => head.endsWith(joint))
    .map((joint) => head.slice(0, head.length - joint.length))
    .some((part) => isPart(part, parts) || findSeam(part, parts) !== null);
}

function isPart(part: string, parts: ReadonlySet<string>): boolean {
  return part.length >= SHORTEST_PART && parts.has(foldLetters(part));
}

/** German nouns keep their capital after the hyphen. */
function continueCase(word: string, tail: string): string {
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return capital ? tail.charAt(0).toUpperCase() + tail.slice(1) : tail;
}
