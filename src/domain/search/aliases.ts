import type { Term } from '../term';
import { hyphenateCompound } from './compounds';
import { searchKey, wordsOf } from './query';

/**
 * Everything a reader may type for a term besides its headword: synonyms, other spellings, abbreviations, the names in
 * the other language, and those of one word that are compounds with a hyphen, so that their parts are found. Each name
 * once: of two that are compared alike, the one in more parts.
 *
 * @param twin the same term in the other language
 * @param parts from `compoundParts`
 */
export function aliasesOf(term: Term, twin: Term, parts: ReadonlySet<string>): readonly string[] {
  const own = [...term.synonyms, ...term.variants, ...term.abbreviations];
  const foreign = [twin.term, ...twin.synonyms, ...twin.variants, ...twin.abbreviations];
  const compounds = [term.term, ...own, ...foreign]
    .filter((name) => wordsOf(name).length === 1)
    .map((name) => hyphenateCompound(name, parts))
    .filter((compound) => compound !== null);

  const kept = new Map([[searchKey(term.term), term.term]]);
  for (const alias of [...own, ...foreign, ...compounds]) {
    const key = searchKey(alias);
    const known = kept.get(key);
    if (known === undefined || wordsOf(alias).length > wordsOf(known).length) kept.set(key, alias);
  }
  return [...kept.values()].filter((alias) => alias !== term.term);
}
