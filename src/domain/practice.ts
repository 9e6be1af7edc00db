import {
  type AttemptMode,
  type Confidence,
  type LearnerAttempt,
  type LoggedItem,
  makeLearnerAttempt,
} from './attempt-log';
import type { ItemId } from './item';
import type { Pair } from './pair';
import { reduceSession, type SessionEvent, type SessionState, startSession } from './session';

/** Run lengths to choose from. */
export const RUN_LENGTHS = [5, 10, 20] as const;
export type RunLength = (typeof RUN_LENGTHS)[number];

/** What a run knows of an attempt besides the session. */
interface Mark {
  /** The attempt's id in the log. */
  readonly id: string;
  readonly confidence: Confidence | null;
}

/** A practice run: a session over chosen items, with confidences. `marks[n]` belongs to the session's attempt n. */
export interface PracticeRun {
  /** The run's id in the log. */
  readonly run: string;
  /** The pair that is drilled; `null` for a mixed run. */
  readonly pair: Pair | null;
  readonly session: SessionState;
  /** What the learner says of the item that is being asked. */
  readonly confidence: Confidence | null;
  readonly marks: readonly Mark[];
}

/** `id` is what the attempt shall be called in the log; see `makeId`. */
export type PracticeEvent =
  | Extract<SessionEvent, { type: 'choose' | 'next' }>
  | { readonly type: 'confide'; readonly confidence: Confidence | null }
  | { readonly type: 'check'; readonly now: number; readonly id: string };

/** Begins a run over the items named, in that order. */
export function startPractice(
  run: string,
  pair: Pair | null,
  order: readonly ItemId[],
  items: readonly LoggedItem[],
): PracticeRun {
  return { run, pair, session: startSession(items, order), confidence: null, marks: [] };
}

/**
 * The run after an event; one that does not fit leaves it as it is, the same object. `items` must hold every item of the
 * run; a missing one is a bug and throws.
 */
export function reducePractice(run: PracticeRun, event: PracticeEvent, items: readonly LoggedItem[]): PracticeRun {
  switch (event.type) {
    case 'confide':
      return run.session.type === 'answering' && run.confidence !== event.confidence
        ? { ...run, confidence: event.confidence }
        : run;
    case 'check': {
      const session = reduceSession(run.session, event, items);
      if (session === run.session) return run;
      return { ...run, session, marks: [...run.marks, { id: event.id, confidence: run.confidence }] };
    }
    case 'choose':
    case 'next': {
      const session = reduceSession(run.session, event, items);
      if (session === run.session) return run;
      return { ...run, session, confidence: event.type === 'next' ? null : run.confidence };
    }
  }
}

/** What the log gets of a run: an attempt for each answer. */
export function attemptsOf({ run, pair, session, marks }: PracticeRun, items: readonly LoggedItem[]): LearnerAttempt[] {
  const mode: AttemptMode = pair === null ? 'practice' : 'drill';
  return session.attempts.flatMap(({ item: id, response, at }, index) => {
    const item = items.find((candidate) => candidate.id === id);
    const mark = marks[index];
    return item && mark ? makeLearnerAttempt(item, response, at, { ...mark, mode, run, form: null }) : [];
  });
}
