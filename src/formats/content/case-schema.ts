import { z } from 'astro/zod';
import { CASE_DRAWINGS } from '../../domain/case';
import { conceptSchema, idSchema, textSchema } from './shared-schema';

const countSchema = z.int('write a whole number').min(1, 'write a number above 0');

const figureSchema = z
  .strictObject({
    id: idSchema,
    de: textSchema.describe('What was counted.'),
    en: textSchema,
    change: z
      .number('write a number with a point, for example 76.1')
      .positive('write a number above 0')
      .describe('By how many per cent the new version lay above the old one.'),
    decimals: countSchema
      .max(2, 'write 1 or 2')
      .optional()
      .describe('Places after the point, where the source gives a last zero (73.30).'),
    days: countSchema.optional().describe('How long was counted, where the source says so.'),
    weeks: countSchema.optional(),
  })
  .refine(({ days, weeks }) => days === undefined || weeks === undefined, {
    path: ['weeks'],
    error: 'a duration is given in days or in weeks. Remove one of them',
  });

const caseTextSchema = z.strictObject({
  company: textSchema,
  industry: textSchema,
  changed: textSchema.describe('What was changed, in one sentence; the caption of the drawing.'),
  before: textSchema.describe('The page before, in a few words.'),
  after: textSchema.describe('The page after, in a few words.'),
  caution: textSchema.describe('What to keep in mind with these figures.'),
});

/** A case from practice, both languages in one file. */
export const caseSchema = z.strictObject({
  source: idSchema.describe('An id from sources.yaml.'),
  label: conceptSchema.describe('The concept under which the source tells the case.'),
  drawing: z
    .enum(CASE_DRAWINGS, { error: `choose one of ${CASE_DRAWINGS.join(', ')}` })
    .describe('Which drawing shows the page before and after.'),
  de: caseTextSchema,
  en: caseTextSchema,
  figures: z.array(figureSchema).min(1, 'name at least one figure'),
});

export type CaseData = z.infer<typeof caseSchema>;
