import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../../../src/domain/concept';
import { totalOf, type VoteCount } from '../../../../src/domain/workshop/vote-count';
import { resolveSet } from '../../../../src/domain/workshop/workshop-question';
import {
  facilityOf,
  itemStatistics,
  normalisedGain,
  type QuestionResult,
  resultOf,
  roomConfusion,
  roomGain,
  topDistractor,
  type WorkshopResult,
} from '../../../../src/domain/workshop/workshop-results';
import { createWorkshop, reduceWorkshop, type WorkshopState } from '../../../../src/domain/workshop/workshop-session';
import { bankItem, bankSet } from '../../../fixtures/workshop';

const count = (engagement: number, experience: number, satisfaction: number, unsure = 0): VoteCount => ({
  engagement,
  experience,
  satisfaction,
  unsure,
});
const asked = (id: string, key: QuestionResult['key'], ...counts: VoteCount[]): QuestionResult => ({
  id,
  key,
  short: id,
  rounds: counts.map((votes) => ({ votes: [votes], source: 'hands' })),
});
const session = (startedAt: number, ...questions: QuestionResult[]): WorkshopResult => ({
  startedAt,
  title: 'Titel',
  language: 'de',
  people: null,
  teams: [],
  questions,
});

describe('the facility of a question', () => {
  test('is the share of right answers; being unsure is not right', () => {
    expect(facilityOf(count(6, 2, 1, 1), 'engagement')).toBe(0.6);
    expect(facilityOf(count(0, 0, 0), 'engagement')).toBeNull();
  });

  test('rises by a normalised gain, as Hake defines it: 20 % before, 48 % after make 0.35', () => {
    expect(normalisedGain(0.2, 0.48)).toBeCloseTo(0.35);
    expect(normalisedGain(0.5, 0.25)).toBe(-0.5);
    expect(normalisedGain(1, 0.9)).toBeNull();
  });

  test('has a strongest distractor', () => {
    expect(topDistractor(count(3, 9, 4, 20), 'experience')).toBe('satisfaction');
    expect(topDistractor(count(3, 9, 3), 'experience')).toBe('engagement');
    expect(topDistractor(count(0, 9, 0, 4), 'experience')).toBeNull();
  });
});

describe('the room', () => {
  const questions = [
    asked('a', 'engagement', count(2, 6, 2), count(8, 2, 0)),
    asked('b', 'engagement', count(5, 5, 0), count(10, 0, 0)),
    asked('c', 'satisfaction', count(0, 4, 6)),
  ];

  test('has a confusion matrix of the first and of the last votes', () => {
    expect(roomConfusion(questions, 'first')).toEqual({
      engagement: count(7, 11, 2),
      experience: count(0, 0, 0),
      satisfaction: count(0, 4, 6),
    });
    expect(roomConfusion(questions, 'last').engagement).toEqual(count(18, 2, 0));
  });

  test('has a gain over the questions with two votes', () => {
    expect(roomGain(questions)).toMatchObject({ questions: 2, first: 0.35, second: 0.9 });
    expect(roomGain(questions)?.gain).toBeCloseTo(0.55 / 0.65);
    expect(roomGain(questions.slice(2))).toBeNull();
  });
});

describe('statistics over sessions', () => {
  test('pool the votes of a question, the hardest first', () => {
    const statistics = itemStatistics([
      session(1, asked('a', 'engagement', count(2, 6, 2), count(8, 2, 0)), asked('b', 'experience', count(0, 9, 1))),
      session(2, asked('a', 'engagement', count(8, 2, 0))),
    ]);
    expect(statistics.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(statistics[0]).toMatchObject({ sessions: 2, votes: 20, facility: 0.5, distractor: 'experience' });
    expect(statistics[0]?.shift).toBeCloseTo(0.6);
    expect(statistics[1]).toMatchObject({ sessions: 1, shift: null, distractor: 'satisfaction' });
  });

  test('count with the key of the newest session', () => {
    const statistics = itemStatistics([
      session(1, asked('a', 'engagement', count(9, 1, 0))),
      session(2, asked('a', 'experience', count(9, 1, 0))),
    ]);
    expect(statistics[0]).toMatchObject({ key: 'experience', facility: 0.1 });
  });

  test('stay within their bounds, whatever was voted', () => {
    const number = fc.integer({ min: 0, max: 50 });
    const counts = fc.record({ engagement: number, experience: number, satisfaction: number, unsure: number });
    const question = fc.record({
      id: fc.constantFrom('a', 'b'),
      key: fc.constantFrom(...CONCEPTS),
      rounds: fc.array(counts, { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.array(question, { maxLength: 3 })), { maxLength: 4 }), (sessions) => {
        const results = sessions.map(([at, list]) =>
          session(at, ...list.map(({ id, key, rounds }) => asked(id, key, ...rounds))),
        );
        for (const { facility, shift, votes } of itemStatistics(results)) {
          expect(facility).toBeGreaterThanOrEqual(0);
          expect(facility).toBeLessThanOrEqual(1);
          expect(Math.abs(shift ?? 0)).toBeLessThanOrEqual(1);
          expect(votes).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('the result of a session', () => {
  const set = bankSet(['h-a', 'h-b'], 'Titel');
  const { questions } = resolveSet(set, [bankItem('h-a', 'engagement'), bankItem('h-b', 'experience')]);
  const lobby: WorkshopState = createWorkshop(['h-a', 'h-b'], set.options);

  test('does not exist before it began', () => {
    expect(resultOf(set, lobby, questions)).toBeNull();
  });

  test('holds what was voted on, and leaves out what nobody voted on', () => {
    const votes = [count(3, 2, 1)];
    const state = (
      [
        { type: 'start', now: 5 },
        { type: 'vote', votes, source: 'cards' },
        { type: 'close' },
        { type: 'reveal' },
        { type: 'next', now: 6 },
      ] as const
    ).reduce(reduceWorkshop, lobby);
    expect(resultOf(set, state, questions)).toEqual({
      startedAt: 5,
      title: 'Titel',
      language: 'de',
      people: null,
      teams: [],
      questions: [{ id: 'h-a', short: 'kurz h-a', key: 'engagement', rounds: [{ votes, source: 'cards' }] }],
    });
    expect(totalOf(votes[0] ?? count(0, 0, 0))).toBe(6);
  });
});
