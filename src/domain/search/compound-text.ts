import { findSeam } from './compounds';

/**
 * Stands between the parts of a compound in the copy of a page that is indexed. The index takes it for a hyphen, so that
 * it knows the whole and the parts at the same place; in no text does it stand between two letters, so that it can be
 * taken out again.
 */
const SEAM = '|';

const SEAMS = /(?<=\p{L})\|(?=\p{L})/gu;

/**
 * In HTML: a tag, which is left alone, or a word that is long enough for two parts. Only in letters that German writes with:
 * `\p{L}` takes three times as long.
 */
const TAG_OR_WORD = /<[^>]*>|[A-Za-zÀ-ÖØ-öø-ÿ]{8,}/g;

/** Makes what marks the seams of all compounds in a page's HTML, outside of its tags; each word is taken apart once. */
export function seamMarker(parts: ReadonlySet<string>): (html: string) => string {
  const known = new Map<string, string>();
  const mark = (text: string) => {
    if (text.startsWith('<')) return text;
    const marked = known.get(text) ?? splitWord(text, parts);
    known.set(text, marked);
    return marked;
  };
  return (html) => html.replace(TAG_OR_WORD, mark);
}

/** All parts, not only two: Kunden|zufriedenheits|messung. */
function splitWord(word: string, parts: ReadonlySet<string>): string {
  const cut = findSeam(word, parts);
  if (cut === null) return word;
  return `${splitWord(word.slice(0, cut), parts)}${SEAM}${splitWord(word.slice(cut), parts)}`;
}

/** A text as it was before its seams were marked. */
export function removeSeams(text: string): string {
  return text.replace(SEAMS, '');
}
