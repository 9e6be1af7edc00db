import { hash } from 'node:crypto';

/** How many words in a row make a run: as many as nobody writes twice by chance. */
export const RUN_LENGTH = 8;

/** 48 bits: with some ten thousand runs in the reference, a false alarm is less likely than one in ten thousand. */
const HASH_LENGTH = 12;

/** A run of words, hashed, with the line (from 1) on which it begins. */
export interface Run {
  readonly hash: string;
  readonly words: string;
  readonly line: number;
}

/** The runs of a text, one for each word but the last few. Case, punctuation, white space and line ends do not matter. */
export function runsOf(text: string): Run[] {
  const words: { word: string; line: number }[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    for (const [word] of row.toLowerCase().matchAll(/\p{L}[\p{L}\p{N}]*|\p{N}+/gu))
      words.push({ word, line: index + 1 });
  }
  return words.slice(0, Math.max(0, words.length - RUN_LENGTH + 1)).map(({ line }, start) => {
    const run = words
      .slice(start, start + RUN_LENGTH)
      .map(({ word }) => word)
      .join(' ');
    return { hash: hash('sha256', run).slice(0, HASH_LENGTH), words: run, line };
  });
}
