import { CONCEPTS, type Concept } from '../concept';
import type { Answer } from './answers';

/** How often one concept was chosen where a certain one was right. */
export interface MatrixCell {
  readonly chosen: Concept;
  readonly count: number;
  /** Of the answers of its row, from 0 to 1; 0 where there are none. */
  readonly share: number;
}

/** All answers for which one concept was right. */
export interface MatrixRow {
  readonly key: Concept;
  readonly total: number;
  /** In the concepts' fixed order. */
  readonly cells: readonly MatrixCell[];
}

/** What was chosen where, 3 × 3, in the concepts' fixed order. */
export interface ConfusionMatrix {
  readonly rows: readonly MatrixRow[];
  readonly total: number;
  readonly right: number;
  /** The most frequent confusion; of equal ones the one with the larger share. `null` where nothing was confused. */
  readonly worst: { readonly key: Concept; readonly chosen: Concept; readonly count: number } | null;
}

export function confusionMatrix(answers: readonly Answer[]): ConfusionMatrix {
  const counts = new Map<string, number>();
  for (const { key, chosen } of answers) {
    const cell = `${key} ${chosen}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const rows = CONCEPTS.map((key) => {
    const row = CONCEPTS.map((chosen) => ({ chosen, count: counts.get(`${key} ${chosen}`) ?? 0 }));
    const total = row.reduce((sum, { count }) => sum + count, 0);
    return { key, total, cells: row.map((cell) => ({ ...cell, share: total > 0 ? cell.count / total : 0 })) };
  });
  const [worst] = rows
    .flatMap(({ key, cells }) => cells.map((cell) => ({ key, ...cell })))
    .filter(({ key, chosen, count }) => key !== chosen && count > 0)
    .sort((a, b) => b.count - a.count || b.share - a.share);
  return {
    rows,
    total: answers.length,
    right: answers.filter(({ right }) => right).length,
    worst: worst ? { key: worst.key, chosen: worst.chosen, count: worst.count } : null,
  };
}
