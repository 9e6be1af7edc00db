import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONCEPTS, type Concept } from '../../../src/domain/concept';
import {
  currentItemId,
  hasWrong,
  listWrong,
  progressOf,
  reduceSession,
  type SessionEvent,
  type SessionItem,
  type SessionState,
  startSession,
  tallyAttempts,
} from '../../../src/domain/session';

const item = (id: string, ...keys: Concept[]): SessionItem => ({ id, parts: keys.map((key) => ({ key })) });
const items = [
  item('a', 'engagement'),
  item('b', 'experience', 'satisfaction'),
  item('c', 'satisfaction'),
  item('d', 'experience'),
];
const ids = items.map(({ id }) => id);

const choose = (part: number, concept: Concept): SessionEvent => ({ type: 'choose', part, concept });
const check: SessionEvent = { type: 'check', now: 1000 };
const next: SessionEvent = { type: 'next' };

function play(events: readonly SessionEvent[], from = startSession(items)): SessionState {
  return events.reduce((state, event) => reduceSession(state, event, items), from);
}

/** Answers every item of the run: the named ones right, the others wrong in every part. */
function finish(right: readonly string[], from = startSession(items)): SessionState {
  let state = from;
  for (;;) {
    const current = items.find(({ id }) => id === currentItemId(state));
    if (!current) return state;
    const choices = current.parts.map(({ key }, part) => {
      const wrong = CONCEPTS.find((concept) => concept !== key) ?? key;
      return choose(part, right.includes(current.id) ? key : wrong);
    });
    state = play([...choices, check, next], state);
  }
}

describe('a session', () => {
  test('asks the items in their own order, with nothing chosen', () => {
    expect(startSession(items)).toEqual({ type: 'answering', order: ids, attempts: [], response: [null] });
  });

  test('is finished at once where there is nothing to ask', () => {
    expect(startSession([])).toEqual({ type: 'finished', order: [], attempts: [] });
  });

  test('keeps the last choice of a part, and does not judge before the check', () => {
    const state = play([choose(0, 'experience'), choose(0, 'engagement')]);
    expect(state).toMatchObject({ type: 'answering', response: ['engagement'], attempts: [] });
  });

  test('scores on check, with the time that the event gives', () => {
    const state = play([choose(0, 'experience'), check]);
    expect(state).toMatchObject({ type: 'answered' });
    expect(state.attempts).toEqual([
      {
        item: 'a',
        response: ['experience'],
        keys: ['engagement'],
        score: { points: 0, max: 1, correct: [false] },
        at: 1000,
      },
    ]);
  });

  test('waits for both answers of an item with two parts', () => {
    const second = play([choose(0, 'engagement'), check, next]);
    const half = play([choose(1, 'engagement'), check], second);
    expect(half).toMatchObject({ type: 'answering', response: [null, 'engagement'] });
    const whole = play([choose(0, 'experience'), check], half);
    expect(whole.attempts.at(-1)?.score).toEqual({ points: 1, max: 2, correct: [true, false] });
  });

  test('shows the answered item until the next is asked for', () => {
    const answered = play([choose(0, 'engagement'), check]);
    expect(currentItemId(answered)).toBe('a');
    expect(currentItemId(play([next], answered))).toBe('b');
  });

  test('tells how far it is', () => {
    expect(progressOf(startSession(items))).toEqual({ position: 1, total: 4 });
    const answered = play([choose(0, 'engagement'), check]);
    expect(progressOf(answered)).toEqual({ position: 1, total: 4 });
    expect(progressOf(play([next], answered))).toEqual({ position: 2, total: 4 });
    expect(progressOf(finish([]))).toEqual({ position: 4, total: 4 });
  });

  test('finishes after the last item and tells what was right, wholly or in part', () => {
    const state = play([
      choose(0, 'engagement'),
      check,
      next,
      choose(0, 'experience'),
      choose(1, 'experience'),
      check,
      next,
    ]);
    const finished = finish(['d'], state);
    expect(finished.type).toBe('finished');
    expect(currentItemId(finished)).toBeNull();
    expect(tallyAttempts(finished.attempts)).toEqual({ right: 2, partly: 1, total: 4 });
    expect(listWrong(finished)).toEqual(['b', 'c']);
  });

  test('asks the wrong ones again, and only those, from the start', () => {
    const again = play([{ type: 'retryWrong', seed: 7 }], finish(['a', 'c']));
    expect(again).toMatchObject({ type: 'answering', attempts: [] });
    expect(again.order.toSorted()).toEqual(['b', 'd']);
  });

  test('has nothing to ask again where everything was right', () => {
    const finished = finish(ids);
    expect(hasWrong(finished)).toBe(false);
    expect(play([{ type: 'retryWrong', seed: 7 }], finished)).toBe(finished);
  });

  test('asks all again after a run with the wrong ones, whatever the seed in a permutation', () => {
    const short = finish([], play([{ type: 'retryWrong', seed: 7 }], finish(['a', 'c'])));
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(play([{ type: 'retryAll', seed }], short).order.toSorted()).toEqual(ids);
      }),
    );
  });

  test('mixes the order anew by the seed of each retry', () => {
    const finished = finish([]);
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => play([{ type: 'retryAll', seed }], finished).order.join());
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  test('throws when it is asked about items that it was not made from', () => {
    expect(() => reduceSession(startSession(items), check, [])).toThrow(/asks for the item a/);
  });
});

describe('an event that does not fit', () => {
  const answering = startSession(items);
  const answered = play([choose(0, 'engagement'), check]);
  const finished = finish(['a']);
  test.each<[string, SessionState, SessionEvent]>([
    ['a check with nothing chosen', answering, check],
    ['a choice in a part that is not there', answering, choose(1, 'engagement')],
    ['a choice in part −1', answering, choose(-1, 'engagement')],
    ['a choice in half a part', answering, choose(0.5, 'engagement')],
    ['the next item before the check', answering, next],
    ['a retry before the end', answering, { type: 'retryAll', seed: 1 }],
    ['a choice after the check', answered, choose(0, 'experience')],
    ['a second check', answered, check],
    ['a retry of the wrong ones before the end', answered, { type: 'retryWrong', seed: 1 }],
    ['a choice at the end', finished, choose(0, 'experience')],
    ['a check at the end', finished, check],
    ['the next item at the end', finished, next],
  ])('(%s) leaves the state as it is', (_, state, event) => {
    expect(reduceSession(state, event, items)).toBe(state);
  });
});

describe('after any events', () => {
  const concept = fc.constantFrom<Concept>(...CONCEPTS);
  const event: fc.Arbitrary<SessionEvent> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constant('choose' as const), part: fc.nat(2), concept }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('check' as const), now: fc.nat() }) },
    { weight: 4, arbitrary: fc.constant(next) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('retryWrong' as const), seed: fc.integer() }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('retryAll' as const), seed: fc.integer() }) },
  );

  test('the state is one that can be shown', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const state = play(events);
        const { order, attempts } = state;
        expect(order.length).toBeGreaterThan(0);
        expect(new Set(order).size).toBe(order.length);
        for (const id of order) expect(ids).toContain(id);
        expect(attempts.map((attempt) => attempt.item)).toEqual(order.slice(0, attempts.length));
        for (const { score, response, keys } of attempts) {
          expect(score.max).toBe(keys.length);
          expect(response).toHaveLength(keys.length);
          expect(score.points).toBeLessThanOrEqual(score.max);
        }
        const { right, partly, total } = tallyAttempts(attempts);
        expect(right + partly).toBeLessThanOrEqual(total);
        const shown = items.find(({ id }) => id === currentItemId(state));
        switch (state.type) {
          case 'answering':
            expect(attempts.length).toBeLessThan(order.length);
            expect(state.response).toHaveLength(shown?.parts.length ?? 0);
            break;
          case 'answered':
            expect(attempts.at(-1)?.item).toBe(shown?.id);
            break;
          case 'finished':
            expect(attempts).toHaveLength(order.length);
            expect(shown).toBeUndefined();
        }
      }),
    );
  });

  test('the state before is untouched', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), event, (events, last) => {
        const before = play(events);
        const copy = structuredClone(before);
        play([last], before);
        expect(before).toEqual(copy);
      }),
    );
  });
});
