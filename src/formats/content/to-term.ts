import type { Locale } from '../../domain/locale';
import type { Term } from '../../domain/term';
import type { TermData } from './term-schema';

/** A glossary file's entry in one language. Its id is the German address, too. */
export function toTerm(id: string, data: TermData, locale: Locale): Term {
  const own = data[locale];
  return {
    id,
    slug: locale === 'de' ? id : data.en.slug,
    term: own.term,
    grammar: own.grammar ?? null,
    definition: own.definition,
    note: own.note ?? null,
    example: own.example ?? null,
    concept: data.concept ?? null,
    synonyms: own.synonyms,
    variants: own.variants,
    abbreviations: own.abbreviations,
    notToBeConfusedWith: data.notToBeConfusedWith.map((other) => ({ term: other.term, reason: other[locale] })),
    related: data.related,
    sources: data.sources,
  };
}
