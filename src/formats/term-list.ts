import * as v from 'valibot';
import { CONCEPTS } from '../domain/concept';
import { failure, ok, type Result } from '../domain/result';
import type { TermListEntry } from '../domain/search/term-list';
import type { Term } from '../domain/term';

/**
 * The term list as a file: `{version, terms}`. It holds the last part of an entry's address, not the whole, so that it
 * does not depend on where the site stands; `slug` and `concept` are left out where the id says as much or there is none.
 */
const fileSchema = v.object({
  version: v.literal(1),
  terms: v.array(
    v.object({
      id: v.string(),
      slug: v.optional(v.string()),
      term: v.string(),
      definition: v.string(),
      variants: v.array(v.string()),
      concept: v.optional(v.picklist(CONCEPTS)),
    }),
  ),
});

type TermListFile = v.InferOutput<typeof fileSchema>;

/** A term with everything a reader may type for it, from `aliasesOf`. */
export interface ListedTerm {
  readonly term: Term;
  readonly aliases: readonly string[];
}

export function serializeTermList(terms: readonly ListedTerm[]): string {
  const file: TermListFile = {
    version: 1,
    terms: terms.map(({ term: { id, slug, term, definition, concept }, aliases }) => ({
      id,
      ...(slug !== id && { slug }),
      term,
      definition,
      variants: [...aliases],
      ...(concept && { concept }),
    })),
  };
  return JSON.stringify(file);
}

/**
 * Reads a term list. `urlOf` makes an entry's address from its last part. Fails with `term-list/not-json` when the text
 * was cut off, with `term-list/malformed` and the path to the place when a field is missing or wrong.
 */
export function parseTermList(text: string, urlOf: (slug: string) => string): Result<readonly TermListEntry[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure({ code: 'term-list/not-json', path: '' });
  }
  const parsed = v.safeParse(fileSchema, json);
  if (!parsed.success) return failure({ code: 'term-list/malformed', path: v.getDotPath(parsed.issues[0]) ?? '' });
  return ok(
    parsed.output.terms.map(({ id, slug, term, definition, variants, concept }) => ({
      id,
      url: urlOf(slug ?? id),
      term,
      definition,
      variants,
      concept: concept ?? null,
    })),
  );
}
