import { z } from 'astro/zod';
import { idSchema, inBothLanguages, textSchema } from './shared-schema';

/** An entry of the bibliography. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  author: textSchema.optional(),
  title: textSchema.describe('In the original language.'),
  publisher: textSchema.optional().describe('Publisher, or journal with volume and issue.'),
  published: z
    .string()
    .regex(/^\d{4}(?:-\d{2}-\d{2})?$/, 'write a year or a date as "2016-12-13", in quotation marks')
    .optional(),
  language: z.enum(['de', 'en', 'ja'], { error: 'choose de, en or ja' }),
  core: z.boolean().describe('One of the five documents the site is built on; others are marked as going beyond them.'),
  short: inBothLanguages(textSchema).describe('The name used in margins.'),
  de: z.strictObject({ about: textSchema }),
  en: z.strictObject({ about: textSchema }),
});

export const sourcesSchema = z.array(sourceSchema).min(1);

/** Names of the settings that scenarios play in, by id. */
export const settingsSchema = z.record(idSchema, inBothLanguages(textSchema));

export type SourceData = z.infer<typeof sourceSchema>;
