import { totalVotes, type Votes } from './vote-count';
import type { WorkshopQuestion } from './workshop-question';
import { currentRecords, nextStep, type Round, type WorkshopEvent, type WorkshopState } from './workshop-session';

/** What is shown of a question once it is revealed, one after the other. */
export const PANELS = ['result', 'reasons', 'siblings'] as const;
export type Panel = (typeof PANELS)[number];

/** How the stage shows the session: the same in every window, and no part of what was voted. */
export interface StageView {
  /** The stage is dark; everything else goes on. */
  readonly blank: boolean;
  /** Counts only while a question is revealed. */
  readonly panel: Panel;
  /** Bars team by team, where there are teams and enough votes. */
  readonly byTeam: boolean;
}

export const FIRST_VIEW: StageView = { blank: false, panel: 'result', byTeam: false };

/** What one step forward or back does: the session goes on, or only another panel is shown. */
export type StageStep =
  | { readonly type: 'event'; readonly event: WorkshopEvent; readonly panel: Panel }
  | { readonly type: 'panel'; readonly panel: Panel };

/** The panels that a question has something for; the first always. */
export function panelsOf(question: WorkshopQuestion | undefined): readonly Panel[] {
  if (!question) return ['result'];
  const explained = Object.values(question.rationales).some((text) => text.trim() !== '');
  return PANELS.filter(
    (panel) => panel === 'result' || (panel === 'reasons' ? explained : question.siblings.length > 0),
  );
}

/**
 * What the one large button and a presenter remote do next; `null` at the end. `question` is the one on show;
 * `undefined` where it left the bank, and then the next one comes.
 */
export function stepForward(
  state: WorkshopState,
  panel: Panel,
  question: WorkshopQuestion | undefined,
  now: number,
): StageStep | null {
  if (state.type === 'reveal') {
    const panels = panelsOf(question);
    const next = panels[panels.indexOf(panel) + 1];
    if (next) return { type: 'panel', panel: next };
  }
  const event = nextStep(state, now);
  return event && { type: 'event', event, panel: 'result' };
}

/** One step back, panel by panel, then as the session goes. */
export function stepBack(
  state: WorkshopState,
  panel: Panel,
  question: WorkshopQuestion | undefined,
  now: number,
): StageStep {
  const panels = panelsOf(question);
  const before = state.type === 'reveal' ? panels[panels.indexOf(panel) - 1] : undefined;
  return before ? { type: 'panel', panel: before } : { type: 'event', event: { type: 'back', now }, panel: 'result' };
}

/** The vote that is under way or was the last; `null` where a question was revealed without one. */
export function roundOnShow(state: WorkshopState): Round | null {
  switch (state.type) {
    case 'lobby':
    case 'end':
      return null;
    case 'open':
    case 'closed':
    case 'spread':
      return state.round;
    case 'discuss':
      return 1;
    case 'reveal': {
      const rounds = currentRecords(state).length;
      return rounds === 2 ? 2 : rounds === 1 ? 1 : null;
    }
  }
}

/** A vote whose result is on show. */
export interface VisibleRound {
  readonly round: Round;
  readonly votes: Votes;
}

/**
 * The votes that the room may see in this state. Before the reveal that is a spread that was asked for, and the first
 * vote during the second one where spreads are wanted; votes that nobody took part in are left out.
 */
export function visibleRounds(state: WorkshopState): readonly VisibleRound[] {
  return currentRecords(state)
    .slice(0, visibleCount(state))
    .map(({ votes }, index): VisibleRound => ({ round: index === 0 ? 1 : 2, votes }))
    .filter(({ votes }) => totalVotes(votes) > 0);
}

/** How many voted in the vote that is under way or was the last; `null` where there is none. */
export function votesOnShow(state: WorkshopState): number | null {
  const round = roundOnShow(state);
  const record = round === null ? undefined : currentRecords(state)[round - 1];
  return record ? totalVotes(record.votes) : null;
}

function visibleCount(state: WorkshopState): number {
  switch (state.type) {
    case 'lobby':
    case 'end':
      return 0;
    case 'open':
    case 'closed':
      return state.rules.showSpread ? state.round - 1 : 0;
    case 'discuss':
      return state.rules.showSpread ? 1 : 0;
    case 'spread':
      return state.round;
    case 'reveal':
      return 2;
  }
}
