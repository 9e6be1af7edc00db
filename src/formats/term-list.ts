import * as v from 'valibot';
import { CONCEPTS } from '../domain/concept';
import { failure, ok, type Result } from '../domain/result';
import type { Contrast, TermListEntry } from '../domain/search/term-list';
import type { Term } from '../domain/term';

/** Where a passage may stand. */
const PASSAGE_PAGES = ['learn', 'compare'] as const;

/** The place of a passage, apart from where the site stands. */
export interface PassagePlace {
  readonly page: (typeof PASSAGE_PAGES)[number];
  /** The last part of the page's address; `null` for the page that lists all. */
  readonly slug: string | null;
  /** The heading's anchor; `null` for the top of the page. */
  readonly anchor: string | null;
}

/** How addresses are made of the places in the file. */
export interface Addresses {
  readonly toTerm: (slug: string) => string;
  readonly toPassage: (place: PassagePlace) => string;
}

/** A contrast before its address is made. */
export interface PlacedContrast extends Omit<Contrast, 'url'>, PassagePlace {}

/** What the search loads of a language before anything is searched. */
export interface TermListData {
  readonly terms: readonly TermListEntry[];
  readonly contrasts: readonly Contrast[];
}

/**
 * The term list as a file: `{version, terms, contrasts}`. It holds the last parts of addresses, not the whole, so that it
 * does not depend on where the site stands; `slug`, `concept` and the like are left out where there is nothing to say.
 */
const fileSchema = v.object({
  version: v.literal(2),
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
  contrasts: v.array(
    v.object({
      terms: v.array(v.string()),
      page: v.picklist(PASSAGE_PAGES),
      slug: v.optional(v.string()),
      anchor: v.optional(v.string()),
      title: v.string(),
      section: v.optional(v.string()),
      chapter: v.optional(v.number()),
    }),
  ),
});

type TermListFile = v.InferOutput<typeof fileSchema>;

/** A term with everything a reader may type for it, from `aliasesOf`. */
export interface ListedTerm {
  readonly term: Term;
  readonly aliases: readonly string[];
}

export function serializeTermList(terms: readonly ListedTerm[], contrasts: readonly PlacedContrast[]): string {
  const file: TermListFile = {
    version: 2,
    terms: terms.map(({ term: { id, slug, term, definition, concept }, aliases }) => ({
      id,
      ...(slug !== id && { slug }),
      term,
      definition,
      variants: [...aliases],
      ...(concept && { concept }),
    })),
    contrasts: contrasts.map(({ terms: ids, page, slug, anchor, title, section, chapter }) => ({
      terms: [...ids],
      page,
      ...(slug !== null && { slug }),
      ...(anchor !== null && { anchor }),
      title,
      ...(section !== null && { section }),
      ...(chapter !== null && { chapter }),
    })),
  };
  return JSON.stringify(file);
}

/**
 * Reads a term list. Fails with `term-list/not-json` when the text was cut off, with `term-list/malformed` and the path to
 * the place when a field is missing or wrong.
 */
export function parseTermList(text: string, { toTerm, toPassage }: Addresses): Result<TermListData> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure({ code: 'term-list/not-json', path: '' });
  }
  const parsed = v.safeParse(fileSchema, json);
  if (!parsed.success) return failure({ code: 'term-list/malformed', path: v.getDotPath(parsed.issues[0]) ?? '' });
  return ok({
    terms: parsed.output.terms.map(({ id, slug, term, definition, variants, concept }) => ({
      id,
      url: toTerm(slug ?? id),
      term,
      definition,
      variants,
      concept: concept ?? null,
    })),
    contrasts: parsed.output.contrasts.map(({ terms, page, slug, anchor, title, section, chapter }) => ({
      terms,
      url: toPassage({ page, slug: slug ?? null, anchor: anchor ?? null }),
      title,
      section: section ?? null,
      chapter: chapter ?? null,
    })),
  });
}
