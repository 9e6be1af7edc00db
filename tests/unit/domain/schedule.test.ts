import fc from 'fast-check';
import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { LearnerAttempt } from '../../../src/domain/attempt-log';
import { makeLog } from '../../../src/domain/attempt-log';
import type { Concept } from '../../../src/domain/concept';
import {
  countDue,
  isDue,
  LONGEST_INTERVAL_DAYS,
  rateAttempt,
  retrievabilityOf,
  scheduleItems,
} from '../../../src/domain/schedule';
import { attempt } from '../../fixtures/attempts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const START = Date.UTC(2022, 11, 29, 12, 30);
const LATER = START + 10_000 * DAY;

const WRONG = { response: ['satisfaction'] as readonly Concept[] };
const ANSWERS = {
  [Rating.Again]: WRONG,
  [Rating.Hard]: { confidence: 'unsure' as const },
  [Rating.Good]: { confidence: null },
};
type Used = keyof typeof ANSWERS;

/** A log of one item: each grade so many milliseconds after the one before. */
function reviews(...steps: (readonly [Used, number])[]): LearnerAttempt[] {
  let at = START;
  return steps.map(([grade, wait], index) => {
    at += wait;
    return attempt(String(index).padStart(4, '0'), { item: 'a', at, ...ANSWERS[grade] });
  });
}

function scheduled(log: readonly LearnerAttempt[], now = LATER) {
  const schedule = scheduleItems(makeLog(log), now).get('a');
  if (!schedule) throw new Error('the item has no schedule');
  return schedule;
}

describe('an answer', () => {
  test.each([
    ['wrong', WRONG, Rating.Again],
    ['wrong, though sure', { ...WRONG, confidence: 'sure' as const }, Rating.Again],
    [
      'right in one of two parts',
      { keys: ['engagement', 'experience'] as const, response: ['engagement', 'engagement'] as const },
      Rating.Again,
    ],
    ['right but unsure', { confidence: 'unsure' as const }, Rating.Hard],
    ['right', {}, Rating.Good],
    ['right and sure', { confidence: 'sure' as const }, Rating.Good],
  ])('that is %s counts accordingly', (_, values, grade) => {
    expect(rateAttempt(attempt('a', values))).toBe(grade);
  });
});

describe('the schedule', () => {
  // Reference: ts-fsrs 5.4, __tests__/FSRS-6.test.ts, “first repeat”: stabilities 0.212, 1.2931, 2.3065.
  test.each([
    [Rating.Again, 0.212],
    [Rating.Hard, 1.2931],
    [Rating.Good, 2.3065],
  ] as const)('of an item answered once with grade %i begins with the stability of FSRS', (grade, stability) => {
    expect(scheduled(reviews([grade, 0])).stability).toBeCloseTo(stability, 6);
  });

  // Reference: the same file, “memory state[short-term]”, taken over there from fsrs-rs/src/inference.rs.
  test('reaches the memory state that FSRS gives for its reference history', () => {
    const days = [0, 0, 1, 3, 8, 21];
    const log = days.map((wait, index) => [index === 0 ? Rating.Again : Rating.Good, wait * DAY] as const);
    expect(scheduled(reviews(...log)).stability).toBeCloseTo(53.62691, 4);
  });

  // Reference: the same file, “ivl_history”: 0, 2, 11, 46, 163, 498 days, each answered on the day it is due.
  test('spaces right answers as FSRS does, until the longest interval is reached', () => {
    const steps: [Used, number][] = [[Rating.Good, 0]];
    const days: number[] = [];
    for (let answer = 0; answer < 6; answer++) {
      const { due, last } = scheduled(reviews(...steps));
      days.push(Math.floor((due - last) / DAY));
      steps.push([Rating.Good, due - last]);
    }
    expect(days).toEqual([0, 2, 11, 46, LONGEST_INTERVAL_DAYS, LONGEST_INTERVAL_DAYS]);
  });

  test('does not bring back what only tests have asked', () => {
    const [exam] = reviews([Rating.Again, 0]).map((answer) => ({ ...answer, mode: 'exam' as const }));
    if (!exam) throw new Error('there is no answer');
    expect(isDue(scheduled([exam]), LATER)).toBe(false);
    const practised = { ...exam, id: '0001', at: exam.at + DAY, mode: 'practice' as const };
    expect(isDue(scheduled([exam, practised]), LATER)).toBe(true);
  });

  test('asks a wrong item again in a minute, a new right one in ten', () => {
    expect(scheduled(reviews([Rating.Again, 0]))).toMatchObject({ due: START + MINUTE });
    expect(scheduled(reviews([Rating.Good, 0]))).toMatchObject({ due: START + 10 * MINUTE });
  });

  test('agrees with the whole scheduler of ts-fsrs after any history', () => {
    const reference = fsrs({ maximum_interval: LONGEST_INTERVAL_DAYS });
    const step = fc.tuple(
      fc.constantFrom<Used>(Rating.Again, Rating.Hard, Rating.Good),
      fc.oneof(fc.integer({ min: 0, max: 20 * MINUTE }), fc.integer({ min: 0, max: 120 * DAY })),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        const log = reviews(...steps);
        let card: Card = createEmptyCard(new Date(START));
        for (const [index, { at }] of log.entries()) {
          card = reference.next(card, new Date(at), steps[index]?.[0] as Grade).card;
        }
        const { due, stability } = scheduled(log);
        const last = log.at(-1)?.at ?? 0;
        const capped = Math.min(card.due.getTime(), last + LONGEST_INTERVAL_DAYS * DAY);
        expect({ due, stability }).toEqual({ due: capped, stability: card.stability });
      }),
    );
  });

  test('is kept for each item apart', () => {
    const log = makeLog([attempt('1', { item: 'a', at: START }), attempt('2', { item: 'b', at: START, ...WRONG })]);
    expect([...scheduleItems(log, LATER)].map(([item, { due }]) => [item, due - START])).toEqual([
      ['a', 10 * MINUTE],
      ['b', MINUTE],
    ]);
  });

  test('tells what is due and how well it is still known', () => {
    const schedule = scheduled(reviews([Rating.Good, 0]));
    expect(isDue(schedule, START + 10 * MINUTE - 1)).toBe(false);
    expect(isDue(schedule, START + 10 * MINUTE)).toBe(true);
    expect(retrievabilityOf(schedule, START)).toBe(1);
    // By definition of stability.
    expect(retrievabilityOf(schedule, START + schedule.stability * DAY)).toBeCloseTo(0.9, 6);
  });
});

test('what is due counts for items of the bank alone, not for those that have left it or never stood in it', () => {
  const wrong = { response: ['engagement'] as const, at: LATER - DAY };
  const log = [attempt('1', { ...wrong, item: 'a' }), attempt('2', { ...wrong, item: 'gone' })];
  expect(countDue(log, [{ id: 'a' }, { id: 'b' }], LATER)).toBe(1);
  expect(countDue([], [{ id: 'a' }], LATER)).toBe(0);
});

describe('a clock that is set back a year', () => {
  const now = START - 365 * DAY;

  test('does not put items off for a year', () => {
    const { due, last } = scheduled(reviews([Rating.Good, 0], [Rating.Good, DAY], [Rating.Good, 3 * DAY]), now);
    expect(last).toBe(now);
    expect(due).toBeGreaterThanOrEqual(now);
    expect(due).toBeLessThanOrEqual(now + LONGEST_INTERVAL_DAYS * DAY);
  });

  test('leaves a due date that makes sense after any answers before and after', () => {
    const step = fc.tuple(
      fc.constantFrom<Used>(Rating.Again, Rating.Hard, Rating.Good),
      fc.integer({ min: -800 * DAY, max: 800 * DAY }),
    );
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 0, max: LATER }),
        (steps, clock) => {
          const { due, last, stability } = scheduled(reviews(...steps), clock);
          expect(stability).toBeGreaterThan(0);
          expect(last).toBeLessThanOrEqual(clock);
          expect(due).toBeGreaterThan(last);
          expect(due - last).toBeLessThanOrEqual(LONGEST_INTERVAL_DAYS * DAY);
        },
      ),
    );
  });
});
