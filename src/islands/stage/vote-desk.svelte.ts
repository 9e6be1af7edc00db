import { roundOnShow } from '../../domain/workshop/stage-view';
import { emptyVotes, totalVotes, type Votes } from '../../domain/workshop/vote-count';
import type {
  VoteCollection,
  VoteReport,
  VoteRequest,
  VoteSource,
  VoteSourceKind,
  VoteTrouble,
} from '../../domain/workshop/vote-source';
import { currentQuestion, currentRecords, type WorkshopState } from '../../domain/workshop/workshop-session';
import { HandCount } from './hand-count.svelte';

/** Lets a source count while a vote is open, and hands on what it reports. Hands can correct every count. */
export class VoteDesk {
  readonly hands: HandCount;
  /** Which source counts in this window. */
  source: VoteSourceKind;
  /** Why the source counts nothing at the moment. */
  trouble: VoteTrouble | null;
  /** Whether the last source that was asked broke off, such as a camera that was refused. */
  broke = false;
  readonly #take: (votes: Votes, source: VoteSourceKind) => void;
  #asked: string | null = null;
  #request: VoteRequest | null = null;
  #counting: VoteCollection | null = null;

  constructor(take: (votes: Votes, source: VoteSourceKind) => void) {
    this.hands = new HandCount();
    this.source = $state.raw('hands');
    this.trouble = $state.raw(null);
    this.#take = take;
  }

  /** Whether hands are to be counted: nothing else counts, or it cannot. A far card is for the source itself to tell. */
  get byHand(): boolean {
    return this.source === 'hands' || (this.trouble !== null && this.trouble !== 'too-far');
  }

  /** Follows the session: asks for a count where a vote is new, shows the counts, stops other sources with the vote. */
  attend(state: WorkshopState): void {
    const round = roundOnShow(state);
    const question = currentQuestion(state);
    if (round === null || question === null) {
      this.#asked = null;
      this.#request = null;
      this.useHands();
      return;
    }
    const { people, rules } = state;
    const asked = JSON.stringify([question, round, rules.teams]);
    const isNew = asked !== this.#asked;
    const isOther = this.#request?.people !== people;
    this.#asked = asked;
    this.#request = { question, round, teams: rules.teams, people };
    if (isNew) {
      this.useHands();
      this.hands.collect(this.#request, (report) => this.#hear(report, 'hands'));
    }
    if (state.type !== 'open') this.useHands();
    const votes = currentRecords(state)[round - 1]?.votes ?? emptyVotes(rules.teams.length);
    // What is still being corrected stays in the fields.
    const isSettled = isNew || this.hands.errors.length === 0;
    if (isSettled && !this.hands.holds(votes)) this.hands.show(votes);
    if (isNew || !isOther) return;
    // At the end, because a count that is right now is told at once.
    this.#counting?.expect(people);
    this.hands.expect(people);
  }

  /** Lets another source count the vote that is open. What was counted before stands until the source has its first vote. */
  use(source: VoteSource): void {
    if (!this.#request) return;
    this.useHands();
    this.source = source.kind;
    let hasBegun = false;
    this.#counting = source.collect(this.#request, (report) => {
      hasBegun ||= report.type === 'votes' && totalVotes(report.votes) > 0;
      if (hasBegun || report.type !== 'votes') this.#hear(report, source.kind);
      else this.#mend();
    });
  }

  /** Stops the other source; what it counted stands. */
  useHands(): void {
    this.#counting?.stop();
    this.#counting = null;
    this.source = 'hands';
    this.trouble = null;
  }

  #mend(): void {
    this.trouble = null;
    this.broke = false;
  }

  #hear(report: VoteReport, source: VoteSourceKind): void {
    switch (report.type) {
      case 'votes':
        // Hands that are typed in do not mend a camera.
        if (source !== 'hands') this.#mend();
        this.#take(report.votes, source);
        break;
      case 'trouble':
        this.trouble = report.code;
        this.broke = report.code !== 'too-far';
        break;
    }
  }
}
