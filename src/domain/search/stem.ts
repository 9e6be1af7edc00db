import { foldLetters } from './query';

/** Forms that no ending explains, in the folded spelling, each with a form of its word that endings do explain. */
const IRREGULAR: Readonly<Record<string, string>> = {
  misst: 'messen',
  gemessen: 'messen',
  empfiehlt: 'empfehlen',
  empfohlen: 'empfehlen',
  weiterempfohlen: 'weiterempfehlen',
  gebunden: 'binden',
  satisfied: 'satisfaction',
  satisfying: 'satisfaction',
};

/** Endings of German and English inflection, the longer ones first. */
const INFLECTION = /(?:innen|ern|em|en|er|es|e|n|s)$/;

/** Endings that make nouns of verbs and adjectives (messen, Messung; loyal, Loyalität). */
const DERIVATION = /(?:ungs?|heits?|keits?|itats?|ing|(?<![aeiou])ed)$/;

/** A shorter rest would be another word: „Leder“ is no „Led“. */
const SHORTEST_STEM = 4;

/** The plural of an abbreviation: CRMs, B2Bs. */
const ABBREVIATIONS = /^(\w{3})s$/;

/**
 * What the forms of a word have in common: Erlebnis, Erlebnisse, Erlebnissen; messen, Messung. German and English
 * alike, because readers mix them. Rough on purpose: two words are compared by it, and it is never shown.
 */
export function stemOf(word: string): string {
  const folded = foldLetters(word);
  const regular = Object.hasOwn(IRREGULAR, folded) ? (IRREGULAR[folded] ?? folded) : folded;
  const single = regular.replace(ABBREVIATIONS, '$1');
  return stripInflection(strip(stripInflection(single), DERIVATION)).replace(/ie?$/, 'y');
}

function stripInflection(word: string): string {
  const once = strip(word, INFLECTION).replace(/ss$/, 's');
  return strip(once, INFLECTION);
}

function strip(word: string, ending: RegExp): string {
  const stem = word.replace(ending, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}
