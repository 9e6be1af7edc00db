import { z } from 'astro/zod';
import { conceptSchema, idSchema, inBothLanguages, textSchema } from './shared-schema';

const languageFields = {
  term: textSchema.describe('The headword.'),
  grammar: textSchema.optional().describe('The line under the headword: article, plural.'),
  definition: textSchema
    .max(200, 'shorten to one sentence of at most 200 characters')
    .describe('One sentence that stands alone.'),
  note: textSchema
    .optional()
    .describe('What the definition leaves open; Markdown with term:, article: and source: links.'),
  example: textSchema.optional().describe('From daily work.'),
  synonyms: z.array(textSchema).default([]).describe('Other words for the same thing.'),
  variants: z.array(textSchema).default([]).describe('Other spellings that readers type.'),
  abbreviations: z.array(textSchema).default([]),
};

/** A glossary term, both languages in one file. */
export const termSchema = z.strictObject({
  concept: conceptSchema.optional().describe('The concept it belongs to.'),
  de: z.strictObject(languageFields),
  en: z.strictObject({ slug: idSchema.describe('Last part of the English address.'), ...languageFields }),
  notToBeConfusedWith: z
    .array(inBothLanguages(textSchema).extend({ term: idSchema }))
    .default([])
    .describe('Which term it is not, and why.'),
  updated: z.coerce
    .date({ error: 'write a date as 2026-11-22' })
    .optional()
    .describe('Date of the last change in substance; without one, citations name that of the whole site.'),
  related: z.array(idSchema).default([]).describe('Terms worth reading next.'),
  sources: z
    .array(idSchema)
    .min(1, 'name a source from sources.yaml, or own')
    .describe('Ids from sources.yaml, or own.'),
});

export type TermData = z.infer<typeof termSchema>;
