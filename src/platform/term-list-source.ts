import { failure, ok, type Result } from '../domain/result';
import { prepareTermList, type TermList } from '../domain/search/term-list';
import { type Addresses, parseTermList } from '../formats/term-list';

/**
 * Fetches the term list of a language and makes it ready. Fails with `term-list/unreachable` without network or file,
 * and as `parseTermList` does when the file is damaged; may be called again after that.
 */
export async function loadTermList(url: string, addresses: Addresses): Promise<Result<TermList>> {
  const unreachable = failure({ code: 'term-list/unreachable', path: url });
  let text: string;
  try {
    const response = await fetch(url);
    if (!response.ok) return unreachable;
    text = await response.text();
  } catch {
    return unreachable;
  }
  const parsed = parseTermList(text, addresses);
  return parsed.ok ? ok(prepareTermList(parsed.value.terms, parsed.value.contrasts)) : parsed;
}
