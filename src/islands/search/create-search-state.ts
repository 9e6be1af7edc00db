import type { Locale } from '../../domain/locale';
import { basePath, pathTo } from '../../i18n/routes';
import { createPagefindEngine } from '../../platform/search-engine';
import { loadTermList } from '../../platform/term-list-source';
import { SearchState } from './search-state.svelte';

/** The search of a language with its real sources; `limit` is how many hits of the full text are shown. */
export function createSearchState(locale: Locale, limit: number): SearchState {
  const terms = `${basePath()}search/terms.${locale}.json`;
  return new SearchState({
    engine: createPagefindEngine(basePath(), locale),
    loadTerms: () =>
      loadTermList(terms, {
        toTerm: (slug) => pathTo(locale, 'glossary', slug),
        toPassage: ({ page, slug, anchor }) =>
          `${pathTo(locale, page, slug ?? undefined)}${anchor === null ? '' : `#${anchor}`}`,
      }),
    limit,
  });
}
