import {
  BasicLearningStepsStrategy,
  type CardInput,
  createEmptyCard,
  type FSRSState,
  fsrs,
  type Grade,
  Rating,
  State,
} from 'ts-fsrs';
import type { AttemptLog, LearnerAttempt } from './attempt-log';
import type { ItemId } from './item';
import { isFullScore } from './response';

/** Nothing waits longer than this, however well it is known: whoever comes back after a season meets everything again. */
export const LONGEST_INTERVAL_DAYS = 90;

const DAY = 86_400_000;

/** FSRS with its default parameters: https://github.com/open-spaced-repetition/ts-fsrs */
const FSRS = fsrs({ maximum_interval: LONGEST_INTERVAL_DAYS });

/** When an item comes up again. */
export interface ItemSchedule {
  readonly item: ItemId;
  /** Milliseconds since 1970-01-01 UTC. */
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
 * When each item that was ever answered comes up again, whatever mode it was answered in. Answers from after `now`
 * (milliseconds since 1970-01-01 UTC) count as given now: they come from a clock that has been set back since.
 */
export function scheduleItems(log: AttemptLog, now: number): ReadonlyMap<ItemId, ItemSchedule> {
  const reviews = new Map<ItemId, Review[]>();
  for (const attempt of log) {
    const review = { at: Math.min(attempt.at, now), grade: rateAttempt(attempt) };
    const known = reviews.get(attempt.item);
    if (known) known.push(review);
    else reviews.set(attempt.item, [review]);
  }
  return new Map([...reviews].map(([item, each]) => [item, schedule(item, each)]));
}

/** Whether it is time to ask the item again. */
export function isDue({ due }: ItemSchedule, now: number): boolean {
  return due <= now;
}

/** The chance that the item is still known, from 0 to 1. */
export function retrievabilityOf({ last, stability }: ItemSchedule, now: number): number {
  return FSRS.forgetting_curve(Math.max(0, now - last) / DAY, stability);
}

interface Review {
  readonly at: number;
  readonly grade: Grade;
}

/**
 * Plays an item's reviews, at least one, in the order of their times. Only the last one goes through the whole scheduler:
 * up to there what is remembered and the learning step are all that matters, and ten times as quick to have.
 */
function schedule(item: ItemId, reviews: readonly Review[]): ItemSchedule {
  let memory: FSRSState | null = null;
  let step: Step = { state: State.New, index: 0 };
  let before: Review | undefined;
  for (const review of reviews.slice(0, -1)) {
    memory = FSRS.next_state(memory, before ? daysBetween(before.at, review.at) : 0, review.grade);
    step = nextStep(step, review.grade);
    before = review;
  }
  const { at, grade } = reviews[reviews.length - 1] as Review;
  const card: CardInput = {
    ...createEmptyCard(before?.at ?? at),
    ...memory,
    state: step.state,
    learning_steps: step.index,
    last_review: before?.at ?? null,
  };
  const { due, stability } = FSRS.next(card, at, grade).card;
  // FSRS keeps “good” a day above “hard”, beyond the longest interval, too.
  return { item, due: Math.min(due.getTime(), at + LONGEST_INTERVAL_DAYS * DAY), last: at, stability };
}

/** Days as FSRS counts them: midnights (UTC) in between. */
function daysBetween(from: number, to: number): number {
  return Math.floor(to / DAY) - Math.floor(from / DAY);
}

interface Step {
  readonly state: State;
  readonly index: number;
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
  if (!step?.scheduled_minutes) return { state: State.Review, index: 0 };
  const next = { [State.New]: State.Learning, [State.Review]: State.Relearning };
  return { state: next[state as keyof typeof next] ?? state, index: step.next_step };
}
