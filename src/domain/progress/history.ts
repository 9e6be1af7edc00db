import type { AttemptLog, AttemptMode } from '../attempt-log';
import { isFullScore } from '../response';

/** A run in retrospect. */
export interface PastRun {
  readonly run: string;
  readonly mode: AttemptMode;
  readonly form: string | null;
  /** When its first answer was given; milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** Answered items. */
  readonly answers: number;
  /** Of them right in every part. */
  readonly right: number;
}

/** All runs, the newest first. */
export function listRuns(log: AttemptLog): readonly PastRun[] {
  const runs = new Map<string, { -readonly [Field in keyof PastRun]: PastRun[Field] }>();
  for (const { run, mode, form, at, score } of log) {
    const known = runs.get(run) ?? { run, mode, form, at, answers: 0, right: 0 };
    known.answers += 1;
    if (isFullScore(score)) known.right += 1;
    runs.set(run, known);
  }
  return [...runs.values()].sort((a, b) => b.at - a.at);
}
