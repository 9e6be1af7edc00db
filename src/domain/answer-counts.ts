/** How many people gave each answer of a scale, from its lowest to its highest; whole numbers from 0. */
export type AnswerCounts = readonly number[];

/** How many answers there are in all. */
export function countAnswers(counts: AnswerCounts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many answers fall into each of a scale's groups; `sizes`: how many of its steps belong to each, from below. */
export function countGroups(counts: AnswerCounts, sizes: readonly number[]): readonly number[] {
  let start = 0;
  return sizes.map((size) => {
    const end = start + size;
    const sum = countAnswers(counts.slice(start, end));
    start = end;
    return sum;
  });
}
