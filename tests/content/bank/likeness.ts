import { wordsOf } from '../../../src/domain/bank/features';

/** How many words the texts share, of all that they have, each word once: 0 to 1 (Jaccard); 0 for two empty texts. */
export function shareOfWords(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const union = a.union(b).size;
  return union === 0 ? 0 : a.intersection(b).size / union;
}

/** The runs of `length` words in a text, each once. Case and punctuation do not matter. */
export function shinglesOf(text: string, length: number): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, start) => words.slice(start, start + length).join(' ')),
  );
}

/** How much of the smaller set the other holds: 0 to 1 (containment; Broder 1997); 0 where one is empty. */
export function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size);
  return smaller === 0 ? 0 : one.intersection(other).size / smaller;
}
