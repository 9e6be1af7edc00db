import type { Locale } from './locale';

/** Finds names of terms in a text, in its order; `words` as they stand there, with their endings. */
export type FindNames = (text: string) => { readonly term: string; readonly words: string; readonly index: number }[];

/** Takes the place of what has been found: no letter, and never in a text. */
const GAP = '\0';

/**
 * A finder for the names of terms, each given as the term's id and a name, with the usual endings. Where one name stands
 * inside another, the longer wins; a part of a compound is another word.
 */
export function nameFinder(locale: Locale, names: Iterable<readonly [term: string, name: string]>): FindNames {
  const patterns = [...names]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([term, headword]) => {
      // Part of a compound (Marken-App) is another word; a hyphen with nothing after it (Marken- und …) is not.
      const pattern = `(?<![\\p{L}\\p{N}-])(?:${inflected(locale, headword)})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`;
      return { term, pattern: new RegExp(pattern, 'gu') };
    });
  return (text) => {
    const found: { term: string; words: string; index: number }[] = [];
    let rest = text;
    for (const { term, pattern } of patterns) {
      rest = rest.replace(pattern, (words: string, index: number) => {
        found.push({ term, words, index });
        return GAP.repeat(words.length);
      });
    }
    return found.sort((one, other) => one.index - other.index);
  };
}

/** German nouns take -s, -es, -n, -en or -e, and adjectives before them their endings; English headwords -s or -es. */
function inflected(locale: Locale, headword: string): string {
  const [first = '', ...others] = headword.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (locale === 'en') return `${eitherCase([first, ...others].join('\\s'))}(?:s|es)?`.replace(/y\(\?:/, '(?:y|ie)(?:');
  const noun = '(?:s|es|n|en|e)?';
  const adjective = others.length === 1 ? /^(\p{Lu}\p{Ll}+?)er?$/u.exec(first)?.[1] : undefined;
  if (adjective !== undefined) return `${eitherCase(adjective)}e[rnsm]?\\s${others[0]}${noun}`;
  return `${[first, ...others].join('\\s')}${noun}`;
}

function eitherCase(word: string): string {
  return word.replace(/^\p{L}/u, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}
