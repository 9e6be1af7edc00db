import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIDENCES } from '../../../src/domain/attempt-log';
import { CONCEPTS } from '../../../src/domain/concept';
import { attemptsOf, type PracticeEvent, reducePractice, startPractice } from '../../../src/domain/practice';
import { bankItem, bankPart } from '../../fixtures/bank';

const items = [
  bankItem('a', 'engagement'),
  bankItem('b', 'experience', { parts: [bankPart('Was?', 'engagement'), bankPart('Worum?', 'experience')] }),
  bankItem('c', 'satisfaction'),
];
const begin = (pair: 'ce-cx' | null = null) => startPractice('run', pair, ['a', 'b'], items);

const choose = (part: number, concept: (typeof CONCEPTS)[number]): PracticeEvent => ({ type: 'choose', part, concept });
const check = (id: string): PracticeEvent => ({ type: 'check', now: 1000, id });
const next: PracticeEvent = { type: 'next' };
const sure: PracticeEvent = { type: 'confide', confidence: 'sure' };

function play(events: readonly PracticeEvent[], run = begin()) {
  return events.reduce((state, event) => reducePractice(state, event, items), run);
}

describe('a practice run', () => {
  test('logs each answer with run, mode and the confidence that was told', () => {
    const run = play([choose(0, 'experience'), sure, check('1')]);
    expect(attemptsOf(run, items)).toEqual([
      expect.objectContaining({
        id: '1',
        item: 'a',
        response: ['experience'],
        keys: ['engagement'],
        asks: ['act'],
        at: 1000,
        mode: 'practice',
        confidence: 'sure',
        run: 'run',
        form: null,
      }),
    ]);
  });

  test('logs a drill as a drill', () => {
    expect(attemptsOf(play([choose(0, 'engagement'), check('1')], begin('ce-cx')), items)[0]?.mode).toBe('drill');
  });

  test('gives partial credit where one of two parts is right', () => {
    const run = play([
      choose(0, 'engagement'),
      check('1'),
      next,
      choose(0, 'engagement'),
      choose(1, 'satisfaction'),
      check('2'),
    ]);
    expect(attemptsOf(run, items)[1]?.score).toEqual({ points: 1, max: 2, correct: [true, false] });
  });

  test('asks for confidence anew with each item', () => {
    expect(play([choose(0, 'engagement'), sure, check('1'), next]).confidence).toBeNull();
  });

  test('lets the confidence be taken back', () => {
    expect(play([sure, { type: 'confide', confidence: null }]).confidence).toBeNull();
  });

  test('does not log what was not checked, nor twice what was', () => {
    const run = play([check('0'), choose(0, 'engagement'), check('1'), check('2'), sure]);
    expect(attemptsOf(run, items).map(({ id, confidence }) => [id, confidence])).toEqual([['1', null]]);
  });

  test('is in a state that can be shown and logged after any events', () => {
    const event: fc.Arbitrary<PracticeEvent> = fc.oneof(
      fc.record({ type: fc.constant('choose' as const), part: fc.nat(2), concept: fc.constantFrom(...CONCEPTS) }),
      fc.record({ type: fc.constant('check' as const), now: fc.nat(), id: fc.uuid() }),
      fc.record({ type: fc.constant('confide' as const), confidence: fc.constantFrom(null, ...CONFIDENCES) }),
      fc.constant(next),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const run = play(events);
        expect(run.marks).toHaveLength(run.session.attempts.length);
        const logged = attemptsOf(run, items);
        expect(logged).toHaveLength(run.session.attempts.length);
        expect(new Set(logged.map(({ id }) => id)).size).toBe(logged.length);
        for (const { score, keys, asks } of logged)
          expect([score.max, asks.length]).toEqual([keys.length, keys.length]);
        if (run.session.type !== 'answering') expect(reducePractice(run, sure, items)).toBe(run);
      }),
    );
  });
});
