import * as v from 'valibot';
import { CONCEPTS, FACETS } from '../domain/concept';
import type { Locale } from '../domain/locale';
import { failure, ok, type Result } from '../domain/result';
import type { SortSet } from '../domain/sort-set';

/** Stands in the file's address, too, as the bank's version does. */
export const SORT_FILE_VERSION = 1;

/** Where the sort sets of a language lie below the base path. For the site's own page alone. */
export function sortFile(locale: Locale): string {
  return `bank/sort-v${SORT_FILE_VERSION}.${locale}.json`;
}

const text = v.string();
const concept = v.picklist(CONCEPTS);

const cardSchema = v.object({
  id: text,
  triplet: v.nullable(text),
  title: v.exactOptional(text),
  stem: v.pipe(v.array(v.object({ text, concept: v.exactOptional(concept) })), v.minLength(1)),
  parts: v.pipe(
    v.array(
      v.object({
        question: text,
        key: concept,
        asks: v.picklist(FACETS),
        rationales: v.object({ engagement: text, experience: text, satisfaction: text }),
      }),
    ),
    v.length(1),
  ),
  contested: v.exactOptional(v.object({ reading: concept, reason: text })),
  teaches: v.object({ href: text, label: text }),
});

const fileSchema: v.GenericSchema<unknown, { version: number; sets: SortSet[] }> = v.object({
  version: v.literal(SORT_FILE_VERSION),
  sets: v.array(v.object({ id: text, title: text, intro: text, cards: v.array(cardSchema) })),
});

/** Writes the sort sets of one language. Only fields that the schema names travel. */
export function serializeSortSets(sets: readonly SortSet[]): string {
  return JSON.stringify(v.parse(fileSchema, { version: SORT_FILE_VERSION, sets }));
}

/** Reads a file of sort sets; fails as `parseBank` does, with the same codes. */
export function parseSortSets(json: string): Result<readonly SortSet[]> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return failure({ code: 'bank/not-json', path: '' });
  }
  const parsed = v.safeParse(fileSchema, data);
  if (parsed.success) return ok(parsed.output.sets);
  const path = v.getDotPath(parsed.issues[0]) ?? '';
  return failure({ code: path === 'version' ? 'bank/version' : 'bank/malformed', path });
}
