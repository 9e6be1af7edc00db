import type { Term } from '../../../../src/domain/term';

/** A glossary entry with what a test is about. */
export function makeTerm(values: Partial<Term> & Pick<Term, 'id' | 'term'>): Term {
  return {
    slug: values.id,
    grammar: null,
    definition: `Was ${values.term} heißt.`,
    note: null,
    example: null,
    concept: null,
    synonyms: [],
    variants: [],
    abbreviations: [],
    notToBeConfusedWith: [],
    related: [],
    sources: [],
    ...values,
  };
}
