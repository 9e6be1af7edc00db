import {
  ANSWERS,
  type Answer,
  emptyVotes,
  totalVotes,
  type VoteCount,
  type VoteError,
  type Votes,
  validateVotes,
} from '../../domain/workshop/vote-count';
import type { VoteCollection, VoteReport, VoteRequest, VoteSource } from '../../domain/workshop/vote-source';

/** Votes by a show of hands: what stands in the fields, which may be wrong for a moment, and what is told of it. */
export class HandCount implements VoteSource {
  readonly kind = 'hands';
  /** What stands in each field, by team and answer. */
  texts: readonly Readonly<Record<Answer, string>>[];
  /** What is wrong; sums are told at the field that was changed last. */
  errors: readonly VoteError[];
  #request: VoteRequest | null = null;
  #report: (report: VoteReport) => void = () => {};
  /** The field that was changed last. */
  #last: { readonly team: number; readonly answer: Answer } = { team: 0, answer: 'unsure' };

  constructor() {
    this.texts = $state.raw([]);
    this.errors = $state.raw([]);
  }

  collect(request: VoteRequest, report: (report: VoteReport) => void): VoteCollection {
    this.#request = request;
    this.#report = report;
    this.show(emptyVotes(request.teams.length));
    const stop = () => {
      if (this.#report === report) this.#report = () => {};
    };
    return {
      recount: () => this.#tell(emptyVotes(request.teams.length)),
      expect: (people) => this.expect(people),
      stop,
    };
  }

  /** Looks again whether what stands in the fields can be right, in a room of so many. */
  expect(people: number | null): void {
    if (!this.#request) return;
    this.#request = { ...this.#request, people };
    if (this.errors.length > 0) this.#check();
  }

  /** Puts counts into the fields that do not come from them: from another window, a card, an earlier vote. */
  show(votes: Votes): void {
    this.texts = votes.map(toTexts);
    this.errors = [];
  }

  /** Whether exactly these counts stand in the fields. */
  holds(votes: Votes): boolean {
    return JSON.stringify(this.texts.map(toCount)) === JSON.stringify(votes.map(sorted));
  }

  /** Takes what was typed into a field, and tells the count when all fields can be right. */
  type(team: number, answer: Answer, text: string): void {
    const fields = this.texts[team];
    if (!fields || !this.#request) return;
    this.texts = this.texts.with(team, { ...fields, [answer]: text });
    this.#last = { team, answer };
    this.#check();
  }

  /** One hand more or less; never below none. */
  add(team: number, answer: Answer, hands: 1 | -1): void {
    const now = toNumber(this.texts[team]?.[answer] ?? '');
    const next = Number.isFinite(now) ? Math.max(0, Math.trunc(now) + hands) : 0;
    this.type(team, answer, next === 0 ? '' : String(next));
  }

  /** How many hands stand in the fields; `null` while one of them is no number. */
  get total(): number | null {
    const total = totalVotes(this.texts.map(toCount));
    return Number.isFinite(total) ? total : null;
  }

  /** What is wrong at a field. */
  errorAt(team: number, answer: Answer): VoteError | undefined {
    return this.errors.find((error) => error.team === team && error.answer === answer);
  }

  /** Tells the count when all fields can be right, and what is wrong when not. */
  #check(): void {
    if (!this.#request) return;
    const { teams, people } = this.#request;
    const votes = this.texts.map(toCount);
    const valid = validateVotes(votes, teams.length, people);
    this.errors = valid.ok ? [] : valid.error.map((error) => (error.answer ? error : { ...error, ...this.#last }));
    if (valid.ok) this.#report({ type: 'votes', votes, missing: people === null ? null : people - totalVotes(votes) });
  }

  #tell(votes: Votes): void {
    this.show(votes);
    const people = this.#request?.people ?? null;
    this.#report({ type: 'votes', votes, missing: people });
  }
}

/** An empty field is nobody; anything but digits is no number. */
function toNumber(text: string): number {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  return /^[-−–]?\d+(?:[.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(/^[−–]/, '-').replace(',', '.')) : Number.NaN;
}

function toCount(texts: Readonly<Record<Answer, string>>): VoteCount {
  return Object.fromEntries(ANSWERS.map((answer) => [answer, toNumber(texts[answer])])) as Record<Answer, number>;
}

/** The count with its answers in their fixed order. */
function sorted(count: VoteCount): VoteCount {
  return Object.fromEntries(ANSWERS.map((answer) => [answer, count[answer]])) as Record<Answer, number>;
}

function toTexts(count: VoteCount): Readonly<Record<Answer, string>> {
  const entries = ANSWERS.map((answer) => [answer, count[answer] === 0 ? '' : String(count[answer])]);
  return Object.fromEntries(entries) as Record<Answer, string>;
}
