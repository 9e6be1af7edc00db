/** The letter under which a term stands in an A–Z: its first, capital, with umlauts and accents folded (Ä under A). */
export function letterOf(term: string): string {
  return term.normalize('NFD').charAt(0).toUpperCase();
}
