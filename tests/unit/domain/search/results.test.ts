import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TermLookup } from '../../../../src/domain/search/look-up';
import { arrangeResults, type HitKind, type SearchHit } from '../../../../src/domain/search/results';
import type { TermListEntry } from '../../../../src/domain/search/term-list';

const entry = (id: string): TermListEntry => ({
  id,
  url: `/glossar/${id}/`,
  term: id,
  definition: `Was ${id} heißt.`,
  variants: [],
  concept: 'experience',
});

const hit = (kind: HitKind, id: string): SearchHit => ({
  url: kind === 'term' ? `/glossar/${id}/` : `/${kind}/${id}/`,
  title: id,
  kind,
  chapter: kind === 'article' ? 1 : null,
  excerpt: [{ text: `aus ${id}`, hit: false }],
  sections: [],
});

const nothing: TermLookup = {
  cards: [],
  isCorrected: false,
  contrasts: [],
  compares: false,
  suggestions: [],
  spans: [],
  isSentence: false,
};
const passage = (url: string, section: string | null) => ({
  terms: ['a', 'b'],
  url,
  title: 'Vergleich',
  section,
  chapter: null,
});
const titles = (lookup: TermLookup, hits: readonly SearchHit[]) =>
  arrangeResults(lookup, hits).map(({ kind, rows }) => [kind, ...rows.map(({ title }) => title)]);

describe('arrangeResults', () => {
  test('groups hits by kind; without a definition the group with the best hit comes first', () => {
    const hits = [hit('page', 'a'), hit('term', 'b'), hit('page', 'c'), hit('article', 'd')];
    expect(titles(nothing, hits)).toEqual([
      ['page', 'a', 'c'],
      ['term', 'b'],
      ['article', 'd'],
    ]);
  });

  test('puts the definition above all, keeps the fixed order below it and does not repeat its page', () => {
    const hits = [hit('term', 'card'), hit('page', 'a'), hit('term', 'b'), hit('article', 'c')];
    expect(titles({ ...nothing, cards: [entry('card')] }, hits)).toEqual([
      ['definition', 'card'],
      ['article', 'c'],
      ['term', 'b'],
      ['page', 'a'],
    ]);
  });

  test('puts suggestions first, each once and with its definition, also where the full text found it too', () => {
    const lookup: TermLookup = { ...nothing, suggestions: [{ entry: entry('b'), variant: 'Bee' }] };
    const groups = arrangeResults(lookup, [hit('article', 'a'), hit('term', 'b')]);
    expect(groups.map(({ kind }) => kind)).toEqual(['term', 'article']);
    expect(groups[0]?.rows).toMatchObject([
      {
        url: '/glossar/b/',
        title: 'b',
        excerpt: [{ text: 'Was b heißt.', hit: false }],
        chapter: null,
        variant: 'Bee',
        concept: 'experience',
      },
    ]);
  });

  test('puts what sets terms apart above their definitions where that was asked for, and below them where not', () => {
    const lookup = { ...nothing, cards: [entry('a'), entry('b')], contrasts: [passage('/vergleich/#ab', 'A und B')] };
    expect(titles({ ...lookup, compares: true }, [])).toEqual([
      ['contrast', 'Vergleich'],
      ['definition', 'a', 'b'],
    ]);
    expect(titles(lookup, []).map(([kind]) => kind)).toEqual(['definition', 'contrast']);
  });

  test('shows one row for several passages of a page, with the first of them, and not the page again', () => {
    const contrasts = [passage('/article/x/#1', 'Eins'), passage('/article/x/#2', 'Zwei')];
    const groups = arrangeResults({ ...nothing, contrasts }, [hit('article', 'x')]);
    expect(groups.flatMap(({ rows }) => rows.map(({ url }) => url))).toEqual(['/article/x/#1']);
  });

  test('says so when a definition is for what was probably meant', () => {
    expect(titles({ ...nothing, cards: [entry('a')], isCorrected: true }, [])).toEqual([['meant', 'a']]);
  });

  test('keeps the fixed order for a whole sentence, so that chapters come before terms', () => {
    const hits = [hit('term', 'b'), hit('quiz', 'q'), hit('article', 'a')];
    expect(titles({ ...nothing, isSentence: true }, hits).map(([kind]) => kind)).toEqual(['article', 'term', 'quiz']);
  });

  test('has nothing to show for nothing', () => {
    expect(arrangeResults(nothing, [])).toEqual([]);
  });

  test('shows every page once, whatever is found', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const kinds = fc.constantFrom<HitKind>('article', 'term', 'page');
    const found = fc.uniqueArray(fc.tuple(kinds, ids), { selector: ([kind, id]) => `${kind}/${id}` });
    fc.assert(
      fc.property(found, fc.uniqueArray(ids), fc.option(ids), (pairs, suggested, card) => {
        const hits = pairs.map(([kind, id]) => hit(kind, id));
        const lookup: TermLookup = {
          ...nothing,
          cards: card === null ? [] : [entry(card)],
          suggestions: suggested.filter((id) => id !== card).map((id) => ({ entry: entry(id), variant: null })),
        };
        const urls = arrangeResults(lookup, hits).flatMap(({ rows }) => rows.map(({ url }) => url));
        const all = [...lookup.cards, ...lookup.suggestions.map((suggestion) => suggestion.entry), ...hits];
        expect(new Set(urls).size).toBe(urls.length);
        expect(new Set(urls)).toEqual(new Set(all.map(({ url }) => url)));
      }),
    );
  });
});
