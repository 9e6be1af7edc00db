import { BasicLearningStepsStrategy, FSRSAlgorithm, type FSRSState, type Grade, Rating, State } from 'ts-fsrs';
import { type AttemptLog, isTestMode, type LearnerAttempt } from './attempt-log';
import type { ItemId } from './item';
import { isFullScore } from './response';

/** Nothing waits longer than this, however well it is known: whoever comes back after a season meets everything again. */
export const LONGEST_INTERVAL_DAYS = 90;

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * FSRS with its default parameters: https://github.com/open-spaced-repetition/ts-fsrs
 * Its formulas and steps alone: the package's whole scheduler also answers what would have been due after the other grades,
 * costs three times the time and twice the bytes, and says the same (a property test compares them).
 */
const FSRS = new FSRSAlgorithm({ maximum_interval: LONGEST_INTERVAL_DAYS });

/** When an item comes up again. */
export interface ItemSchedule {
  readonly item: ItemId;
  /** Milliseconds since 1970-01-01 UTC; infinite for what only tests have asked: no other mode asks it. */
  readonly due: number;
  /** When it was last answered; milliseconds since 1970-01-01 UTC, never after now. */
  readonly last: number;
  /** Days until the chance to know it falls to 90 %. */
  readonly stability: number;
}

/** What an answer means for scheduling: wrong in any part = Again, right but unsure = Hard, right = Good. */
export function rateAttempt({ score, confidence }: Pick<LearnerAttempt, 'score' | 'confidence'>): Grade {
  if (!isFullScore(score)) return Rating.Again;
  return confidence === 'unsure' ? Rating.Hard : Rating.Good;
}

/**
 * When each item that was ever answered comes up again; answers of every mode count. Those from after `now`
 * (milliseconds since 1970-01-01 UTC) count as given now: they come from a clock that has been set back since.
 */
export function scheduleItems(log: AttemptLog, now: number): ReadonlyMap<ItemId, ItemSchedule> {
  const reviews = new Map<ItemId, Review[]>();
  const practised = new Set<ItemId>();
  for (const attempt of log) {
    if (!isTestMode(attempt.mode)) practised.add(attempt.item);
    const review = { at: Math.min(attempt.at, now), grade: rateAttempt(attempt) };
    const known = reviews.get(attempt.item);
    if (known) known.push(review);
    else reviews.set(attempt.item, [review]);
  }
  return new Map(
    [...reviews].map(([item, each]) => {
      const known = schedule(item, each);
      return [item, practised.has(item) ? known : { ...known, due: Number.POSITIVE_INFINITY }];
    }),
  );
}

/** Whether it is time to ask the item again. */
export function isDue({ due }: ItemSchedule, now: number): boolean {
  return due <= now;
}

/** How many of the items are due; what the log holds besides (items that have left the bank, cards of other sets) does not count. */
export function countDue(log: AttemptLog, items: readonly { readonly id: ItemId }[], now: number): number {
  const schedules = scheduleItems(log, now);
  return items.filter(({ id }) => {
    const schedule = schedules.get(id);
    return schedule !== undefined && isDue(schedule, now);
  }).length;
}

/** The chance that the item is still known, from 0 to 1. */
export function retrievabilityOf({ last, stability }: ItemSchedule, now: number): number {
  return FSRS.forgetting_curve(Math.max(0, now - last) / DAY, stability);
}

interface Review {
  readonly at: number;
  readonly grade: Grade;
}

/** Plays an item's reviews in the order of their times. */
function schedule(item: ItemId, reviews: readonly Review[]): ItemSchedule {
  let memory: FSRSState | null = null;
  let step: Step = { state: State.New, index: 0, minutes: 0 };
  let last = 0;
  let due = 0;
  for (const [index, { at, grade }] of reviews.entries()) {
    const days = index === 0 ? 0 : daysBetween(last, at);
    const before = { memory, step };
    memory = FSRS.next_state(before.memory, days, grade);
    step = nextStep(before.step, grade);
    last = at;
    if (index < reviews.length - 1) continue;
    const wait = step.minutes > 0 ? step.minutes * MINUTE : DAY * intervalAfter(before, days, grade);
    // FSRS keeps “good” a day above “hard”, beyond the longest interval, too.
    due = at + Math.min(wait, LONGEST_INTERVAL_DAYS * DAY);
  }
  return { item, due, last, stability: memory?.stability ?? 0 };
}

/** Days until an item comes up again that is past the learning steps; of two grades the better one waits longer. */
function intervalAfter({ memory, step }: { memory: FSRSState | null; step: Step }, days: number, grade: Grade): number {
  const interval = (other: Grade) => FSRS.next_interval(FSRS.next_state(memory, days, other).stability, days);
  if (step.state !== State.Review) return interval(grade);
  const hard = Math.min(interval(Rating.Hard), interval(Rating.Good));
  return grade === Rating.Hard ? hard : Math.max(interval(Rating.Good), hard + 1);
}

/** Days as FSRS counts them: midnights (UTC) in between. */
function daysBetween(from: number, to: number): number {
  return Math.floor(to / DAY) - Math.floor(from / DAY);
}

interface Step {
  readonly state: State;
  readonly index: number;
  /** How long the step lasts; 0 past the steps. */
  readonly minutes: number;
}

/** Steps that were looked up before; there are no more than a dozen. */
const STEPS = new Map<number, Step>();

/** Where a review leads on the way from the first answer to long intervals. */
function nextStep({ state, index }: Step, grade: Grade): Step {
  const place = (state * 10 + index) * 10 + grade;
  const step = STEPS.get(place) ?? lookUpStep(state, index, grade);
  STEPS.set(place, step);
  return step;
}

function lookUpStep(state: State, index: number, grade: Grade): Step {
  const step = BasicLearningStepsStrategy(FSRS.parameters, state, index)[grade];
  if (!step?.scheduled_minutes) return { state: State.Review, index: 0, minutes: 0 };
  const next = { [State.New]: State.Learning, [State.Review]: State.Relearning };
  return {
    state: next[state as keyof typeof next] ?? state,
    index: step.next_step,
    minutes: step.scheduled_minutes,
  };
}
