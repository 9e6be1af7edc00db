import { findExactSpans } from './name-match';
import { wordsOf } from './query';
import type { TermList } from './term-list';

/**
 * The headings that name two terms or more („CX oder CEM“), as passages that set these apart. What else a heading holds,
 * its place above all, is kept.
 */
export function contrastsOf<Heading extends { readonly text: string }>(
  headings: readonly Heading[],
  list: TermList,
): readonly (Heading & { readonly terms: readonly string[] })[] {
  return headings
    .map((heading) => ({ ...heading, terms: namedTerms(heading.text, list) }))
    .filter(({ terms }) => terms.length > 1);
}

/** Ids of the terms that a heading names without a slip. */
function namedTerms(text: string, list: TermList): readonly string[] {
  return [...new Set(findExactSpans(list, wordsOf(text)).map(({ name }) => name.entry.id))];
}
