import { z } from 'astro/zod';
import { CONCEPTS, FACETS } from '../domain/concept';
import type { Item, Part } from '../domain/item';
import type { Term } from '../domain/term';

/** The format's version. It grows when a field goes away or changes its meaning, never for a new field. */
export const OPEN_DATA_VERSION = 1;

/** What a field is called by people, and what it holds. */
export interface FieldWords {
  readonly title: string;
  readonly text: string;
}

/** Words for every field of a file; the schemas take them in, so that no field can go without. */
type Words<Field extends string> = Readonly<Record<Field, FieldWords>>;

export type ItemsWords = Words<
  | ('file' | 'version' | 'items' | 'choice' | 'facetsItem' | 'id' | 'triplet' | 'interaction' | 'stem' | 'short')
  | ('question' | 'asks' | 'key' | 'cues' | 'cue' | 'rationales' | 'engagement' | 'experience' | 'satisfaction')
  | ('facets' | 'facet' | 'difficulty' | 'setting' | 'channel' | 'initiative' | 'contested' | 'reading' | 'reason')
  | ('note' | 'trap' | 'article' | 'articleUrl' | 'source')
>;

export type GlossaryWords = Words<
  | ('file' | 'version' | 'terms' | 'entry' | 'id' | 'url' | 'term' | 'concept' | 'definition' | 'synonyms' | 'synonym')
  | ('abbreviations' | 'abbreviation' | 'related' | 'relatedId' | 'notToBeConfusedWith' | 'confusion')
  | ('confusedTerm' | 'confusedReason' | 'source' | 'sourceId')
>;

/** Adds a field's words to its schema. */
function worded<Schema extends z.ZodType>(schema: Schema, { title, text }: FieldWords): Schema {
  return schema.meta({ title, description: text });
}

function itemsFileSchema(words: ItemsWords) {
  const text = (field: keyof ItemsWords) => worded(z.string(), words[field]);
  const concept = (field: keyof ItemsWords) => worded(z.enum(CONCEPTS), words[field]);
  const part = {
    question: text('question'),
    asks: worded(z.enum(FACETS), words.asks),
    key: concept('key'),
    cues: worded(z.array(text('cue')).min(1), words.cues),
    rationales: worded(
      z.object({ engagement: text('engagement'), experience: text('experience'), satisfaction: text('satisfaction') }),
      words.rationales,
    ),
  };
  const facet = worded(z.object(part), words.facet);
  const identity = { id: text('id'), triplet: worded(z.string().nullable(), words.triplet) };
  const situation = { stem: text('stem'), short: worded(z.string().max(120), words.short) };
  const rest = {
    difficulty: worded(z.union([z.literal(1), z.literal(2), z.literal(3)]), words.difficulty),
    setting: text('setting'),
    channel: worded(z.enum(['online', 'offline']), words.channel),
    initiative: worded(z.enum(['customer', 'brand']), words.initiative),
    contested: worded(z.object({ reading: concept('reading'), reason: text('reason') }).nullable(), words.contested),
    note: worded(z.string().nullable(), words.note),
    trap: worded(z.boolean(), words.trap),
    article: text('article'),
    articleUrl: worded(z.url(), words.articleUrl),
    source: text('source'),
  };
  const interaction = <Kind extends Item['interaction']>(kind: Kind) => worded(z.literal(kind), words.interaction);
  const item = z.discriminatedUnion('interaction', [
    worded(z.object({ ...identity, interaction: interaction('choice'), ...situation, ...part, ...rest }), words.choice),
    worded(
      z.object({
        ...identity,
        interaction: interaction('facets'),
        ...situation,
        facets: worded(z.tuple([facet, facet]), words.facets),
        ...rest,
      }),
      words.facetsItem,
    ),
  ]);
  return worded(
    z.object({
      version: worded(z.literal(OPEN_DATA_VERSION), words.version),
      items: worded(z.array(item), words.items),
    }),
    words.file,
  );
}

function glossaryFileSchema(words: GlossaryWords) {
  const text = (field: keyof GlossaryWords) => worded(z.string(), words[field]);
  const list = (field: keyof GlossaryWords, entry: keyof GlossaryWords) => worded(z.array(text(entry)), words[field]);
  const term = z.object({
    id: text('id'),
    url: worded(z.url(), words.url),
    term: text('term'),
    concept: worded(z.enum(CONCEPTS).nullable(), words.concept),
    definition: text('definition'),
    synonyms: list('synonyms', 'synonym'),
    abbreviations: list('abbreviations', 'abbreviation'),
    related: list('related', 'relatedId'),
    notToBeConfusedWith: worded(
      z.array(worded(z.object({ term: text('confusedTerm'), reason: text('confusedReason') }), words.confusion)),
      words.notToBeConfusedWith,
    ),
    source: worded(z.array(text('sourceId')).min(1), words.source),
  });
  return worded(
    z.object({
      version: worded(z.literal(OPEN_DATA_VERSION), words.version),
      terms: worded(z.array(worded(term, words.entry)), words.terms),
    }),
    words.file,
  );
}

export type ItemsFile = z.infer<ReturnType<typeof itemsFileSchema>>;
export type GlossaryFile = z.infer<ReturnType<typeof glossaryFileSchema>>;

/** The item bank of one language. `articleUrl` makes the absolute address of the section that teaches an item. */
export function toItemsFile(items: readonly Item[], articleUrl: (article: Item['article']) => string): ItemsFile {
  return { version: OPEN_DATA_VERSION, items: items.map((item) => toOpenItem(item, articleUrl(item.article))) };
}

function toOpenItem(item: Item, articleUrl: string): ItemsFile['items'][number] {
  const identity = { id: item.id, triplet: item.triplet };
  const situation = { stem: item.stem, short: item.short };
  const rest = {
    difficulty: item.difficulty,
    setting: item.setting,
    channel: item.channel,
    initiative: item.initiative,
    contested: item.contested && { reading: item.contested.reading, reason: item.contested.reason },
    note: item.note,
    trap: item.trap,
    article: `${item.article.id}#${item.article.section}`,
    articleUrl,
    source: item.source,
  };
  switch (item.interaction) {
    case 'choice':
      return { ...identity, interaction: 'choice', ...situation, ...toOpenPart(item), ...rest };
    case 'facets': {
      const [first, second] = item.facets;
      return {
        ...identity,
        interaction: 'facets',
        ...situation,
        facets: [toOpenPart(first), toOpenPart(second)],
        ...rest,
      };
    }
  }
}

function toOpenPart({ question, asks, key, cues, rationales }: Part) {
  const { engagement, experience, satisfaction } = rationales;
  return { question, asks, key, cues: [...cues], rationales: { engagement, experience, satisfaction } };
}

/** The glossary of one language. `termUrl` makes the absolute address of an entry. */
export function toGlossaryFile(terms: readonly Term[], termUrl: (term: Term) => string): GlossaryFile {
  return {
    version: OPEN_DATA_VERSION,
    terms: terms.map((term) => ({
      id: term.id,
      url: termUrl(term),
      term: term.term,
      concept: term.concept,
      definition: term.definition,
      synonyms: [...term.synonyms],
      abbreviations: [...term.abbreviations],
      related: [...term.related],
      notToBeConfusedWith: term.notToBeConfusedWith.map((other) => ({ term: other.term, reason: other.reason })),
      source: [...term.sources],
    })),
  };
}

/** A JSON Schema (2020-12) as far as the schemas of these files go. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** Describes `items.*.json`; `url` is where the schema itself is found. Unknown fields are allowed: new ones may come. */
export function itemsJsonSchema(words: ItemsWords, url: string): JsonSchema {
  return toJsonSchema(itemsFileSchema(words), url);
}

/** Describes `glossary.*.json`. */
export function glossaryJsonSchema(words: GlossaryWords, url: string): JsonSchema {
  return toJsonSchema(glossaryFileSchema(words), url);
}

function toJsonSchema(schema: z.ZodType, url: string): JsonSchema {
  // As input, because Zod forbids unknown fields in the schema of an output.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, $id: url, ...rest } as JsonSchema;
}

/** A field as a table shows it. */
export interface FieldRow {
  /** Where it stands in an entry: `rationales.engagement`. */
  readonly path: string;
  /** `string`, `null or string`, or the values that it can have. */
  readonly values: readonly string[];
  readonly title: string;
  readonly text: string;
}

/** The fields of the entries of a file, each once, from the outside in; `list` is the field that holds the entries. */
export function fieldRows(schema: JsonSchema, list: 'items' | 'terms'): readonly FieldRow[] {
  const rows = new Map<string, FieldRow>();
  const visit = (path: string, part: JsonSchema) => {
    for (const [name, field] of Object.entries(part.properties ?? {})) {
      const own = path === '' ? name : `${path}.${name}`;
      const known = rows.get(own);
      const values = [...new Set([...(known?.values ?? []), ...valuesOf(field)])];
      rows.set(own, { path: own, values, title: field.title ?? '', text: field.description ?? '' });
      visit(own, field);
    }
    const entries = [...(part.items ? [part.items] : []), ...(part.prefixItems ?? [])];
    for (const entry of entries) visit(`${path}[]`, entry);
    for (const choice of [...(part.oneOf ?? []), ...(part.anyOf ?? [])]) visit(path, choice);
  };
  const entry = schema.properties?.[list]?.items;
  if (entry) visit('', entry);
  return [...rows.values()];
}

function valuesOf(schema: JsonSchema): string[] {
  if (schema.const !== undefined) return [JSON.stringify(schema.const)];
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value));
  if (schema.anyOf) return schema.anyOf.flatMap(valuesOf);
  return typeof schema.type === 'string' ? [schema.type] : [...(schema.type ?? [])];
}
