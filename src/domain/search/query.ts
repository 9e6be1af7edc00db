/** Longest query that is searched, in characters; what goes beyond it is cut off. */
export const MAX_QUERY_LENGTH = 100;

/** Signs that are typed or pasted without being seen: soft hyphens, zero-width characters, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** Letters and digits; hyphens only between them. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-+[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/**
 * What a reader typed, as plain lower-case words: no invisible signs, no punctuation, single spaces, at most
 * `MAX_QUERY_LENGTH` characters. Empty when nothing is left to search for; never throws.
 */
export function normalizeQuery(text: string): string {
  const words = text.replace(INVISIBLE, '').toLowerCase().normalize('NFC').match(WORDS) ?? [];
  return [...words.join(' ')]
    .slice(0, MAX_QUERY_LENGTH)
    .join('')
    .replace(/[- ]+$/, '');
}

/**
 * The form in which words are compared: one key for every spelling of the same thing. Umlauts may be written ä, ae or
 * a, ß as ss, and parts of a word together, apart or with a hyphen.
 */
export function searchKey(text: string): string {
  return foldLetters(normalizeQuery(text).replace(/[- ]/g, ''));
}

/** One lower-case word with its umlauts and accents folded: ä, ae and a are the same, and so are ß and ss. */
export function foldLetters(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([aou])e+/g, '$1');
}

/** The words of a text, where a hyphen separates as a space does. */
export function wordsOf(text: string): readonly string[] {
  return normalizeQuery(text).match(/[^- ]+/g) ?? [];
}
