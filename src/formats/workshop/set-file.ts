import * as v from 'valibot';
import { failure, ok, type Result } from '../../domain/result';
import type { WorkshopSet } from '../../domain/workshop/workshop-set';
import { setSchema } from './set-schema';

const FORMAT = 'dreiklang-set';
const VERSION = 1;
/** Larger than any set; a file beyond it is not read at all. */
export const MAX_SET_FILE_BYTES = 2_000_000;

/** What is wrong with a file; `path` names the field where it is one. */
export interface SetFileError {
  readonly code: 'not-json' | 'foreign' | 'version' | 'malformed' | 'too-big';
  readonly path: string;
}

/** Writes a set as a file that people can read: JSON with its format and version. */
export function serializeSetFile({ title, language, options, entries }: WorkshopSet): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, title, language, options, entries }, null, 2)}\n`;
}

/** Reads a set's file. Never throws; what it gives back is within the bounds of a set. */
export function parseSetFile(text: string): Result<WorkshopSet, SetFileError> {
  const fault = (code: SetFileError['code'], path = '') => failure<SetFileError>({ code, path });
  if (text.length > MAX_SET_FILE_BYTES) return fault('too-big');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fault('not-json');
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), data);
  if (!head.success) return fault('foreign');
  if (head.output.version !== VERSION) return fault('version');
  const set = v.safeParse(setSchema, data);
  return set.success ? ok(set.output) : fault('malformed', v.getDotPath(set.issues[0]) ?? '');
}
