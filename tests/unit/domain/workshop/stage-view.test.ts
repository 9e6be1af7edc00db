import { describe, expect, test } from 'vitest';
import {
  type Panel,
  panelsOf,
  stepBack,
  stepForward,
  visibleRounds,
  votesOnShow,
} from '../../../../src/domain/workshop/stage-view';
import { resolveSet } from '../../../../src/domain/workshop/workshop-question';
import {
  createWorkshop,
  reduceWorkshop,
  type SessionRules,
  type WorkshopEvent,
  type WorkshopState,
} from '../../../../src/domain/workshop/workshop-session';
import { addEntry, emptySet } from '../../../../src/domain/workshop/workshop-set';
import { bankItem, bankSet, OWN_ITEM } from '../../../fixtures/workshop';

const BANK = [bankItem('hotel-fruehstueck-a', 'engagement'), bankItem('hotel-fruehstueck-b', 'experience')];
const [question] = resolveSet(bankSet(['hotel-fruehstueck-a']), BANK).questions;
const [own] = resolveSet(addEntry(emptySet('de'), OWN_ITEM), []).questions;
const now = 1000;
const vote = (engagement: number, experience: number): WorkshopEvent => ({
  type: 'vote',
  votes: [{ engagement, experience, satisfaction: 0, unsure: 0 }],
  source: 'hands',
});
const start: WorkshopEvent = { type: 'start', now };
const close: WorkshopEvent = { type: 'close' };
const discuss: WorkshopEvent = { type: 'discuss', now };
const again: WorkshopEvent = { type: 'vote-again', now };
const show: WorkshopEvent = { type: 'show' };
const reveal: WorkshopEvent = { type: 'reveal' };

function play(events: readonly WorkshopEvent[], rules: Partial<SessionRules> = {}): WorkshopState {
  const lobby = createWorkshop(['hotel-fruehstueck-a'], {
    timerSeconds: null,
    twoVotes: true,
    showSpread: false,
    teams: [],
    ...rules,
  });
  return events.reduce(reduceWorkshop, lobby as WorkshopState);
}
const roundsSeen = (events: readonly WorkshopEvent[], rules: Partial<SessionRules> = {}) =>
  visibleRounds(play(events, rules)).map(({ round }) => round);

describe('what the room may see', () => {
  const voted = [start, vote(2, 1), close];
  const twice = [...voted, discuss, again, vote(3, 0), close];

  test('is no vote before the reveal', () => {
    for (const events of [[start], [start, vote(2, 1)], voted, [...voted, discuss], twice]) {
      expect(roundsSeen(events)).toEqual([]);
    }
    expect(roundsSeen([...twice, reveal])).toEqual([1, 2]);
  });

  test('is the spread when it is asked for, and only up to that vote', () => {
    expect(roundsSeen([...voted, show])).toEqual([1]);
    expect(roundsSeen([...voted, show, discuss])).toEqual([]);
    expect(roundsSeen([...twice, show])).toEqual([1, 2]);
  });

  test('is the first vote throughout where spreads are wanted', () => {
    const rules = { showSpread: true };
    expect(roundsSeen(voted, rules)).toEqual([]);
    expect(roundsSeen([...voted, show, discuss], rules)).toEqual([1]);
    expect(roundsSeen([...voted, show, discuss, again, vote(1, 1)], rules)).toEqual([1]);
  });

  test('leaves out a vote that nobody took part in', () => {
    expect(roundsSeen([start, close, discuss, again, vote(1, 0), close, reveal])).toEqual([2]);
  });

  test('is always how many have voted', () => {
    expect(votesOnShow(play([]))).toBeNull();
    expect(votesOnShow(play([start, vote(2, 1)]))).toBe(3);
    expect(votesOnShow(play([...voted, discuss, again]))).toBe(0);
  });
});

describe('steps on the stage', () => {
  test('lead through the panels of an answer before the next case', () => {
    const revealed = play([start, vote(1, 0), close, reveal]);
    const seen: string[] = [];
    let panel: Panel = 'result';
    for (let step = stepForward(revealed, panel, question, now); step?.type === 'panel'; ) {
      panel = step.panel;
      seen.push(panel);
      step = stepForward(revealed, panel, question, now);
    }
    expect(seen).toEqual(['reasons', 'siblings']);
    expect(stepForward(revealed, panel, question, now)).toMatchObject({ type: 'event', event: { type: 'next' } });
    expect(stepBack(revealed, 'siblings', question, now)).toEqual({ type: 'panel', panel: 'reasons' });
    expect(stepBack(revealed, 'result', question, now)).toMatchObject({ event: { type: 'back' } });
  });

  test('pass over panels that have nothing to show', () => {
    expect(panelsOf(own)).toEqual(['result', 'reasons']);
    expect(panelsOf(own && { ...own, rationales: { engagement: '', experience: ' ', satisfaction: '' } })).toEqual([
      'result',
    ]);
    expect(panelsOf(undefined)).toEqual(['result']);
  });

  test('end with the session', () => {
    expect(stepForward(play([start, { type: 'end' }]), 'result', undefined, now)).toBeNull();
  });
});
