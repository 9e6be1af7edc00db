import { type AttemptLog, isTestMode, type LearnerAttempt, type TestMode } from './attempt-log';
import { CONCEPTS, type Concept } from './concept';
import { EXAM_BLUEPRINT, sizeOf } from './forms/blueprint';
import { shuffle } from './shuffle';

/** What an exam takes to be passed, in per cent of the points. */
export const PASS_PERCENT = 80;

/** What it takes besides, in per cent of the points of every single concept. */
export const CONCEPT_PERCENT = 60;

/** Points and how many there were to get. */
export interface Points {
  readonly points: number;
  readonly max: number;
}

/** How a test went. Every answered part is a point; items with two parts give partial credit. */
export interface TestResult extends Points {
  readonly run: string;
  readonly mode: TestMode;
  readonly form: string;
  /** When the last answer was given; milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** How many items were answered. */
  readonly items: number;
  /** By the concept that was right. */
  readonly concepts: Readonly<Record<Concept, Points>>;
  /** In the order of the answers' ids, which is that of the items. */
  readonly attempts: readonly LearnerAttempt[];
}

/** Why an exam was not passed: too few points in all, or too few of one concept. */
export type FailReason = { readonly type: 'total' } | { readonly type: 'concept'; readonly concept: Concept };

/** Whether points are at least so many per cent; in whole numbers, because 0.8 is none of them in binary. */
export function reaches({ points, max }: Points, percent: number): boolean {
  return points * 100 >= percent * max;
}

/** What there is against passing; nothing where the exam is passed. */
export function failReasons(result: Pick<TestResult, 'points' | 'max' | 'concepts'>): FailReason[] {
  const total: FailReason[] = reaches(result, PASS_PERCENT) ? [] : [{ type: 'total' }];
  return [
    ...total,
    ...CONCEPTS.filter((concept) => !reaches(result.concepts[concept], CONCEPT_PERCENT)).map(
      (concept): FailReason => ({ type: 'concept', concept }),
    ),
  ];
}

/** Whether an exam counts in full: every item answered, and as many of each concept as the blueprint has. */
export function isWholeExam({ mode, max, concepts }: TestResult): boolean {
  const each = sizeOf(EXAM_BLUEPRINT) / CONCEPTS.length;
  return mode === 'exam' && max === sizeOf(EXAM_BLUEPRINT) && CONCEPTS.every((one) => concepts[one].max === each);
}

/** How a test went, from its attempts, at least one; all of one run. */
export function resultOf(attempts: readonly LearnerAttempt[]): TestResult | null {
  const [first] = attempts;
  if (!first || !isTestMode(first.mode)) return null;
  const { mode } = first;
  const parts = attempts.flatMap(({ keys, score }) =>
    keys.map((key, part) => ({ key, right: score.correct[part] === true })),
  );
  const pointsOf = (counted: typeof parts): Points => ({
    points: counted.filter(({ right }) => right).length,
    max: counted.length,
  });
  const byConcept = CONCEPTS.map((concept) => [concept, pointsOf(parts.filter(({ key }) => key === concept))]);
  return {
    run: first.run,
    mode,
    form: first.form ?? '',
    at: Math.max(...attempts.map(({ at }) => at)),
    items: attempts.length,
    ...pointsOf(parts),
    concepts: Object.fromEntries(byConcept),
    attempts: [...attempts].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The tests of a kind that the log knows, the newest first. */
export function listResults(log: AttemptLog, mode: TestMode): TestResult[] {
  const runs = new Map<string, LearnerAttempt[]>();
  for (const attempt of log) {
    if (attempt.mode !== mode) continue;
    const run = runs.get(attempt.run);
    if (run) run.push(attempt);
    else runs.set(attempt.run, [attempt]);
  }
  return [...runs.values()].flatMap((attempts) => resultOf(attempts) ?? []).sort((a, b) => b.at - a.at);
}

/** The form to take next: one that was not taken yet, else the one taken longest ago. `forms` holds at least one id. */
export function chooseForm(results: readonly TestResult[], forms: readonly string[], seed: number): string {
  const lastTaken = (form: string) => Math.max(0, ...results.filter((one) => one.form === form).map(({ at }) => at));
  const [next] = shuffle(forms, seed).sort((a, b) => lastTaken(a) - lastTaken(b));
  if (next === undefined) throw new Error('There is no form to choose from');
  return next;
}
