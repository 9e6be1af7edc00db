/**
 * How much ink a cell gets, in per cent and steps of five, for a share from 0 to 1. There is a gap where figures could be
 * read in neither colour, light or dark; up to 35 they are in the ink, from 65 on in the paper.
 */
export function tintOf(share: number): number {
  const percent = share * 100;
  const tint = percent <= 50 ? 0.7 * percent : 65 + 0.6 * (percent - 50);
  return 5 * Math.round(tint / 5);
}
