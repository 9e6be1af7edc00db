import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONCEPTS, type Concept } from '../../../src/domain/concept';
import {
  attemptsOfTest,
  dropUnknown,
  listOpen,
  mergeTests,
  reduceTest,
  responseTo,
  startTest,
  type TestEvent,
  type TestRun,
} from '../../../src/domain/test-run';
import { bankItem, bankPart } from '../../fixtures/bank';

const two = bankItem('b', 'experience', { parts: [bankPart('Was?', 'engagement'), bankPart('Worum?', 'experience')] });
const items = [bankItem('a', 'engagement'), two, bankItem('c', 'satisfaction')];
const RUN = '0123456789abcdef01234567';
const begin = () => startTest(RUN, 'exam', 'exam-a', ['a', 'b', 'c'], 100);
const play = (events: readonly TestEvent[], test: TestRun = begin()) =>
  events.reduce((state, event) => reduceTest(state, event, items), test);
const choose = (concept: Concept, part = 0, now = 1000): TestEvent => ({ type: 'choose', part, concept, now });
const go = (position: number): TestEvent => ({ type: 'go', position });
const handIn: TestEvent = { type: 'handIn', now: 5000 };
const complete = [
  choose('engagement'),
  go(1),
  choose('engagement'),
  choose('satisfaction', 1, 2000),
  go(2),
  choose('satisfaction'),
];

describe('a test', () => {
  test('keeps what was chosen, lets it be changed, and says what is open', () => {
    const state = play([choose('experience'), choose('engagement', 0, 2000), go(1), choose('engagement')]);
    expect(state.answers.a).toEqual({ response: ['engagement'], at: 2000 });
    expect(responseTo(state, two)).toEqual(['engagement', null]);
    expect(listOpen(state, items)).toEqual([1, 2]);
  });

  test('takes a changed answer for the later one, though the clock was set back a year in between', () => {
    const before = play([choose('experience', 0, 40_000_000_000)]);
    const after = play([choose('engagement', 0, 5_000_000_000)], before);
    expect(mergeTests(after, before).answers.a?.response).toEqual(['engagement']);
    expect(mergeTests(before, after).answers.a?.response).toEqual(['engagement']);
  });

  test('can be left open and looked through in any order, but not beyond the overview', () => {
    expect(play([go(3)]).position).toBe(3);
    for (const position of [-1, 4, 0.5, Number.NaN]) expect(play([go(2), go(position)]).position).toBe(2);
  });

  test('is handed in only when everything is answered, and then stays as it is', () => {
    const open = play(complete.slice(0, -1));
    expect(reduceTest(open, handIn, items)).toBe(open);
    const done = play([...complete, handIn]);
    expect(done.handedInAt).toBe(5000);
    expect(play([go(0), choose('satisfaction'), { type: 'pause' }, { type: 'handIn', now: 9 }], done)).toBe(done);
  });

  test('does nothing while it is paused but go on', () => {
    const paused = play([{ type: 'pause' }, choose('engagement'), go(2), handIn]);
    expect(paused).toEqual({ ...begin(), paused: true });
    expect(play([{ type: 'resume' }], paused)).toEqual(begin());
  });

  test('logs an attempt for each item when it is handed in, with partial credit and ids that follow from the run', () => {
    expect(attemptsOfTest(play(complete), items)).toEqual([]);
    const attempts = attemptsOfTest(play([...complete, handIn]), items);
    expect(attempts.map(({ item, score, mode, form }) => [item, score.points, score.max, mode, form])).toEqual([
      ['a', 1, 1, 'exam', 'exam-a'],
      ['b', 1, 2, 'exam', 'exam-a'],
      ['c', 1, 1, 'exam', 'exam-a'],
    ]);
    expect(attempts.map(({ id }) => id)).toEqual(['00', '01', '02'].map((place) => `0123456789abcdef012345${place}`));
    expect(attempts[1]?.at).toBe(2000);
  });

  test('goes on without an item that has left the bank', () => {
    const state = play([choose('engagement'), go(2)]);
    const kept = dropUnknown(state, new Set(['b', 'c']));
    expect(kept).toMatchObject({ order: ['b', 'c'], answers: {}, position: 2 });
    expect(dropUnknown(state, new Set(['a', 'b', 'c', 'd']))).toBe(state);
  });
});

describe('two windows', () => {
  const other = play([choose('satisfaction', 0, 500), go(2), choose('engagement', 0, 3000)]);

  test('have the answers of both, of each item the later one, and each its own place', () => {
    const one = play([choose('engagement', 0, 1000), go(1), choose('experience', 0, 1000)]);
    const merged = mergeTests(one, other);
    expect(merged.answers).toEqual({
      a: { response: ['engagement'], at: 1000 },
      b: { response: ['experience', null], at: 1000 },
      c: { response: ['engagement'], at: 3000 },
    });
    expect(merged.position).toBe(1);
  });

  test('agree once one of them has handed in', () => {
    const done = play([...complete, handIn]);
    expect(mergeTests(other, done)).toMatchObject({ answers: done.answers, handedInAt: 5000, position: 2 });
    expect(mergeTests(done, { ...done, handedInAt: 6000, answers: {} }).answers).toEqual(done.answers);
  });

  test('leave each other alone when they have begun different tests', () => {
    const elsewhere = { ...other, run: 'other' };
    expect(mergeTests(begin(), elsewhere)).toEqual(begin());
  });
});

const event: fc.Arbitrary<TestEvent> = fc.oneof(
  fc.record({
    type: fc.constant('choose' as const),
    part: fc.integer({ min: -1, max: 2 }),
    concept: fc.constantFrom(...CONCEPTS),
    now: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({ type: fc.constant('go' as const), position: fc.integer({ min: -1, max: 5 }) }),
  fc.constantFrom<TestEvent>({ type: 'pause' }, { type: 'resume' }),
  fc.record({ type: fc.constant('handIn' as const), now: fc.integer({ min: 0, max: 9 }) }),
);
const anyTest = fc.array(event, { maxLength: 30 }).map((events) => play(events));
/** What both windows have to agree on. */
const told = ({ answers, handedInAt }: TestRun) => ({ answers, handedInAt });

describe('any sequence of events', () => {
  test('leaves a sound test', () => {
    fc.assert(
      fc.property(anyTest, (state) => {
        expect(state.order).toEqual(['a', 'b', 'c']);
        expect(state.position).toBeGreaterThanOrEqual(0);
        expect(state.position).toBeLessThanOrEqual(3);
        for (const id of Object.keys(state.answers)) expect(state.order).toContain(id);
        if (state.handedInAt !== null) expect(attemptsOfTest(state, items)).toHaveLength(3);
      }),
    );
  });

  test('loses no change to the state before it, whatever the clock says', () => {
    fc.assert(
      fc.property(anyTest, event, (before, last) => {
        const after = play([last], before);
        expect(told(mergeTests(after, before))).toEqual(told(after));
        expect(told(mergeTests(before, after))).toEqual(told(after));
      }),
    );
  });

  test('merges whichever window comes first, in any grouping, and any number of times', () => {
    fc.assert(
      fc.property(anyTest, anyTest, anyTest, (a, b, c) => {
        expect(told(mergeTests(a, b))).toEqual(told(mergeTests(b, a)));
        expect(told(mergeTests(mergeTests(a, b), c))).toEqual(told(mergeTests(a, mergeTests(b, c))));
        expect(mergeTests(a, a)).toEqual(a);
      }),
    );
  });
});
