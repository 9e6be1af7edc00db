import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../../src/domain/concept';
import { type Addresses, parseTermList, serializeTermList } from '../../../src/formats/term-list';
import { makeTerm } from '../domain/search/terms';

const addresses: Addresses = {
  toTerm: (slug) => `/akademie/glossar/${slug}/`,
  toPassage: ({ page, slug, anchor }) => `/akademie/${page}/${slug ?? ''}#${anchor ?? ''}`,
};

const nps = makeTerm({ id: 'nps', slug: 'net-promoter-score', term: 'Net Promoter Score', concept: 'engagement' });
const place = { page: 'learn', slug: 'nps', anchor: 'why', title: 'NPS', section: 'Warum', chapter: 9 } as const;
const file = serializeTermList([{ term: nps, aliases: ['NPS'] }], [{ ...place, terms: ['nps', 'csat'] }]);

describe('a term list', () => {
  test('comes back as it was written, with the address of each entry', () => {
    expect(parseTermList(file, addresses)).toEqual({
      ok: true,
      value: {
        terms: [
          {
            id: 'nps',
            url: '/akademie/glossar/net-promoter-score/',
            term: 'Net Promoter Score',
            definition: nps.definition,
            variants: ['NPS'],
            concept: 'engagement',
          },
        ],
        contrasts: [
          { terms: ['nps', 'csat'], url: '/akademie/learn/nps#why', title: 'NPS', section: 'Warum', chapter: 9 },
        ],
      },
    });
  });

  test('holds nothing twice: no address where the id says it, no concept where there is none', () => {
    const text = serializeTermList([{ term: makeTerm({ id: 'crm', term: 'CRM' }), aliases: [] }], []);
    expect(JSON.parse(text).terms[0]).toEqual({ id: 'crm', term: 'CRM', definition: 'Was CRM heißt.', variants: [] });
  });

  test('survives any text in its fields', () => {
    const text = fc.string({ unit: 'binary' });
    const terms = fc.array(
      fc.record({
        id: text,
        slug: text,
        term: text,
        definition: text,
        aliases: fc.array(text),
        concept: fc.option(fc.constantFrom(...CONCEPTS)),
      }),
    );
    fc.assert(
      fc.property(terms, (values) => {
        const listed = values.map(({ aliases, ...value }) => ({ term: makeTerm(value), aliases }));
        const parsed = parseTermList(serializeTermList(listed, []), addresses);
        expect(parsed).toEqual({
          ok: true,
          value: {
            terms: values.map(({ id, slug, term, definition, aliases, concept }) => ({
              id,
              url: addresses.toTerm(slug),
              term,
              definition,
              variants: aliases,
              concept,
            })),
            contrasts: [],
          },
        });
      }),
    );
  });

  test('that was cut off anywhere is refused, not misread', () => {
    fc.assert(
      fc.property(fc.nat({ max: file.length - 1 }), (length) => {
        expect(parseTermList(file.slice(0, length), addresses)).toEqual({
          ok: false,
          error: { code: 'term-list/not-json', path: '' },
        });
      }),
    );
  });

  test.each([
    ['<!doctype html>', 'term-list/not-json', ''],
    ['null', 'term-list/malformed', ''],
    ['{"version":1,"terms":[]}', 'term-list/malformed', 'version'],
    ['{"version":2}', 'term-list/malformed', 'terms'],
    ['{"version":2,"terms":[],"contrasts":[{"terms":[],"page":"x"}]}', 'term-list/malformed', 'contrasts.0.page'],
    [
      '{"version":2,"terms":[{"id":"a","term":1,"definition":"","variants":[]}]}',
      'term-list/malformed',
      'terms.0.term',
    ],
    [
      '{"version":2,"terms":[{"id":"a","term":"A","definition":"","variants":[],"concept":"x"}]}',
      'term-list/malformed',
      'terms.0.concept',
    ],
  ])('%s is refused with %s at %j', (text, code, path) => {
    expect(parseTermList(text, addresses)).toEqual({ ok: false, error: { code, path } });
  });
});
