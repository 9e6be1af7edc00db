import type { Concept } from './concept';

/** A stretch of a stem; with a concept it is a cue that points to it. */
export interface StemSegment {
  readonly text: string;
  readonly concept?: Concept;
}

/**
 * Cuts a stem at its cues. Each cue is marked where it stands first; where cues overlap, the shorter one shows, and of
 * equal ones the earlier part's. A cue that the stem does not hold marks nothing. The segments joined are the stem.
 */
export function markCues(
  stem: string,
  parts: readonly { readonly key: Concept; readonly cues: readonly string[] }[],
): StemSegment[] {
  const concepts = new Array<Concept | null>(stem.length).fill(null);
  const cues = parts.flatMap(({ key, cues }) => cues.map((text) => ({ text, key })));
  // The later one paints over the earlier one, so the one that is to show comes last.
  for (const { text, key } of cues.reverse().sort((a, b) => b.text.length - a.text.length)) {
    const start = stem.indexOf(text);
    if (start >= 0) concepts.fill(key, start, start + text.length);
  }
  const segments: StemSegment[] = [];
  let start = 0;
  for (const [index, concept] of concepts.entries()) {
    if (concept === concepts[index + 1] && index + 1 < stem.length) continue;
    segments.push({ text: stem.slice(start, index + 1), ...(concept && { concept }) });
    start = index + 1;
  }
  return segments;
}
