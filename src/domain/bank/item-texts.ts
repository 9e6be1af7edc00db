import type { Facet } from '../concept';
import { FACETS } from '../concept';
import type { Locale } from '../locale';
import { wordsOf } from './features';

/** How long an item's texts are, in words, both ends included; a short text in characters. */
export const TEXT_LENGTHS = {
  stem: [15, 60],
  rationale: [15, 45],
} as const satisfies Record<string, readonly [number, number]>;
export const MAX_SHORT_CHARACTERS = 120;

/** How many words in a row two stems (or shorts) of different triplets, and two rationales, may share. */
export const MOST_WORDS_IN_A_ROW = { stem: 5, short: 5, rationale: 9 } as const;

/** The concepts' own words and stems: who sees one in a stem need not think. */
const OWN_WORDS: Readonly<Record<Locale, RegExp>> = {
  de: /\p{L}*(?:engag|erleb|erfahr|zufrieden|experien|satisf)\p{L}*/iu,
  en: /\p{L}*(?:engag|experien|satisf|erleb|erfahr|zufrieden)\p{L}*|\bcontent(?:ed)? with\b/iu,
};

/** The words by which a question names the facet that it asks for. */
const FACET_WORDS: Readonly<Record<Locale, Readonly<Record<Facet, RegExp>>>> = {
  de: { act: /\bHandlung/, aim: /\bZiel\b/, perception: /\b(?:Eindruck|Wahrnehmung)\b/, judgement: /\bUrteil\b/ },
  en: {
    act: /\bact\b/,
    aim: /\baim\b/,
    perception: /\b(?:impression|perception)\b/,
    judgement: /\b(?:judgement|verdict)\b/,
  },
};

/** The first of the concepts' own words in a text, as it stands there; `null` when there is none. */
export function findOwnWord(text: string, locale: Locale): string | null {
  return OWN_WORDS[locale].exec(text)?.[0] ?? null;
}

/** The facet that a question names, the first in the facets' order; `null` when it names none. */
export function findNamedFacet(question: string, locale: Locale): Facet | null {
  return FACETS.find((facet) => FACET_WORDS[locale][facet].test(question)) ?? null;
}

/** Whether a question names this facet; any other facet's name tells nothing. */
export function namesFacet(question: string, facet: Facet, locale: Locale): boolean {
  return FACET_WORDS[locale][facet].test(question);
}

/** Whether a text takes up a word of one of the passages, inflected or not: the first letters count, short words do not. */
export function takesUpWord(text: string, passages: readonly string[]): boolean {
  const stemsOf = (words: string) =>
    (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 5));
  const own = new Set(stemsOf(text));
  const wanted = passages.flatMap(stemsOf);
  // Numbers decide as well, and some passages are made of short words only.
  return wanted.length === 0
    ? passages.some((passage) => text.includes(passage))
    : wanted.some((word) => own.has(word));
}

/** Whether two texts share a run of more than `most` words. Case and punctuation do not matter. */
export function sharesRun(one: string, other: string, most: number): boolean {
  const text = ` ${wordsOf(other).join(' ')} `;
  const words = wordsOf(one);
  return words.some((_, start) => {
    const run = words.slice(start, start + most + 1);
    return run.length > most && text.includes(` ${run.join(' ')} `);
  });
}

const QUOTED = /[„“"»«]([^„“”"»«]+)[“”"»«]/g;

/** What a text quotes, in its order, without the full stop or comma at a quotation's end. */
export function quotesIn(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)].flatMap(([, quote = '']) => quote.trim().replace(/[.,;:!?…]+$/, '') || []);
}

/** The first passage that a text quotes and that the stem does not hold; `null` when there is none. Case does not matter. */
export function findForeignQuote(text: string, stem: string): string | null {
  const plain = (passage: string) => wordsOf(passage).join(' ');
  const held = ` ${plain(stem)} `;
  return quotesIn(text).find((quote) => !held.includes(` ${plain(quote)} `)) ?? null;
}
