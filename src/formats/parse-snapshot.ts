import * as v from 'valibot';
import { failure, ok, type Result } from '../domain/result';

/**
 * Reads what a page has kept as JSON, by its schema. Fails with `json` when it is none, with `shape` and the path to the
 * first thing that is wrong when it is something else.
 */
export function parseSnapshot<Value>(text: string, schema: v.GenericSchema<unknown, Value>): Result<Value> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return failure({ code: 'json', path: '' });
  }
  const parsed = v.safeParse(schema, data);
  return parsed.success ? ok(parsed.output) : failure({ code: 'shape', path: v.getDotPath(parsed.issues[0]) ?? '' });
}
