/**
 * Mulberry32, a random generator with 32 bits of state: returns whole numbers from 0 to 2³² − 1, the same ones for the
 * same seed. Good enough to mix a handful of items, not for secrets. By Tommy Ettinger (2017, public domain),
 * https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 * Of `seed` the lower 32 bits count.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/**
 * A new array with the same entries in an order that the seed decides: Fisher and Yates's shuffle in Durstenfeld's form
 * (Algorithm 235, Communications of the ACM 7/7, 1964, p. 420). The input stays as it is.
 */
export function shuffle<Entry>(entries: readonly Entry[], seed: number): Entry[] {
  const mixed = [...entries];
  const random = mulberry32(seed);
  for (let last = mixed.length - 1; last > 0; last--) {
    // Scaled, not modulo; the bias is below one in 2³² ÷ length.
    const pick = Math.floor((random() / 2 ** 32) * (last + 1));
    // Both places lie within the array.
    [mixed[last], mixed[pick]] = [mixed[pick] as Entry, mixed[last] as Entry];
  }
  return mixed;
}
