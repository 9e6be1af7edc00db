import type { BankItem } from '../domain/bank-item';
import { failure, type Result } from '../domain/result';
import { parseBank } from '../formats/bank-file';

/** Something the site keeps in a file of its own, wherever that comes from. */
export interface Source<Value> {
  /**
   * Reads it. Fails with `bank/unreachable` without network or file, and as the file's parser does when it is damaged; may be
   * called again after that.
   */
  load(): Promise<Result<Value>>;
}

/** The bank of one language: all items, in the order of their ids. */
export type BankSource = Source<readonly BankItem[]>;

/** Fetches the bank from `url`; see `createSource`. */
export function createBankSource(url: string): BankSource {
  return createSource(url, parseBank);
}

/** Fetches a file when it is first asked for, and once; only what failed is fetched again. */
export function createSource<Value>(url: string, parse: (text: string) => Result<Value>): Source<Value> {
  let loading: Promise<Result<Value>> | undefined;
  return {
    load() {
      loading ??= fetchFile(url, parse).then((result) => {
        if (!result.ok) loading = undefined;
        return result;
      });
      return loading;
    },
  };
}

async function fetchFile<Value>(url: string, parse: (text: string) => Result<Value>): Promise<Result<Value>> {
  const unreachable = failure({ code: 'bank/unreachable', path: url });
  try {
    const response = await fetch(url);
    return response.ok ? parse(await response.text()) : unreachable;
  } catch {
    return unreachable;
  }
}
