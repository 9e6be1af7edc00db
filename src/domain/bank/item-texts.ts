import type { Facet } from '../concept';
import { FACETS } from '../concept';
import type { Locale } from '../locale';

/** How long an item's texts are, in words, both ends included; a short text in characters. */
export const TEXT_LENGTHS = {
  stem: [15, 60],
  rationale: [15, 45],
} as const satisfies Record<string, readonly [number, number]>;
export const MAX_SHORT_CHARACTERS = 120;

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
