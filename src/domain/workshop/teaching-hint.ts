import type { Concept } from '../concept';
import { type Pair, pairOf } from '../pair';
import type { VoteCount } from './vote-count';
import { facilityOf, topDistractor } from './workshop-results';

/** Shares of right answers in a first vote, from 0 to 1, between which talking in pairs helps most. */
export const WORTH_DISCUSSING = { from: 0.3, to: 0.7 } as const;

/** What a first vote suggests. `none`: nobody voted. */
export type TeachingHint = 'none' | 'explain-first' | 'discuss' | 'explain-briefly';

/**
 * What to do after a first vote: below 30 % right, help first; up to 70 %, let the room discuss; above, explain briefly
 * and go on. After Lasry, Mazur and Watkins 2008 (American Journal of Physics 76/11, 1066–1069).
 */
export function hintAfter(count: VoteCount, key: Concept): TeachingHint {
  const facility = facilityOf(count, key);
  if (facility === null) return 'none';
  if (facility < WORTH_DISCUSSING.from) return 'explain-first';
  return facility <= WORTH_DISCUSSING.to ? 'discuss' : 'explain-briefly';
}

/** The two concepts that the room mixes up most in a vote; `null` when nobody chose a wrong one. */
export function pairToDiscuss(count: VoteCount, key: Concept): Pair | null {
  const wrong = topDistractor(count, key);
  return wrong === null ? null : pairOf(key, wrong);
}
