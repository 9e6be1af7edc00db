/** What a learner who only spots words could go by: the lower-case words of a text, letters and digits, in its order. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Shortest and longest run of characters that `characterGramsOf` counts. */
const GRAM_LENGTHS = { from: 3, to: 5 } as const;

/**
 * Every run of 3 to 5 characters of a text, over its words joined by single spaces; finds endings, compounds and short
 * phrases that single words hide. Empty for texts of fewer than three characters.
 */
export function characterGramsOf(text: string): readonly string[] {
  const characters = [...` ${wordsOf(text).join(' ')} `];
  const grams: string[] = [];
  for (let length = GRAM_LENGTHS.from; length <= GRAM_LENGTHS.to; length += 1) {
    for (let start = 0; start + length <= characters.length; start += 1) {
      grams.push(characters.slice(start, start + length).join(''));
    }
  }
  return grams;
}
