import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSoundWorkshop } from '../../../../src/domain/workshop/sound-workshop';
import { totalVotes, type VoteCount } from '../../../../src/domain/workshop/vote-count';
import { secondsLeft } from '../../../../src/domain/workshop/vote-timer';
import {
  createWorkshop,
  currentQuestion,
  currentRecords,
  nextStep,
  reduceWorkshop,
  type SessionRules,
  type WorkshopEvent,
  type WorkshopState,
} from '../../../../src/domain/workshop/workshop-session';

const RULES: SessionRules = { timerSeconds: null, twoVotes: true, showSpread: false, teams: [] };

const votes = (engagement: number, experience = 0, satisfaction = 0, unsure = 0): VoteCount[] => [
  { engagement, experience, satisfaction, unsure },
];
const vote = (engagement: number, experience = 0): WorkshopEvent => ({
  type: 'vote',
  votes: votes(engagement, experience),
  source: 'hands',
});
const now = 1000;
const start: WorkshopEvent = { type: 'start', now };
const close: WorkshopEvent = { type: 'close' };
const discuss: WorkshopEvent = { type: 'discuss', now };
const again: WorkshopEvent = { type: 'vote-again', now };
const reveal: WorkshopEvent = { type: 'reveal' };
const next: WorkshopEvent = { type: 'next', now };
const back: WorkshopEvent = { type: 'back', now };

function play(events: readonly WorkshopEvent[], rules: Partial<SessionRules> = {}, agenda = ['a', 'b']): WorkshopState {
  return events.reduce(reduceWorkshop, createWorkshop(agenda, { ...RULES, ...rules }) as WorkshopState);
}

/** What the one large button leads through, by the types of the states. */
function walk(rules: Partial<SessionRules>): string[] {
  let state = play([], rules, ['a']);
  const types: string[] = [state.type];
  for (let step = nextStep(state, now); step; step = nextStep(state, now)) {
    state = reduceWorkshop(state, step);
    types.push(state.type);
  }
  return types;
}

describe('a workshop session', () => {
  test('leads through two votes and keeps the spread back', () => {
    expect(walk({})).toEqual(['lobby', 'open', 'closed', 'discuss', 'open', 'closed', 'reveal', 'end']);
  });

  test('shows the spread after each vote where that is wanted', () => {
    const shown = ['lobby', 'open', 'closed', 'spread', 'discuss', 'open', 'closed', 'spread', 'reveal', 'end'];
    expect(walk({ showSpread: true })).toEqual(shown);
  });

  test('leads through one vote where one is wanted', () => {
    expect(walk({ twoVotes: false })).toEqual(['lobby', 'open', 'closed', 'reveal', 'end']);
    const once = play([start, close], { twoVotes: false });
    expect(reduceWorkshop(once, discuss)).toBe(once);
  });

  test('keeps the first vote beside the second', () => {
    const state = play([start, vote(5, 2), close, discuss, again, vote(1, 6), close, reveal]);
    expect(currentRecords(state).map((record) => record.votes)).toEqual([votes(5, 2), votes(1, 6)]);
  });

  test('can be revealed after the first vote, or without talking', () => {
    expect(play([start, close, reveal]).type).toBe('reveal');
    expect(play([start, close, discuss, reveal]).type).toBe('reveal');
  });

  test('asks the questions in the order of the agenda, and ends', () => {
    expect(currentQuestion(play([start]))).toBe('a');
    const second = play([start, close, reveal, next]);
    expect(currentQuestion(second)).toBe('b');
    const end = [close, reveal, next].reduce(reduceWorkshop, second);
    expect(end).toMatchObject({ type: 'end', startedAt: now });
    expect(currentQuestion(end)).toBeNull();
  });

  test('is over at once where there is nothing to ask', () => {
    expect(play([start], {}, []).type).toBe('end');
    expect(play([start, back], {}, []).type).toBe('end');
  });

  test('ignores what does not fit', () => {
    const open = play([start]);
    for (const event of [start, discuss, again, reveal, next]) expect(reduceWorkshop(open, event)).toBe(open);
    expect(reduceWorkshop(open, { type: 'go-to', position: 7, now })).toBe(open);
    expect(reduceWorkshop(open, { type: 'go-to', position: 0.5, now })).toBe(open);
  });
});

describe('going back', () => {
  test('opens a vote again with its count, so that it can be corrected', () => {
    const state = play([start, vote(5), close, back]);
    expect(state).toMatchObject({ type: 'open', round: 1 });
    expect(currentRecords(state)[0]?.votes).toEqual(votes(5));
  });

  test('leads from the talk to the first vote and loses no second one', () => {
    const state = play([start, vote(5), close, discuss, again, vote(3), back]);
    expect(state.type).toBe('discuss');
    const reopened = [again].reduce(reduceWorkshop, state);
    expect(currentRecords(reopened).map((record) => record.votes)).toEqual([votes(5), votes(3)]);
  });

  test('leads to the reveal of the question before, and from there forward again', () => {
    const state = play([start, vote(5), close, reveal, next, back]);
    expect(state).toMatchObject({ type: 'reveal', position: 0 });
    expect(reduceWorkshop(play([start]), back)).toMatchObject({ type: 'open', position: 0 });
  });

  test('never shows a key that the room has not seen, such as after a step too far', () => {
    const tooFar = play([start, vote(5), { type: 'go-to', position: 1, now }]);
    expect(reduceWorkshop(tooFar, back)).toMatchObject({ type: 'closed', position: 0, round: 1 });
    expect(reduceWorkshop(play([start, { type: 'go-to', position: 1, now }]), back)).toMatchObject({ position: 0 });
    expect(play([start, { type: 'end' }, back])).toMatchObject({ type: 'open', position: 1 });
  });

  test('leads from the end to the last question', () => {
    const last: WorkshopEvent = { type: 'go-to', position: 1, now };
    expect(play([start, last, close, reveal, next, back])).toMatchObject({ type: 'reveal', position: 1 });
  });

  test('shows a question that was voted on with its last vote', () => {
    const state = play([start, vote(5), close, reveal, next, { type: 'go-to', position: 0, now }]);
    expect(state).toMatchObject({ type: 'closed', round: 1, position: 0 });
  });
});

describe('votes', () => {
  test('are corrected in the round that was last, after it was closed or revealed, too', () => {
    const closed = play([start, vote(5), close, vote(4)]);
    expect(currentRecords(closed)[0]?.votes).toEqual(votes(4));
    const revealed = play([start, vote(5), close, discuss, again, vote(2), close, reveal, vote(3)]);
    expect(currentRecords(revealed).map((record) => record.votes)).toEqual([votes(5), votes(3)]);
  });

  test('that cannot be right change nothing', () => {
    const state = play([{ type: 'people', people: 6 }, start, vote(5)]);
    expect(reduceWorkshop(state, vote(-1))).toBe(state);
    expect(reduceWorkshop(state, vote(5, 2))).toBe(state);
    expect(reduceWorkshop(state, { type: 'vote', votes: [], source: 'hands' })).toBe(state);
  });

  test('tell which source counted them', () => {
    const state = play([start, { type: 'vote', votes: votes(3), source: 'cards' }]);
    expect(currentRecords(state)[0]?.source).toBe('cards');
  });

  test('are never more than the people, whose number cannot fall below them', () => {
    const state = play([start, vote(5)]);
    expect(reduceWorkshop(state, { type: 'people', people: 4 })).toBe(state);
    expect(reduceWorkshop(state, { type: 'people', people: 5 }).people).toBe(5);
    expect(reduceWorkshop(state, { type: 'people', people: -1 })).toBe(state);
  });
});

describe('the timer', () => {
  const timed = play([start], { timerSeconds: 60 });
  const timerOf = (state: WorkshopState) => {
    if (state.type !== 'open' || !state.timer) throw new Error('The vote has no timer');
    return state.timer;
  };

  test('is worked out from its start, so that sleep costs nothing', () => {
    expect(secondsLeft(timerOf(timed), now + 20_000)).toBe(40);
    expect(secondsLeft(timerOf(timed), now + 3_600_000)).toBe(0);
  });

  test('gains nothing when the clock is set back', () => {
    expect(secondsLeft(timerOf(timed), now - 3_600_000)).toBe(60);
  });

  test('is extended from now on, up to the longest', () => {
    const later = now + 50_000;
    const longer = reduceWorkshop(timed, { type: 'extend', seconds: 30, now: later });
    expect(secondsLeft(timerOf(longer), later)).toBe(40);
    const longest = reduceWorkshop(timed, { type: 'extend', seconds: 1e9, now });
    expect(secondsLeft(timerOf(longest), now)).toBe(600);
  });

  test('does not end the vote', () => {
    expect(timed.type).toBe('open');
    expect(play([start]).type === 'open' && play([start])).toMatchObject({ timer: null });
  });
});

const anyCount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }) },
  { weight: 1, arbitrary: fc.double().map((n) => (n === 0 ? 0 : n)) },
);
const anyEvent: fc.Arbitrary<WorkshopEvent> = fc.oneof(
  fc.record({
    type: fc.constantFrom('start', 'discuss', 'vote-again', 'next', 'back'),
    now: fc.integer({ min: 0, max: 1e13 }),
  }),
  fc.record({ type: fc.constantFrom('close', 'show', 'reveal', 'end') }),
  fc.record({ type: fc.constant('people' as const), people: fc.option(anyCount) }),
  fc.record({ type: fc.constant('extend' as const), seconds: fc.integer(), now: fc.nat() }),
  fc.record({ type: fc.constant('go-to' as const), position: fc.integer({ min: -1, max: 4 }), now: fc.nat() }),
  fc.record({
    type: fc.constant('vote' as const),
    source: fc.constantFrom('hands', 'cards', 'phones'),
    votes: fc.array(
      fc.record({ engagement: anyCount, experience: anyCount, satisfaction: anyCount, unsure: anyCount }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
) as fc.Arbitrary<WorkshopEvent>;
const anyRules = fc.record({
  timerSeconds: fc.option(fc.integer({ min: 5, max: 600 })),
  twoVotes: fc.boolean(),
  showSpread: fc.boolean(),
  teams: fc.constantFrom([], ['links', 'rechts']),
});

describe('whatever happens', () => {
  test('the state is sound, plain data, and counts no more votes than people', () => {
    fc.assert(
      fc.property(anyRules, fc.array(anyEvent, { maxLength: 40 }), (rules, events) => {
        const state = play(events, rules, ['a', 'b', 'c']);
        expect(isSoundWorkshop(state)).toBe(true);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        const most = Math.max(0, ...state.records.flat().map((record) => totalVotes(record.votes)));
        if (state.people !== null) expect(most).toBeLessThanOrEqual(state.people);
      }),
    );
  });

  test('no vote is lost but by another vote', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), anyEvent, (events, last) => {
        const before = play(events, {}, ['a', 'b', 'c']);
        const after = reduceWorkshop(before, last);
        if (last.type === 'vote') return;
        for (const [index, rounds] of before.records.entries()) {
          expect(after.records[index]?.slice(0, rounds.length)).toEqual(rounds);
        }
      }),
    );
  });

  test('the large button leads to the end', () => {
    fc.assert(
      fc.property(anyRules, fc.array(anyEvent, { maxLength: 20 }), (rules, events) => {
        let state = play(events, rules, ['a', 'b', 'c']);
        for (let steps = 0; steps < 40; steps++) {
          const step = nextStep(state, now);
          if (!step) break;
          const after = reduceWorkshop(state, step);
          expect(after).not.toBe(state);
          state = after;
        }
        expect(state.type).toBe('end');
      }),
    );
  });
});

describe('a state from outside', () => {
  test.each<[string, (state: WorkshopState) => unknown]>([
    ['a position beyond the agenda', (state) => ({ ...state, position: 9 })],
    ['a round without a vote', (state) => ({ ...state, round: 2 })],
    ['a question twice', (state) => ({ ...state, agenda: ['a', 'a'] })],
    ['records for other questions', (state) => ({ ...state, records: [] })],
    ['more votes than people', (state) => ({ ...state, people: 1 })],
    ['a start that is no time', (state) => ({ ...state, startedAt: Number.NaN })],
    ['a timer beyond its bounds', (state) => ({ ...state, timer: { startedAt: 0, seconds: 1e9 } })],
    ['a key seen of a question that is not asked', (state) => ({ ...state, revealed: ['z'] })],
    ['votes in the lobby', (state) => ({ ...state, type: 'lobby' })],
    [
      'two votes where one was wanted',
      (state) => ({ ...state, rules: { ...RULES, twoVotes: false }, type: 'discuss' }),
    ],
  ])('with %s is not sound', (_, bend) => {
    const state = play([start, vote(5)]);
    expect(isSoundWorkshop(state)).toBe(true);
    expect(isSoundWorkshop(bend(state) as WorkshopState)).toBe(false);
  });
});
