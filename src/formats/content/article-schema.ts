import { z } from 'astro/zod';
import { conceptSchema, idSchema, textSchema } from './shared-schema';

/** What stands at the head of an article's MDX file. */
export const articleSchema = z.strictObject({
  title: textSchema.describe('Page heading, without a full stop.'),
  slug: idSchema.describe('Last part of the address, in the page’s language; for ever.'),
  chapter: z.int().min(1).describe('Place in the book; the same in both languages.'),
  description: textSchema
    .min(70, 'write at least 70 characters')
    .max(160, 'shorten to at most 160 characters')
    .describe('For search engines and the list of chapters.'),
  lead: textSchema.describe('One or two sentences under the heading.'),
  learn: z.array(textSchema).min(2).max(3).describe('What the reader knows or can do afterwards.'),
  updated: z.coerce.date({ error: 'write a date as 2026-11-22' }).describe('Date of the last change in substance.'),
  concept: conceptSchema.optional().describe('The one concept the article is about.'),
  related: z.array(idSchema).default([]).describe('Other articles, by id.'),
});

export type ArticleData = z.infer<typeof articleSchema>;
