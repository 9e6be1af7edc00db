import type { Concept } from './concept';

/** A glossary entry in one language. */
export interface Term {
  readonly id: string;
  /** Last part of the entry's address in this language. */
  readonly slug: string;
  readonly term: string;
  readonly grammar: string | null;
  /** One sentence that stands alone. */
  readonly definition: string;
  /** Markdown. */
  readonly note: string | null;
  readonly example: string | null;
  readonly concept: Concept | null;
  readonly synonyms: readonly string[];
  readonly variants: readonly string[];
  readonly abbreviations: readonly string[];
  readonly notToBeConfusedWith: readonly { readonly term: string; readonly reason: string }[];
  readonly related: readonly string[];
  readonly sources: readonly string[];
}
