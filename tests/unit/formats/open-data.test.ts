import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { ChoiceItem, FacetsItem, Part } from '../../../src/domain/item';
import type { Term } from '../../../src/domain/term';
import {
  fieldRows,
  glossaryJsonSchema,
  itemsJsonSchema,
  type JsonSchema,
  toGlossaryFile,
  toItemsFile,
} from '../../../src/formats/open-data';
import { OPEN_DATA } from '../../../src/i18n/open-data';

const part: Part = {
  asks: 'perception',
  question: 'Worum geht es?',
  key: 'experience',
  cues: ['wirkt'],
  rationales: { engagement: 'Nein.', experience: 'Ja.', satisfaction: 'Nein.' },
};

const common = {
  id: 'hotel-a',
  triplet: 'hotel',
  stem: 'So wirkt das Hotel.',
  short: 'So wirkt es.',
  difficulty: 2,
  setting: 'hotel',
  channel: 'offline',
  initiative: 'customer',
  article: { id: 'customer-experience', section: 'sum' },
  source: 'own',
  trap: false,
  contested: null,
  note: null,
} as const;

const choice: ChoiceItem = { ...common, ...part, interaction: 'choice' };
const facets: FacetsItem = {
  ...common,
  id: 'entry-a',
  triplet: null,
  interaction: 'facets',
  facets: [part, { ...part, asks: 'act', key: 'engagement' }],
  contested: { reading: 'engagement', reason: 'Auch so.' },
  note: 'Übrigens.',
};

const term: Term = {
  id: 'touchpoint',
  slug: 'touchpoint',
  term: 'Touchpoint',
  grammar: null,
  definition: 'Eine Stelle.',
  note: null,
  example: null,
  concept: 'experience',
  synonyms: ['Kontaktpunkt'],
  variants: ['Touch Point'],
  abbreviations: [],
  notToBeConfusedWith: [{ term: 'customer-journey', reason: 'Ein Halt.' }],
  related: ['customer-experience'],
  sources: ['own'],
};

const items = toItemsFile([choice, facets], ({ id, section }) => `https://a.example/${id}/#${section}`);
const glossary = toGlossaryFile([term], ({ slug }) => `https://a.example/glossar/${slug}/`);
const itemsSchema = itemsJsonSchema(OPEN_DATA.en.items, 'https://a.example/daten/items.schema.json');
const glossarySchema = glossaryJsonSchema(OPEN_DATA.en.glossary, 'https://a.example/daten/glossary.schema.json');

/** All schemas inside of a schema, itself included. */
function partsOf(schema: JsonSchema): JsonSchema[] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(schema.prefixItems ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
  ];
  return [schema, ...inner.flatMap(partsOf)];
}

function problemsOf(schema: JsonSchema, data: unknown): unknown {
  const validate = new Ajv2020({ formats: { uri: true } }).compile(schema);
  return validate(data) ? [] : validate.errors;
}

test('an item with one question has its parts beside the situation', () => {
  expect(items.items[0]).toEqual({
    id: 'hotel-a',
    triplet: 'hotel',
    interaction: 'choice',
    stem: 'So wirkt das Hotel.',
    short: 'So wirkt es.',
    question: 'Worum geht es?',
    asks: 'perception',
    key: 'experience',
    cues: ['wirkt'],
    rationales: { engagement: 'Nein.', experience: 'Ja.', satisfaction: 'Nein.' },
    difficulty: 2,
    setting: 'hotel',
    channel: 'offline',
    initiative: 'customer',
    contested: null,
    note: null,
    trap: false,
    article: 'customer-experience#sum',
    articleUrl: 'https://a.example/customer-experience/#sum',
    source: 'own',
  });
});

test('an item with two questions has them in facets, and no key of its own', () => {
  const [, item] = items.items;
  expect(item).toMatchObject({ interaction: 'facets', facets: [{ key: 'experience' }, { key: 'engagement' }] });
  expect(item).not.toHaveProperty('key');
});

test('a term has its address and the reasons why it is not another', () => {
  expect(glossary).toEqual({
    version: 1,
    terms: [
      {
        id: 'touchpoint',
        url: 'https://a.example/glossar/touchpoint/',
        term: 'Touchpoint',
        concept: 'experience',
        definition: 'Eine Stelle.',
        synonyms: ['Kontaktpunkt'],
        abbreviations: [],
        related: ['customer-experience'],
        notToBeConfusedWith: [{ term: 'customer-journey', reason: 'Ein Halt.' }],
        source: ['own'],
      },
    ],
  });
});

describe.each([
  ['items', itemsSchema, items],
  ['glossary', glossarySchema, glossary],
] as const)('the schema of the %s', (_name, schema, data) => {
  test('takes what the site writes', () => {
    expect(problemsOf(schema, data)).toEqual([]);
  });

  test('takes fields that are added later', () => {
    expect(problemsOf(schema, { ...data, later: true })).toEqual([]);
  });

  test('refuses another version', () => {
    expect(problemsOf(schema, { ...data, version: 2 })).not.toEqual([]);
  });

  test('has a title and a description for every field', () => {
    const fields = partsOf(schema).flatMap(({ properties }) => Object.entries(properties ?? {}));
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter(([, { title, description }]) => !title || !description)).toEqual([]);
  });
});

test('the schema of the items refuses an item with a key and facets mixed up', () => {
  const mixed = { ...items, items: [{ ...items.items[0], interaction: 'facets' }] };
  expect(problemsOf(itemsSchema, mixed)).not.toEqual([]);
});

test('every field of an entry has a row of its own, with what it can hold', () => {
  const rows = fieldRows(itemsSchema, 'items');
  expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
  expect(rows.find(({ path }) => path === 'interaction')?.values).toEqual(['"choice"', '"facets"']);
  expect(rows.find(({ path }) => path === 'contested.reason')?.values).toEqual(['string']);
  expect(rows.find(({ path }) => path === 'triplet')?.values).toEqual(['string', 'null']);
  expect(fieldRows(glossarySchema, 'terms').map(({ path }) => path)).toContain('notToBeConfusedWith[].reason');
});
