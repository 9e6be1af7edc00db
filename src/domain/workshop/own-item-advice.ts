import { countWords } from '../bank/balance';
import { findNamedFacet, findOwnWord, MAX_SHORT_CHARACTERS, TEXT_LENGTHS, takesUpWord } from '../bank/item-texts';
import { CONCEPTS, type Concept } from '../concept';
import type { Locale } from '../locale';
import { MAX_CHARACTERS, type OwnItem } from './workshop-set';

/** The fields of an own item that a trainer writes in. */
export type OwnItemField = 'stem' | 'question' | 'key' | 'short' | Concept;

/**
 * What would make an item better, at its field. `short`, `long`: words of `words`, which should be within `from` and `to`.
 * `own-word`: one of the concepts' own words in the stem. `names-facet`: the question gives the key away. `no-reason`:
 * nothing says why. `no-cue`: the key's reason takes up no word of the stem.
 */
export type Advice =
  | {
      readonly code: 'short' | 'long';
      readonly field: OwnItemField;
      readonly words: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'own-word'; readonly field: 'stem' | 'question'; readonly word: string }
  | { readonly code: 'names-facet'; readonly field: 'question' }
  | { readonly code: 'no-reason' | 'no-cue'; readonly field: Concept };

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
  const { stem, question, key, rationales } = draft;
  const advice: Advice[] = [];
  if (stem.trim() !== '') advice.push(...lengthAdvice('stem', stem, TEXT_LENGTHS.stem));
  for (const field of ['stem', 'question'] as const) {
    const word = findOwnWord(draft[field], locale);
    if (word !== null) advice.push({ code: 'own-word', field, word });
  }
  if (findNamedFacet(question, locale) !== null) advice.push({ code: 'names-facet', field: 'question' });
  for (const concept of CONCEPTS) {
    const text = rationales[concept].trim();
    if (text !== '') advice.push(...lengthAdvice(concept, text, TEXT_LENGTHS.rationale));
    else if (stem.trim() !== '') advice.push({ code: 'no-reason', field: concept });
  }
  if (key && rationales[key].trim() !== '' && !takesUpWord(rationales[key], [stem])) {
    advice.push({ code: 'no-cue', field: key });
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
