import type { Asker } from './ask.ts';
import type { Query, QuerySet } from './queries.ts';

/** How a category of queries went. */
interface Score {
  readonly queries: number;
  readonly first: number;
  readonly firstThree: number;
  /** Sum of 1 / place of the first wanted page. */
  readonly reciprocal: number;
}

interface Miss {
  readonly query: Query;
  readonly place: number;
  readonly found: readonly string[];
}

export interface Scores {
  readonly categories: ReadonlyMap<string, Score>;
  /** Queries whose wanted page did not come first, or among the first three where only that is a goal. */
  readonly misses: readonly Miss[];
}

/** The name of the sum over all categories. */
const ALL = 'all';

const NOTHING: Score = { queries: 0, first: 0, firstThree: 0, reciprocal: 0 };

/** Asks all queries of a set. */
export async function scoreSet({ queries, goals }: QuerySet, ask: Asker): Promise<Scores> {
  const categories = new Map<string, Score>();
  const misses: Miss[] = [];
  const enough = goals.first === null ? 3 : 1;
  for (const query of queries) {
    const found = await ask(query.text);
    const place = placeOf(query, found);
    for (const category of [query.category, ALL]) {
      categories.set(category, add(categories.get(category) ?? NOTHING, place));
    }
    if (place === 0 || place > enough) misses.push({ query, place, found });
  }
  return { categories, misses };
}

/** Place of the first wanted page, from 1; 0 when it is missing. Where nothing is wanted, nothing found is the first place. */
function placeOf({ want }: Query, found: readonly string[]): number {
  if (want.length === 0) return found.length === 0 ? 1 : 0;
  return found.findIndex((path) => want.includes(path)) + 1;
}

function add(score: Score, place: number): Score {
  return {
    queries: score.queries + 1,
    first: score.first + (place === 1 ? 1 : 0),
    firstThree: score.firstThree + (place >= 1 && place <= 3 ? 1 : 0),
    reciprocal: score.reciprocal + (place === 0 ? 0 : 1 / place),
  };
}

/** Prints a table, and whether the goals are met; a miss makes the command fail. */
export function printScores(set: QuerySet, { categories, misses }: Scores, engine: string): void {
  console.log(`\n${set.name} · ${engine}`);
  console.log('                  queries    hit@1    hit@3      MRR');
  for (const [category, { queries, first, firstThree, reciprocal }] of categories) {
    const shares = [first, firstThree].map((hits) => `${((100 * hits) / queries).toFixed(1)} %`.padStart(9));
    const mean = (reciprocal / queries).toFixed(3).padStart(9);
    console.log(`${category.padEnd(16)}${String(queries).padStart(9)}${shares.join('')}${mean}`);
  }
  const all = categories.get(ALL) ?? NOTHING;
  judge('hit@1', (100 * all.first) / all.queries, set.goals.first);
  judge('hit@3', (100 * all.firstThree) / all.queries, set.goals.firstThree);
  if (set.goals.first === null && set.goals.firstThree === null) return;
  for (const { query, place, found } of misses) {
    console.log(
      `  ${query.category}: ${query.text} → ${place === 0 ? 'missing' : `place ${place}`} (${found[0] ?? 'nothing'})`,
    );
  }
}

function judge(name: string, value: number, goal: number | null): void {
  if (goal === null) return;
  const met = value >= goal;
  if (!met) process.exitCode = 1;
  console.log(`${met ? '✓' : '✗'} ${name} ${value.toFixed(1)} % (goal: at least ${goal} %)`);
}
