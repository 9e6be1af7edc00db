import { stepForward, type VisibleRound } from '../../domain/workshop/stage-view';
import type { Answer, VoteError } from '../../domain/workshop/vote-count';
import { sumVotes } from '../../domain/workshop/vote-count';
import { estimateMinutes } from '../../domain/workshop/workshop-minutes';
import { isAsking } from '../../domain/workshop/workshop-session';
import { fill } from '../../i18n/fill';
import type { StageWords } from '../../i18n/stage';
import type { StageState } from './stage-state.svelte';

/** What the one large button does next; empty at the end. */
export function tellStep(words: StageWords, { session, view, question, parts }: StageState): string {
  if (!session) return '';
  if (view.blank && parts.role === 'notes') return words.unblank;
  const onward = isAsking(session) && session.position + 1 === session.agenda.length ? words.toEnd : words.next;
  if (isAsking(session) && !question) return onward;
  const step = stepForward(session, view.panel, question, 0);
  if (!step) return '';
  if (step.type === 'panel') return step.panel === 'reasons' ? words.why : words.siblings;
  switch (step.event.type) {
    case 'start':
      return words.start;
    case 'close':
      return words.close;
    case 'show':
      return words.show;
    case 'discuss':
      return words.discuss;
    case 'vote-again':
      return words.voteAgain;
    case 'reveal':
      return words.reveal;
    default:
      return onward;
  }
}

/** „24 Stimmen“, „24 von 30 Stimmen“. */
export function tellVotes(words: StageWords, count: number, people: number | null): string {
  if (people !== null) return fill(people === 1 ? words.votesOfOne : words.votesOf, { count, people });
  return count === 1 ? words.oneVote : fill(words.votes, { count });
}

/** What is wrong at a field. */
export function tellFault(words: StageWords, error: VoteError, total: number | null, people: number | null): string {
  return fill(words.voteFaults[error.code], { count: total ?? '', people: people ?? '' });
}

/** How often an answer was given, in the votes on show. */
export function tellCounts(words: StageWords, rounds: readonly VisibleRound[], answer: Answer): string {
  const [first, second] = rounds.map(({ votes }) => sumVotes(votes)[answer]);
  if (first === undefined) return '';
  if (second !== undefined) return fill(words.twice, { first, second });
  return first === 1 ? words.onceOne : fill(words.once, { count: first });
}

/** How often each team gave an answer, as „Team 1: …“. */
export function tellTeams(
  words: StageWords,
  rounds: readonly VisibleRound[],
  answer: Answer,
  teams: readonly string[],
): string {
  const ofTeam = (team: number) =>
    rounds.map(({ round, votes }): VisibleRound => ({ round, votes: votes.slice(team, team + 1) }));
  return teams
    .map((name, team) => fill(words.option, { name, counts: tellCounts(words, ofTeam(team), answer) }))
    .join('; ');
}

/** How many were unsure, in the votes on show; empty when nobody was. */
export function tellUnsure(words: StageWords, rounds: readonly VisibleRound[]): string {
  const [first = 0, second] = rounds.map(({ votes }) => sumVotes(votes).unsure);
  if (first === 0 && !second) return '';
  return second === undefined ? fill(words.unsureOnce, { first }) : fill(words.unsureTwice, { first, second });
}

/** „8 Fälle, etwa 33 Min.“ */
export function tellSize(words: StageWords, { resolved, snapshot }: StageState): string {
  const count = resolved.questions.length;
  const cases = count === 1 ? words.oneCase : fill(words.cases, { count });
  const rules = snapshot?.state.rules;
  const minutes = rules ? estimateMinutes(count, { ...rules, shuffleSeed: null }) : 0;
  return fill(words.size, { cases, minutes });
}

/** A timer's seconds as „1:05“. */
export function tellTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A share from 0 to 1 as whole per cent. */
export function percent(share: number): number {
  return Math.round(share * 100);
}
