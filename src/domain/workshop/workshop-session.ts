import { emptyVotes, findNumberFault, totalVotes, type Votes, validateVotes } from './vote-count';
import type { VoteSourceKind } from './vote-source';
import { extendTimer, startTimer, type VoteTimer } from './vote-timer';
import type { SetOptions } from './workshop-set';

/** The first vote, or the one after the discussion. */
export type Round = 1 | 2;

/** One vote on one question, and how it was counted. */
export interface RoundRecord {
  readonly votes: Votes;
  readonly source: VoteSourceKind;
}

/** What every state knows. Plain data throughout, so that it can be stored and sent as it is. */
interface Run {
  /** The questions' ids in the order in which they are asked, each once. */
  readonly agenda: readonly string[];
  readonly rules: SessionRules;
  /** How many people are in the room; `null` when nobody counted them. No vote holds more. */
  readonly people: number | null;
  /** The votes on each question of the agenda: none, the first, or both. */
  readonly records: readonly (readonly RoundRecord[])[];
  /** The ids of the questions whose key the room has seen, each once. */
  readonly revealed: readonly string[];
}

/** The options that the session follows. */
export type SessionRules = Pick<SetOptions, 'timerSeconds' | 'twoVotes' | 'showSpread' | 'teams'>;

/** Nothing has been asked yet. */
export interface Lobby extends Run {
  readonly type: 'lobby';
}

/** A question is on show, the one at `position` of the agenda. */
interface Asking extends Run {
  readonly position: number;
  /** When the session began, in milliseconds since 1970-01-01 UTC. */
  readonly startedAt: number;
}

/** Votes are being counted; the record of this round holds what came so far. */
export interface Open extends Asking {
  readonly type: 'open';
  readonly round: Round;
  readonly timer: VoteTimer | null;
}

/** The vote is over and counted, its result is not shown. */
export interface Closed extends Asking {
  readonly type: 'closed';
  readonly round: Round;
}

/** The result is shown, the second beside the first; the key is not. */
export interface Spread extends Asking {
  readonly type: 'spread';
  readonly round: Round;
}

/** The room talks between two votes. */
export interface Discuss extends Asking {
  readonly type: 'discuss';
  /** When the talk began, in milliseconds since 1970-01-01 UTC. */
  readonly since: number;
}

/** Key, rationales and all votes are shown. */
export interface Reveal extends Asking {
  readonly type: 'reveal';
}

/** Every question is done. */
export interface End extends Run {
  readonly type: 'end';
  readonly startedAt: number;
}

export type WorkshopState = Lobby | Open | Closed | Spread | Discuss | Reveal | End;
/** The states with a question on show. */
export type QuestionState = Exclude<WorkshopState, Lobby | End>;

/** `now` in milliseconds since 1970-01-01 UTC. */
export type WorkshopEvent =
  | { readonly type: 'start'; readonly now: number }
  | { readonly type: 'people'; readonly people: number | null }
  | { readonly type: 'vote'; readonly votes: Votes; readonly source: VoteSourceKind }
  | { readonly type: 'extend'; readonly seconds: number; readonly now: number }
  | { readonly type: 'close' }
  | { readonly type: 'show' }
  | { readonly type: 'discuss'; readonly now: number }
  | { readonly type: 'vote-again'; readonly now: number }
  | { readonly type: 'reveal' }
  | { readonly type: 'next'; readonly now: number }
  | { readonly type: 'back'; readonly now: number }
  | { readonly type: 'go-to'; readonly position: number; readonly now: number }
  | { readonly type: 'end' };

/** A session before its first question; `agenda` holds each id once. */
export function createWorkshop(agenda: readonly string[], rules: SessionRules): Lobby {
  const { timerSeconds, twoVotes, showSpread, teams } = rules;
  return {
    type: 'lobby',
    agenda,
    rules: { timerSeconds, twoVotes, showSpread, teams },
    people: null,
    records: agenda.map(() => []),
    revealed: [],
  };
}

/**
 * The state after an event. An event that does not fit the state, or whose numbers cannot be right (`validateVotes` says
 * what is wrong), leaves it as it is: the same object comes back. No event loses votes.
 */
export function reduceWorkshop(state: WorkshopState, event: WorkshopEvent): WorkshopState {
  switch (event.type) {
    case 'start':
      return state.type === 'lobby' ? enter({ ...state, startedAt: event.now }, 0, event.now) : state;
    case 'people':
      return setPeople(state, event.people);
    case 'vote':
      return isAsking(state) ? takeVotes(state, { votes: event.votes, source: event.source }) : state;
    case 'extend':
      return state.type === 'open' && state.timer
        ? { ...state, timer: extendTimer(state.timer, event.seconds, event.now) }
        : state;
    case 'close':
      return state.type === 'open' ? closed(state, state.round) : state;
    case 'show':
      return state.type === 'closed' ? { ...asking(state), type: 'spread', round: state.round } : state;
    case 'discuss':
      return canDiscuss(state) ? { ...asking(state), type: 'discuss', since: event.now } : state;
    case 'vote-again':
      return state.type === 'discuss' ? open(state, 2, event.now) : state;
    case 'reveal':
      return state.type === 'closed' || state.type === 'spread' || state.type === 'discuss' ? reveal(state) : state;
    case 'next':
      return state.type === 'reveal' ? enter(state, state.position + 1, event.now) : state;
    case 'back':
      return goBack(state, event.now);
    case 'go-to':
      return goTo(state, event.position, event.now);
    case 'end':
      return isAsking(state) ? end(state) : state;
  }
}

/** Whether a question is on show. */
export function isAsking(state: WorkshopState): state is QuestionState {
  return state.type !== 'lobby' && state.type !== 'end';
}

/** The id of the question on show; `null` before the first and after the last. */
export function currentQuestion(state: WorkshopState): string | null {
  return isAsking(state) ? (state.agenda[state.position] ?? null) : null;
}

/** The votes on the question on show: none, the first, or both. */
export function currentRecords(state: WorkshopState): readonly RoundRecord[] {
  return isAsking(state) ? (state.records[state.position] ?? []) : [];
}

/** Whether the room can be asked to talk and vote again. */
export function canDiscuss(state: WorkshopState): state is Closed | Spread {
  return (state.type === 'closed' || state.type === 'spread') && state.rules.twoVotes && state.round === 1;
}

/**
 * The step that usually follows, for the one large button and for presenter remotes; `null` at the end. Votes are taken
 * by other means, so an open vote is followed by its close.
 */
export function nextStep(state: WorkshopState, now: number): WorkshopEvent | null {
  switch (state.type) {
    case 'lobby':
      return { type: 'start', now };
    case 'open':
      return { type: 'close' };
    case 'closed':
      if (state.rules.showSpread) return { type: 'show' };
      return canDiscuss(state) ? { type: 'discuss', now } : { type: 'reveal' };
    case 'spread':
      return canDiscuss(state) ? { type: 'discuss', now } : { type: 'reveal' };
    case 'discuss':
      return { type: 'vote-again', now };
    case 'reveal':
      return { type: 'next', now };
    case 'end':
      return null;
  }
}

/** A session that has begun. */
type Begun = Run & { readonly startedAt: number };

/** What states with a question share, without what belongs to one type alone. */
function asking({ agenda, rules, people, records, revealed, position, startedAt }: Asking): Asking {
  return { agenda, rules, people, records, revealed, position, startedAt };
}

function open(from: Asking, round: Round, now: number): Open {
  const rounds = from.records[from.position] ?? [];
  const fresh: RoundRecord = { votes: emptyVotes(from.rules.teams.length), source: 'hands' };
  const records = rounds.length < round ? from.records.with(from.position, [...rounds, fresh]) : from.records;
  const timer = startTimer(from.rules.timerSeconds, now);
  return { ...asking({ ...from, records }), type: 'open', round, timer };
}

function closed(from: Asking, round: Round): Closed {
  return { ...asking(from), type: 'closed', round };
}

function reveal(from: Asking): Reveal {
  const id = from.agenda[from.position];
  const isNew = id !== undefined && !from.revealed.includes(id);
  return { ...asking(from), revealed: isNew ? [...from.revealed, id] : from.revealed, type: 'reveal' };
}

function end({ agenda, rules, people, records, revealed, startedAt }: Begun): End {
  return { type: 'end', agenda, rules, people, records, revealed, startedAt };
}

/** Shows a question: one that was voted on comes back closed, with its last vote, else it is open; beyond the last comes the end. */
function enter(from: Begun, position: number, now: number): Open | Closed | End {
  const rounds = from.records[position];
  if (!rounds) return end(from);
  const at: Asking = { ...from, position };
  const round = rounds.length === 2 ? 2 : 1;
  return totalVotes(rounds.at(-1)?.votes ?? []) > 0 ? closed(at, round) : open(at, round, now);
}

function goTo(state: WorkshopState, position: number, now: number): WorkshopState {
  return state.type !== 'lobby' && position in state.agenda ? enter(state, position, now) : state;
}

/** A question once more: with its key where the room has seen that, else as far as it came. */
function comeBack(from: Begun, position: number, now: number): WorkshopState {
  const id = from.agenda[position];
  const isKnown = id !== undefined && from.revealed.includes(id);
  return isKnown ? reveal({ ...from, position }) : enter(from, position, now);
}

/** One step back; before the first question there is none. */
function goBack(state: WorkshopState, now: number): WorkshopState {
  switch (state.type) {
    case 'lobby':
      return state;
    case 'open':
      if (state.round === 2) return { ...asking(state), type: 'discuss', since: now };
      return state.position > 0 ? comeBack(state, state.position - 1, now) : state;
    case 'closed':
      return open(state, state.round, now);
    case 'spread':
      return closed(state, state.round);
    case 'discuss':
      return closed(state, 1);
    case 'reveal':
      return enter(state, state.position, now);
    case 'end':
      return state.agenda.length > 0 ? comeBack(state, state.agenda.length - 1, now) : state;
  }
}

/** Puts a count into the round that is open or was the last; while the room talks, that is the first. */
function takeVotes(state: QuestionState, record: RoundRecord): WorkshopState {
  const rounds = currentRecords(state);
  const round = state.type === 'reveal' ? rounds.length : state.type === 'discuss' ? 1 : state.round;
  const sound = validateVotes(record.votes, state.rules.teams.length, state.people).ok;
  if (!sound || round < 1) return state;
  return { ...state, records: state.records.with(state.position, rounds.with(round - 1, record)) };
}

function setPeople(state: WorkshopState, people: number | null): WorkshopState {
  if (people === null) return { ...state, people };
  const most = Math.max(0, ...state.records.flat().map(({ votes }) => totalVotes(votes)));
  return findNumberFault(people) === null && people >= most ? { ...state, people } : state;
}
