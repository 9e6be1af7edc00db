import type { BankItem } from '../domain/bank-item';
import { failure, type Result } from '../domain/result';
import { parseBank } from '../formats/bank-file';

/** The bank of one language, wherever it comes from. */
export interface BankSource {
  /**
   * All items, in the order of their ids. Fails with `bank/unreachable` without network or file, and as `parseBank` does
   * when the file is damaged; may be called again after that.
   */
  load(): Promise<Result<readonly BankItem[]>>;
}

/** Fetches the bank from `url` when it is first asked for, and once; only what failed is fetched again. */
export function createBankSource(url: string): BankSource {
  let loading: Promise<Result<readonly BankItem[]>> | undefined;
  return {
    load() {
      loading ??= fetchBank(url).then((result) => {
        if (!result.ok) loading = undefined;
        return result;
      });
      return loading;
    },
  };
}

async function fetchBank(url: string): Promise<Result<readonly BankItem[]>> {
  const unreachable = failure({ code: 'bank/unreachable', path: url });
  try {
    const response = await fetch(url);
    return response.ok ? parseBank(await response.text()) : unreachable;
  } catch {
    return unreachable;
  }
}
