import { countWords } from '../bank/balance';
import {
  findForeignQuote,
  findNamedFacet,
  findOwnWord,
  MAX_SHORT_CHARACTERS,
  MOST_WORDS_IN_A_ROW,
  sharesRun,
  TEXT_LENGTHS,
  takesUpWord,
} from '../bank/item-texts';
import { CONCEPTS, type Concept } from '../concept';
import type { Locale } from '../locale';
import { MAX_CHARACTERS, type OwnItem } from './workshop-set';

/** The fields of an own item that a trainer writes in. */
export type OwnItemField = 'stem' | 'question' | 'key' | 'short' | Concept;

/**
 * What would make an item better, at its field. `short`, `long`: words of `words`, which should be within `from` and `to`.
 * `too-many`: characters of a short text. `own-word`: one of the concepts' own words where the room reads it.
 * `names-facet`: the question gives the key away. `no-reason`: nothing says why. `no-cue`: the key's reason takes up no word of
 * the stem. `foreign-quote`: a reason quotes what the stem does not say. `repeats`: two reasons say the same.
 */
export type Advice =
  | {
      readonly code: 'short' | 'long';
      readonly field: OwnItemField;
      readonly words: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'too-many'; readonly field: 'short'; readonly characters: number; readonly most: number }
  | { readonly code: 'own-word'; readonly field: 'stem' | 'question' | 'short'; readonly word: string }
  | { readonly code: 'foreign-quote'; readonly field: Concept; readonly quote: string }
  | { readonly code: 'names-facet'; readonly field: 'question' }
  | { readonly code: 'no-reason' | 'no-cue' | 'repeats'; readonly field: Concept };

/** Why an item cannot be used as it is: the only faults that keep it out of a set. */
export interface OwnItemFault {
  readonly code: 'empty' | 'too-long';
  readonly field: OwnItemField;
  /** Characters that fit, where there are too many. */
  readonly max: number;
}

/** An own item as it is being written: the key may not be chosen yet. */
export type OwnItemDraft = Omit<OwnItem, 'key'> & { readonly key: Concept | null };

/** What the bank's own checks would say of an item; advice only, because the trainer knows the room. */
export function adviseOwnItem(draft: OwnItemDraft, locale: Locale): readonly Advice[] {
  const { stem, question, short } = draft;
  const advice: Advice[] = [];
  if (stem.trim() !== '') advice.push(...lengthAdvice('stem', stem, TEXT_LENGTHS.stem));
  for (const field of ['stem', 'question', 'short'] as const) {
    const word = findOwnWord(draft[field], locale);
    if (word !== null) advice.push({ code: 'own-word', field, word });
  }
  if (findNamedFacet(question, locale) !== null) advice.push({ code: 'names-facet', field: 'question' });
  if (short.length > MAX_SHORT_CHARACTERS) {
    advice.push({ code: 'too-many', field: 'short', characters: short.length, most: MAX_SHORT_CHARACTERS });
  }
  return stem.trim() === '' ? advice : [...advice, ...CONCEPTS.flatMap((concept) => adviseReason(draft, concept))];
}

/** What would make the reason for one option better. */
function adviseReason({ stem, key, rationales }: OwnItemDraft, concept: Concept): Advice[] {
  const text = rationales[concept].trim();
  if (text === '') return [{ code: 'no-reason', field: concept }];
  const advice = lengthAdvice(concept, text, TEXT_LENGTHS.rationale);
  if (concept === key && !takesUpWord(text, [stem])) advice.push({ code: 'no-cue', field: concept });
  const quote = findForeignQuote(text, stem);
  if (quote !== null) advice.push({ code: 'foreign-quote', field: concept, quote });
  const earlier = CONCEPTS.slice(0, CONCEPTS.indexOf(concept));
  if (earlier.some((other) => sharesRun(text, rationales[other], MOST_WORDS_IN_A_ROW.rationale))) {
    advice.push({ code: 'repeats', field: concept });
  }
  return advice;
}

/** What keeps a draft from being an item; empty when it is one. */
export function findOwnItemFaults({ stem, question, key, rationales, short }: OwnItemDraft): readonly OwnItemFault[] {
  const faults: OwnItemFault[] = [];
  if (stem.trim() === '') faults.push({ code: 'empty', field: 'stem', max: MAX_CHARACTERS.text });
  if (key === null) faults.push({ code: 'empty', field: 'key', max: 1 });
  const texts: readonly (readonly [OwnItemField, string, number])[] = [
    ['stem', stem, MAX_CHARACTERS.text],
    ['question', question, MAX_CHARACTERS.text],
    ...CONCEPTS.map((concept) => [concept, rationales[concept], MAX_CHARACTERS.text] as const),
    ['short', short, MAX_SHORT_CHARACTERS],
  ];
  for (const [field, text, max] of texts) if (text.length > max) faults.push({ code: 'too-long', field, max });
  return faults;
}

/** The item that a draft without faults is; texts without the spaces around them. `null` while there are faults. */
export function toOwnItem(draft: OwnItemDraft): OwnItem | null {
  const { key, rationales } = draft;
  if (key === null || findOwnItemFaults(draft).length > 0) return null;
  return {
    type: 'own',
    id: draft.id,
    stem: draft.stem.trim(),
    question: draft.question.trim(),
    key,
    rationales: {
      engagement: rationales.engagement.trim(),
      experience: rationales.experience.trim(),
      satisfaction: rationales.satisfaction.trim(),
    },
    short: draft.short.trim(),
  };
}

function lengthAdvice(field: OwnItemField, text: string, [from, to]: readonly [number, number]): Advice[] {
  const words = countWords(text);
  return words >= from && words <= to ? [] : [{ code: words < from ? 'short' : 'long', field, words, from, to }];
}
