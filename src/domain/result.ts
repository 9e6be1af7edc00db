/** The outcome of reading something from outside: a value, or an error that names what is wrong and where. */
export type Result<Value, Failure = ReadError> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** What is wrong with foreign input: a stable code for messages and tests, and the path to the place. */
export interface ReadError {
  readonly code: string;
  readonly path: string;
}

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function failure<Failure = ReadError>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}
