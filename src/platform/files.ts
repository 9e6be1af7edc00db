import { failure, ok, type Result } from '../domain/result';

/** Hands a file to the browser's downloads. `parts` as for `Blob`; nothing is sent anywhere. */
export function downloadFile(name: string, type: string, parts: BlobPart[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Browsers take the file up after the click; an address that is given back at once can come too early.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name that every system takes as a file's: letters, digits and hyphens; `fallback` when nothing is left. */
export function fileName(title: string, fallback: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name === '' ? fallback : name;
}

/**
 * The text of a file that the learner chose. Fails with `file/too-large` without reading it, and with `file/unreadable`
 * when the browser cannot (it was moved or locked in the meantime).
 */
export async function readFile(file: Blob, mostBytes: number): Promise<Result<string>> {
  if (file.size > mostBytes) return failure({ code: 'file/too-large', path: '' });
  try {
    return ok(await file.text());
  } catch {
    return failure({ code: 'file/unreadable', path: '' });
  }
}
