import { findNumberFault, validateVotes } from './vote-count';
import { isAsking, type WorkshopState } from './workshop-session';
import { MAX_TEAMS, TIMER_SECONDS } from './workshop-set';

/** Whether `reduceWorkshop` could have led to this state: for stored states and messages of another window. */
export function isSoundWorkshop(state: WorkshopState): boolean {
  const { agenda, people, records, revealed, rules } = state;
  const sound =
    new Set(agenda).size === agenda.length &&
    records.length === agenda.length &&
    new Set(revealed).size === revealed.length &&
    revealed.every((id) => agenda.includes(id)) &&
    (people === null || findNumberFault(people) === null) &&
    rules.teams.length <= MAX_TEAMS &&
    isTimerLength(rules.timerSeconds) &&
    records.every(
      (rounds) =>
        rounds.length <= (rules.twoVotes ? 2 : 1) &&
        rounds.every(({ votes }) => validateVotes(votes, rules.teams.length, people).ok),
    );
  return sound && isSoundStep(state);
}

function isTimerLength(seconds: number | null): boolean {
  return seconds === null || (seconds >= TIMER_SECONDS.min && seconds <= TIMER_SECONDS.max);
}

function isSoundStep(state: WorkshopState): boolean {
  if (state.type === 'lobby') return state.records.every((rounds) => rounds.length === 0);
  if (!Number.isFinite(state.startedAt)) return false;
  if (!isAsking(state)) return true;
  const rounds = state.records[state.position]?.length;
  if (rounds === undefined) return false;
  switch (state.type) {
    case 'open': {
      const { timer } = state;
      const timed =
        !timer || (Number.isFinite(timer.startedAt) && timer.seconds >= 0 && timer.seconds <= TIMER_SECONDS.max);
      return timed && state.round <= rounds;
    }
    case 'closed':
    case 'spread':
      return state.round <= rounds;
    case 'discuss':
      return state.rules.twoVotes && rounds >= 1 && Number.isFinite(state.since);
    case 'reveal':
      return true;
  }
}
