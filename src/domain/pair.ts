import { CONCEPTS, type Concept } from './concept';

/** Two concepts that can be confused, in either direction; each has a page of its own in the comparison, by this id. */
export const PAIRS = ['ce-cx', 'cx-cs', 'cs-ce'] as const;
export type Pair = (typeof PAIRS)[number];

const MEMBERS: Readonly<Record<Pair, readonly [Concept, Concept]>> = {
  'ce-cx': ['engagement', 'experience'],
  'cx-cs': ['experience', 'satisfaction'],
  'cs-ce': ['satisfaction', 'engagement'],
};

/** The two concepts of a pair. */
export function conceptsOf(pair: Pair): readonly [Concept, Concept] {
  return MEMBERS[pair];
}

/** The pair that two different concepts make; `null` for one and the same. */
export function pairOf(one: Concept, other: Concept): Pair | null {
  return one === other ? null : (PAIRS.find((pair) => isInPair(pair, one) && isInPair(pair, other)) ?? null);
}

export function isInPair(pair: Pair, concept: Concept): boolean {
  return MEMBERS[pair].includes(concept);
}

/** Narrows foreign text to a pair. */
export function isPair(value: unknown): value is Pair {
  return PAIRS.some((pair) => pair === value);
}

/** The concept that a pair leaves out. */
export function conceptBeside(pair: Pair): Concept {
  return CONCEPTS.find((concept) => !isInPair(pair, concept)) ?? 'engagement';
}
