import { describe, expect, test } from 'vitest';
import {
  breadcrumbList,
  creativeWork,
  dataset,
  definedTerm,
  definedTermSet,
  graph,
  learningResource,
  quiz,
  webSite,
} from '../../../src/formats/json-ld';

const page = { name: 'Touchpoint', url: 'https://a.example/glossar/touchpoint/', description: 'Eine Stelle.' };
const inGerman = { ...page, inLanguage: 'de' as const };

test('breadcrumbs count from one and end with the page', () => {
  const crumbs = [
    { name: 'Start', url: 'https://a.example/' },
    { name: 'Glossar', url: 'https://a.example/glossar/' },
  ];
  expect(breadcrumbList(crumbs).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Start', item: 'https://a.example/' },
    { '@type': 'ListItem', position: 2, name: 'Glossar', item: 'https://a.example/glossar/' },
  ]);
});

test('the site says how to search in it', () => {
  expect(webSite(inGerman, 'https://a.example/suche/').potentialAction).toEqual({
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: 'https://a.example/suche/?q={search_term_string}' },
    'query-input': 'required name=search_term_string',
  });
});

describe('an article', () => {
  const article = {
    ...inGerman,
    minutes: 4,
    updated: new Date('2026-11-22'),
    teaches: ['Du erkennst einen Touchpoint.'],
    image: 'https://a.example/og/de/touchpoints.png',
    licence: undefined,
    sources: ['https://a.example/quellen/#pfundt'],
  };

  test('tells its language, its use, how long it takes, its last change and its sources', () => {
    expect(learningResource(article)).toMatchObject({
      '@type': 'LearningResource',
      inLanguage: 'de',
      educationalUse: ['reading', 'exercise'],
      timeRequired: 'PT4M',
      dateModified: '2026-11-22',
      isBasedOn: [{ '@id': 'https://a.example/quellen/#pfundt' }],
    });
  });

  test('names a licence only where there is one', () => {
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    expect(learningResource(article)).not.toHaveProperty('license');
    expect(learningResource({ ...article, licence })).toHaveProperty('license', licence);
  });
});

test('a source tells what is known of it and nothing else', () => {
  expect(
    creativeWork({
      url: 'https://a.example/quellen/#kano-1984',
      title: 'Attractive Quality',
      language: 'ja',
      author: 'Noriaki Kano et al.',
      published: '1984',
    }),
  ).toEqual({
    '@type': 'CreativeWork',
    '@id': 'https://a.example/quellen/#kano-1984',
    name: 'Attractive Quality',
    inLanguage: 'ja',
    author: 'Noriaki Kano et al.',
    datePublished: '1984',
  });
});

test('a term and its glossary refer to each other', () => {
  const glossary = { name: 'Glossar', url: 'https://a.example/glossar/' };
  const term = definedTerm(page, ['Kontaktpunkt'], glossary);
  const set = definedTermSet({ ...inGerman, ...glossary }, [page]);
  expect(term.alternateName).toEqual(['Kontaktpunkt']);
  expect(term.inDefinedTermSet['@id']).toBe(set['@id']);
  expect(set.hasDefinedTerm).toEqual([{ '@type': 'DefinedTerm', name: page.name, url: page.url }]);
});

test('a term without other names lists none', () => {
  expect(definedTerm(page, [], { name: 'Glossar', url: 'https://a.example/glossar/' })).not.toHaveProperty(
    'alternateName',
  );
});

test('a question keeps its key apart from the other options', () => {
  const [question] = quiz(inGerman, [{ text: 'Was ist das?', options: ['CE', 'CX', 'CS'], key: 'CX' }]).hasPart;
  expect(question?.acceptedAnswer).toEqual({ '@type': 'Answer', text: 'CX' });
  expect(question?.suggestedAnswer.map(({ text }) => text)).toEqual(['CE', 'CS']);
});

test('a data set lists its files', () => {
  const { distribution } = dataset(inGerman, ['https://a.example/daten/items.de.json'], undefined);
  expect(distribution.map(({ contentUrl }) => contentUrl)).toEqual(['https://a.example/daten/items.de.json']);
});

test('a page’s things make one document', () => {
  const things = [breadcrumbList([page])];
  expect(graph(things)).toEqual({ '@context': 'https://schema.org', '@graph': things });
});
