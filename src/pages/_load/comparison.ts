import { getEntry } from 'astro:content';
import { COLUMN_CONCEPTS, COLUMN_TERMS, type Column, type Comparison } from '../../domain/comparison';
import { CONCEPT_LETTERS, type Concept } from '../../domain/concept';
import type { Locale } from '../../domain/locale';
import { toComparison } from '../../formats/content/to-comparison';
import { CONCEPT_NAMES } from '../../i18n/concepts';
import { pathTo } from '../../i18n/routes';
import { loadTerms } from './content';

/** What stands above a column. */
export interface ColumnHead {
  readonly column: Column;
  readonly concept: Concept | null;
  readonly letters: string;
  readonly name: string;
  /** Address of its glossary entry. */
  readonly href: string;
}

/** `content/comparison.yaml` in one language. The content gate has seen to it that it is there. */
export async function loadComparison(locale: Locale): Promise<Comparison> {
  const entry = await getEntry('comparison', 'comparison');
  if (!entry) throw new Error('content/comparison.yaml is missing');
  return toComparison(entry.data, locale);
}

/** The heads of columns, in their order: concepts by the names they have everywhere, others by their headwords. */
export async function loadHeads(locale: Locale, columns: readonly Column[]): Promise<ColumnHead[]> {
  const terms = await loadTerms(locale);
  return columns.map((column) => {
    const term = terms.find(({ id }) => id === COLUMN_TERMS[column]);
    if (!term) throw new Error(`there is no term ${COLUMN_TERMS[column]}`);
    const concept = COLUMN_CONCEPTS[column];
    return {
      column,
      concept,
      letters: concept ? CONCEPT_LETTERS[concept] : column.toUpperCase(),
      name: concept ? CONCEPT_NAMES[locale][concept] : term.term,
      href: pathTo(locale, 'glossary', term.slug),
    };
  });
}
