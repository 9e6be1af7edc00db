/** In shorter words a single letter makes another word (Lead, Leid). */
export const SHORTEST_WITH_TYPO = 5;

/**
 * Whether one slip of the finger turns one word into the other: a letter too many, too few, another one, or two
 * neighbours exchanged. Equal words are not one slip apart.
 */
export function isOneTypoAway(typed: string, meant: string): boolean {
  const difference = typed.length - meant.length;
  if (Math.abs(difference) > 1 || typed === meant) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const restOfTyped = typed.slice(start);
  const restOfMeant = meant.slice(start);
  if (difference === 1) return restOfTyped.slice(1) === restOfMeant;
  if (difference === -1) return restOfTyped === restOfMeant.slice(1);
  return restOfTyped.slice(1) === restOfMeant.slice(1) || exchangeFirst(restOfTyped) === restOfMeant;
}

function exchangeFirst(word: string): string {
  return `${word.charAt(1)}${word.charAt(0)}${word.slice(2)}`;
}
