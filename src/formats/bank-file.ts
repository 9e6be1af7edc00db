import * as v from 'valibot';
import type { BankItem } from '../domain/bank-item';
import { CONCEPTS, FACETS } from '../domain/concept';
import type { Locale } from '../domain/locale';
import { failure, ok, type Result } from '../domain/result';

/** Stands in the file's address, too: a page that is still open from before an update asks for the shape that it knows. */
export const BANK_VERSION = 1;

/** Where the bank of a language lies below the base path. For the site's own pages alone; others take `/daten/`. */
export function bankFile(locale: Locale): string {
  return `bank/v${BANK_VERSION}.${locale}.json`;
}

const text = v.string();
const concept = v.picklist(CONCEPTS);
const rationales = v.object({ engagement: text, experience: text, satisfaction: text });

const partSchema = v.object({ question: text, key: concept, asks: v.picklist(FACETS), rationales });

const itemSchema = v.object({
  id: text,
  triplet: v.nullable(text),
  stem: v.pipe(v.array(v.object({ text, concept: v.exactOptional(concept) })), v.minLength(1)),
  short: text,
  parts: v.pipe(v.array(partSchema), v.minLength(1), v.maxLength(2)),
  difficulty: v.picklist([1, 2, 3]),
  setting: text,
  settingId: text,
  channel: v.picklist(['online', 'offline']),
  initiative: v.picklist(['customer', 'brand']),
  article: v.object({ id: text, section: text }),
  teaches: v.object({ href: text, label: text }),
  trap: v.boolean(),
  reserved: v.boolean(),
  contested: v.exactOptional(v.object({ reading: concept, reason: text })),
  note: v.exactOptional(text),
});

const fileSchema: v.GenericSchema<unknown, { version: number; items: BankItem[] }> = v.object({
  version: v.literal(BANK_VERSION),
  items: v.array(itemSchema),
});

/** Writes the bank of one language. Only fields that the schema names travel. */
export function serializeBank(items: readonly BankItem[]): string {
  return JSON.stringify(v.parse(fileSchema, { version: BANK_VERSION, items }));
}

/**
 * Reads a bank file. Fails with `bank/not-json` when the text was cut off or is something else, with `bank/version` when
 * it was written for another version of the site, with `bank/malformed` and the path to the place otherwise.
 */
export function parseBank(text: string): Result<readonly BankItem[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure({ code: 'bank/not-json', path: '' });
  }
  const parsed = v.safeParse(fileSchema, json);
  if (parsed.success) return ok(parsed.output.items);
  const path = v.getDotPath(parsed.issues[0]) ?? '';
  return failure({ code: path === 'version' ? 'bank/version' : 'bank/malformed', path });
}
