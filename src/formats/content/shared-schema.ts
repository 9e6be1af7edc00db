import { z } from 'astro/zod';
import { CONCEPTS } from '../../domain/concept';

/** Ids and file names: lower case, digits, hyphens; stable for ever. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower case a–z, digits and single hyphens, no umlauts');

/** A text that must say something: not empty, no white space at either end. */
export const textSchema = z
  .string({ error: 'write a text here, in both languages' })
  .trim()
  .min(1, 'write a text here; it is empty');

export const conceptSchema = z.enum(CONCEPTS, {
  error: `choose one of ${CONCEPTS.join(', ')}`,
});

/** Each text once in German and once in English. */
export function inBothLanguages<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject({ de: schema, en: schema });
}

/** `article-id#section`: the section of an article that teaches something. */
export const sectionReferenceSchema = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'write article-id#section, for example difference#three-questions');

export function hasField(value: unknown, field: string): boolean {
  return typeof value === 'object' && value !== null && field in value;
}

/** Zod's finished issues, made fit to be raised again inside a transform. */
export function withInput(issues: readonly z.core.$ZodIssue[], input: unknown): z.core.$ZodRawIssue[] {
  return issues.map((issue) => ({ ...issue, input, continue: true }) as z.core.$ZodRawIssue);
}

/**
 * Picks the schema by looking at the value. Unlike `z.union`, an error then speaks of the one shape that the author
 * meant, with the path to the field, and not of all shapes at once.
 */
export function schemaBy<Schema extends z.ZodType>(pick: (value: unknown) => Schema) {
  return z.unknown().transform((value, context): z.output<Schema> => {
    const parsed = pick(value).safeParse(value);
    if (parsed.success) return parsed.data;
    context.issues.push(...withInput(parsed.error.issues, value));
    return z.NEVER;
  });
}
