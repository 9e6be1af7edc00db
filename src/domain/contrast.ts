import type { BankItem } from './bank-item';
import type { Concept } from './concept';
import type { StemSegment } from './cues';

/** A stretch of a stem beside another stem; `shared` where the other one says it in the same words. */
export interface ContrastSegment extends StemSegment {
  readonly shared: boolean;
}

/** An item beside the sibling for which the answer that was given would have been right. */
export interface Contrast {
  readonly sibling: BankItem;
  /** The concept that was chosen, and that is right for the sibling. */
  readonly concept: Concept;
  readonly here: readonly ContrastSegment[];
  readonly there: readonly ContrastSegment[];
  /** Both tell the same story word by word, so what is asked makes the difference. */
  readonly sameStem: boolean;
}

/** So many words in a row have to be the same to count as shared; fewer are alike by chance. */
const SHARED_WORDS = 3;

/**
 * Puts the sibling beside an item that was answered wrong with `chosen`. `null` where there is none: the item stands
 * alone, or no sibling with a single question has that key.
 */
export function contrastWith(item: BankItem, chosen: Concept, items: readonly BankItem[]): Contrast | null {
  if (item.triplet === null) return null;
  const sibling = items.find(
    ({ id, triplet, parts }) =>
      triplet === item.triplet && id !== item.id && parts.length === 1 && parts[0]?.key === chosen,
  );
  if (!sibling) return null;
  const [here, there] = [textOf(item.stem), textOf(sibling.stem)];
  return {
    sibling,
    concept: chosen,
    here: markShared(item.stem, there),
    there: markShared(sibling.stem, here),
    sameStem: here === there,
  };
}

function textOf(stem: readonly StemSegment[]): string {
  return stem.map(({ text }) => text).join('');
}

/** Cuts a stem further where its words are, or are no longer, those of the other text. Joined it is the same text. */
export function markShared(stem: readonly StemSegment[], other: string): ContrastSegment[] {
  const shared = findShared(textOf(stem), other);
  let start = 0;
  return stem.flatMap(({ text, concept }) => {
    const pieces: ContrastSegment[] = [];
    let from = 0;
    for (let end = 1; end <= text.length; end++) {
      if (end < text.length && shared[start + end] === shared[start + from]) continue;
      const piece = { text: text.slice(from, end), shared: shared[start + from] ?? false };
      pieces.push(concept ? { ...piece, concept } : piece);
      from = end;
    }
    start += text.length;
    return pieces;
  });
}

/** For each character, whether it belongs to a run of words that the other text has, too, whatever their case. */
function findShared(text: string, other: string): boolean[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const plain = ` ${wordsOf(other).join(' ')} `;
  const shared = new Array<boolean>(text.length).fill(false);
  for (let first = 0; first + SHARED_WORDS <= words.length; first++) {
    const [from, to] = [words[first], words[first + SHARED_WORDS - 1]];
    if (!from || !to) continue;
    if (plain.includes(` ${wordsOf(text.slice(from.start, to.end)).join(' ')} `)) shared.fill(true, from.start, to.end);
  }
  return shared;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
