/**
 * Words a minute when reading silently: the mean over studies is 238 for English non-fiction (Brysbaert 2019,
 * doi:10.1016/j.jml.2019.104047); 200 leaves room for tables and drawings.
 */
const WORDS_PER_MINUTE = 200;

/** What stands in Markdown without being read: link targets, anchors, tags, and footnotes with their marks. */
const UNREAD = /\]\([^)]*\)|\{#[^}]*\}|<[^>]*>|^\[\^[^\]]+\]:.*$|\[\^[^\]]+\]/gm;

/** Minutes it takes to read an article's Markdown, rounded, at least 1. */
export function readingMinutes(markdown: string): number {
  const words = markdown.replace(UNREAD, ' ').match(/\p{L}[\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
