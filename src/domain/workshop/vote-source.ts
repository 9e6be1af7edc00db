import type { Votes } from './vote-count';

/** The ways in which a room can vote. */
export const VOTE_SOURCES = ['hands', 'cards', 'phones'] as const;
export type VoteSourceKind = (typeof VOTE_SOURCES)[number];

/** What a source is asked to count: one vote on one question. */
export interface VoteRequest {
  /** The question's id in the agenda. */
  readonly question: string;
  readonly round: 1 | 2;
  /** The teams' names; none in a room without. */
  readonly teams: readonly string[];
  /** How many people can vote; `null` when nobody counted them. */
  readonly people: number | null;
}

/** What a source tells while it counts; each report replaces the one before. */
export type VoteReport =
  | {
      readonly type: 'votes';
      /** The whole count so far, never a difference; one entry for each team. */
      readonly votes: Votes;
      /** How many are still awaited; `null` when the source cannot know. */
      readonly missing: number | null;
    }
  | {
      readonly type: 'trouble';
      /** Why nothing is counted at the moment, as a code that the stage has words for; counts told so far stand. */
      readonly code: VoteTrouble;
    };

/** `refused`, `absent`, `busy`: the camera. `too-far`: cards are seen but not read. `offline`: no connection. */
export type VoteTrouble = 'refused' | 'absent' | 'busy' | 'too-far' | 'unsupported' | 'failed' | 'offline';

/** A count under way. */
export interface VoteCollection {
  /** Forgets what was counted and begins again, with a report of no votes. */
  recount(): void;
  /** From now on so many can vote (`null` when nobody counted them); the count goes on. */
  expect(people: number | null): void;
  /** Ends the count and gives back everything that was taken, such as the camera; no report comes afterwards. */
  stop(): void;
}

/**
 * Where votes come from: hands that are typed in, paper cards before the camera, phones. A source knows nothing of the
 * stage: it does not open or close a vote and shows no result. The stage asks it to collect when a vote opens, turns each
 * report into a `vote` event of the session, and stops it when the vote closes.
 */
export interface VoteSource {
  readonly kind: VoteSourceKind;
  /** Begins to count; reports may come at once. One collection runs at a time: a second one stops the first. */
  collect(request: VoteRequest, report: (report: VoteReport) => void): VoteCollection;
}
