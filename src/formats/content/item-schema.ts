import { z } from 'astro/zod';
import { CONCEPTS, FACETS } from '../../domain/concept';
import { QUIZ_KINDS } from '../../domain/quiz';
import {
  conceptSchema,
  hasField,
  idSchema,
  inBothLanguages,
  schemaBy,
  sectionReferenceSchema,
  textSchema,
  withInput,
} from './shared-schema';

const rationalesSchema = z
  .strictObject({ engagement: textSchema, experience: textSchema, satisfaction: textSchema })
  .describe('Why each option is right or wrong, 15–45 words each, for the pair that is confused.');

const cuesSchema = z
  .array(textSchema)
  .min(1, 'name at least one cue')
  .describe('The exact words of the stem that decide; highlighted after the answer.');

const partFields = {
  cues: cuesSchema,
  rationales: rationalesSchema,
};

const stemFields = {
  stem: textSchema.describe('The situation, 15–60 words.'),
  short: textSchema
    .max(120, 'shorten to at most 120 characters')
    .describe('The same situation in at most 120 characters, for formats that need it.'),
};

const commonFields = {
  id: idSchema.describe('Stable for ever: links, progress and flash cards hang on it.'),
  difficulty: z
    .union([z.literal(1), z.literal(2), z.literal(3)], {
      error: 'choose 1 (one facet there), 2 (a second beside it) or 3 (one inside the other)',
    })
    .describe('1: one facet there, 2: a second beside it, 3: one inside the other.'),
  channel: z.enum(['online', 'offline'], { error: 'choose online or offline' }).describe('Where it happens.'),
  initiative: z.enum(['customer', 'brand'], { error: 'choose customer or brand' }).describe('Who starts it.'),
  article: sectionReferenceSchema.describe('The article section that teaches this item.'),
  source: idSchema.describe('An id from sources.yaml, or own.'),
  trap: z.literal(true).optional().describe('The stem uses the concepts’ own words on purpose.'),
  contested: z
    .strictObject({
      reading: conceptSchema.describe('The other key that can be defended.'),
      de: textSchema,
      en: textSchema,
    })
    .optional()
    .describe('A second reading that can be defended, and why.'),
  note: inBothLanguages(textSchema).optional().describe('Told after the answer, where there is more to say.'),
};

const asksSchema = z.enum(FACETS, { error: `choose one of ${FACETS.join(', ')}` });
const keySchema = z.enum(CONCEPTS, { error: `choose exactly one of ${CONCEPTS.join(', ')}` });

const choiceItemSchema = z.strictObject({
  ...commonFields,
  asks: asksSchema.describe('The facet asked for; hidden until answered.'),
  key: keySchema.describe('The right option; exactly one.'),
  de: z.strictObject({ ...stemFields, question: textSchema.optional(), ...partFields }),
  en: z.strictObject({ ...stemFields, question: textSchema.optional(), ...partFields }),
});

const facetSchema = z.strictObject({
  asks: asksSchema,
  key: keySchema,
  de: z.strictObject({ question: textSchema, ...partFields }),
  en: z.strictObject({ question: textSchema, ...partFields }),
});

const facetsItemSchema = z.strictObject({
  ...commonFields,
  facets: z.tuple([facetSchema, facetSchema], {
    error: 'an item asks for one facet (key, asks) or for exactly two (facets)',
  }),
  de: z.strictObject(stemFields),
  en: z.strictObject(stemFields),
});

/** One situation with one question, or with two where two facets of it both matter. */
export const itemSchema = schemaBy((value) => (hasField(value, 'facets') ? facetsItemSchema : choiceItemSchema));

/** Three situations in one setting, one for each concept, in one file, so that keys cannot drift between languages. */
export const tripletSchema = z.strictObject({
  setting: idSchema.describe('An id from settings.yaml.'),
  question: inBothLanguages(textSchema).optional().describe('The same for all three; points without naming the facet.'),
  sameStory: z
    .literal(true)
    .optional()
    .describe(
      'The three tell one story and ask for a different facet each time; then each item has a question of its own.',
    ),
  items: z.array(itemSchema).length(3, 'a triplet has exactly three items'),
});

/** An item that stands only in one quiz, with the setting that a triplet would give it. */
const ownItemSchema = z.looseObject({ setting: idSchema }).transform(({ setting, ...item }, context) => {
  const parsed = itemSchema.safeParse(item);
  if (parsed.success) return { setting, item: parsed.data };
  context.issues.push(...withInput(parsed.error.issues, item));
  return z.NEVER;
});

const titleFields = {
  title: textSchema,
  intro: textSchema.optional(),
  slug: idSchema
    .optional()
    .describe('Last part of the address of a set on a setting, in the page’s language, for ever.'),
};

/** A curated set of items, or an assembled form. */
export const quizSchema = z.strictObject({
  kind: z.enum(QUIZ_KINDS, { error: `choose one of ${QUIZ_KINDS.join(', ')}` }),
  setting: idSchema.optional().describe('On sets of the kind setting: the id in settings.yaml.'),
  de: z.strictObject(titleFields),
  en: z.strictObject(titleFields),
  items: z
    .array(schemaBy((value) => (typeof value === 'string' ? idSchema : ownItemSchema)))
    .min(1, 'name at least one item, or let "npm run assemble" choose them')
    .describe('Item ids from the bank; an item may also be written out here in full.'),
});

export type ItemData = z.infer<typeof choiceItemSchema> | z.infer<typeof facetsItemSchema>;
export type TripletData = z.infer<typeof tripletSchema>;
export type QuizData = z.infer<typeof quizSchema>;
