import type { AttemptLog } from '../domain/attempt-log';

/** The columns, one row for each answered question; an item with two questions has two. */
const COLUMNS = [
  'time',
  'item',
  'question',
  'asks',
  'chosen',
  'right',
  'correct',
  'confidence',
  'mode',
  'form',
  'run',
  'id',
] as const;

/**
 * Attempts as CSV after RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. Times are ISO 8601 in UTC;
 * `question` counts from 1; `correct` is 1 or 0.
 */
export function serializeAttemptsCsv(log: AttemptLog): string {
  const rows = log.flatMap(({ id, item, response, keys, asks, score, at, mode, confidence, run, form }) =>
    keys.map((key, part) => [
      new Date(at).toISOString(),
      item,
      String(part + 1),
      asks[part] ?? '',
      response[part] ?? '',
      key,
      score.correct[part] ? '1' : '0',
      confidence ?? '',
      mode,
      form ?? '',
      run,
      id,
    ]),
  );
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(toField).join(',')).join('\r\n')}\r\n`;
}

/** Ids come from imported files, too: what a spreadsheet would take for a formula is made text. */
function toField(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
