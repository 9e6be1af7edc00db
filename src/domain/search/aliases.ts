import type { Term } from '../term';
import { hyphenateCompound } from './compounds';
import { searchKey, wordsOf } from './query';

/**
 * Everything a reader may type for a term besides its headword: synonyms, other spellings, abbreviations, the names in
 * the other language, and its compounds with a hyphen, so that their parts are found. Each word once: of two that are
 * compared alike, the one in more parts.
 *
 * @param twin the same term in the other language
 * @param parts of the term's own language, from `compoundParts`
 */
export function aliasesOf(term: Term, twin: Term, parts: ReadonlySet<string>): readonly string[] {
  const own = [...term.synonyms, ...term.variants, ...term.abbreviations];
  const foreign = [twin.term, ...twin.synonyms, ...twin.abbreviations];
  const compounds = [term.term, ...term.synonyms].flatMap((name) => hyphenateCompounds(name, parts));

  const kept = new Map([[searchKey(term.term), term.term]]);
  for (const alias of [...own, ...foreign, ...compounds]) {
    const key = searchKey(alias);
    const known = kept.get(key);
    if (known === undefined || wordsOf(alias).length > wordsOf(known).length) kept.set(key, alias);
  }
  return [...kept.values()].filter((alias) => alias !== term.term);
}

/** The single words of a name that are compounds, with their hyphen. */
function hyphenateCompounds(name: string, parts: ReadonlySet<string>): string[] {
  return name
    .split(/[- ]/)
    .map((word) => hyphenateCompound(word, parts))
    .filter((compound) => compound !== null);
}
