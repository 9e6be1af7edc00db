import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeResults, type HitKind, rowUrls, type SearchHit } from '../../../../src/domain/search/results';
import type { TermListEntry, TermLookup } from '../../../../src/domain/search/term-list';

const entry = (id: string): TermListEntry => ({
  id,
  url: `/glossar/${id}/`,
  term: id,
  definition: `Was ${id} heißt.`,
  variants: [],
  concept: null,
});

const hit = (kind: HitKind, id: string): SearchHit => ({
  url: kind === 'term' ? `/glossar/${id}/` : `/${kind}/${id}/`,
  title: id,
  kind,
  chapter: kind === 'article' ? 1 : null,
  excerpt: [{ text: `aus ${id}`, hit: false }],
});

const nothing: TermLookup = { card: null, suggestions: [] };
const summary = (lookup: TermLookup, hits: readonly SearchHit[]) =>
  arrangeResults(lookup, hits).groups.map(({ kind, rows }) => [kind, ...rows.map((row) => row.title)]);

describe('arrangeResults', () => {
  test('groups hits by kind; without a definition the group with the best hit comes first', () => {
    const hits = [hit('page', 'a'), hit('term', 'b'), hit('page', 'c'), hit('article', 'd')];
    expect(summary(nothing, hits)).toEqual([
      ['page', 'a', 'c'],
      ['term', 'b'],
      ['article', 'd'],
    ]);
  });

  test('keeps the fixed order below a definition and does not repeat its page', () => {
    const hits = [hit('term', 'card'), hit('page', 'a'), hit('term', 'b'), hit('article', 'c')];
    expect(summary({ card: entry('card'), suggestions: [] }, hits)).toEqual([
      ['article', 'c'],
      ['term', 'b'],
      ['page', 'a'],
    ]);
  });

  test('puts suggestions first, each once, with the excerpt if the full text found it too', () => {
    const lookup: TermLookup = { card: null, suggestions: [{ entry: entry('b'), variant: 'Bee' }] };
    const { groups } = arrangeResults(lookup, [hit('article', 'a'), hit('term', 'b')]);
    expect(groups.map(({ kind }) => kind)).toEqual(['term', 'article']);
    expect(groups[0]?.rows).toEqual([{ ...hit('term', 'b'), variant: 'Bee' }]);
  });

  test('has nothing to show for nothing', () => {
    expect(arrangeResults(nothing, [])).toEqual({ card: null, groups: [] });
  });

  test('shows every page once, whatever is found', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const hits = fc.uniqueArray(fc.record({ kind: fc.constantFrom<HitKind>('article', 'term', 'page'), id: ids }), {
      selector: ({ kind, id }) => `${kind}/${id}`,
    });
    const suggestions = fc.uniqueArray(ids);
    fc.assert(
      fc.property(hits, suggestions, fc.option(ids), (found, suggested, card) => {
        const lookup: TermLookup = {
          card: card === null ? null : entry(card),
          suggestions: suggested.filter((id) => id !== card).map((id) => ({ entry: entry(id), variant: null })),
        };
        const urls = rowUrls(
          arrangeResults(
            lookup,
            found.map(({ kind, id }) => hit(kind, id)),
          ),
        );
        const expected = [
          ...(lookup.card ? [lookup.card.url] : []),
          ...lookup.suggestions.map((s) => s.entry.url),
          ...found.map(({ kind, id }) => hit(kind, id).url),
        ];
        expect(new Set(urls).size).toBe(urls.length);
        expect(new Set(urls)).toEqual(new Set(expected));
      }),
    );
  });
});

describe('rowUrls', () => {
  test('begin with the definition', () => {
    const results = arrangeResults({ card: entry('card'), suggestions: [] }, [hit('article', 'a')]);
    expect(rowUrls(results)).toEqual(['/glossar/card/', '/article/a/']);
  });
});
