/** The three concepts the site tells apart, in the fixed order in which every choice shows them. */
export const CONCEPTS = ['engagement', 'experience', 'satisfaction'] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * What a question can ask for in a situation. `act` and `aim` point to engagement or to what it is meant to
 * achieve, `perception` to experience, `judgement` to satisfaction; a situation can show several at once.
 */
export const FACETS = ['act', 'aim', 'perception', 'judgement'] as const;
export type Facet = (typeof FACETS)[number];

/** The letters that stand beside a concept's sign, the same in every language. */
export const CONCEPT_LETTERS: Readonly<Record<Concept, string>> = {
  engagement: 'CE',
  experience: 'CX',
  satisfaction: 'CS',
};

/** Narrows foreign text to a concept. */
export function isConcept(value: unknown): value is Concept {
  return CONCEPTS.some((concept) => concept === value);
}
