import type { SetOptions } from './workshop-set';

/**
 * Seconds that each step takes with a room: reading aloud, an untimed vote, counting hands, talking in pairs, the
 * reasons. Within the 3–7 minutes that Crouch and Mazur (2001, American Journal of Physics 69/9, 970–977) give for one
 * question with discussion.
 */
const SECONDS = { read: 20, vote: 30, count: 15, discuss: 120, explain: 60 } as const;

/** Minutes that so many items take, rounded up to whole ones; 0 for none. */
export function estimateMinutes(items: number, { timerSeconds, twoVotes }: SetOptions): number {
  const vote = (timerSeconds ?? SECONDS.vote) + SECONDS.count;
  const votes = twoVotes ? vote + SECONDS.discuss + vote : vote;
  return Math.ceil((items * (SECONDS.read + votes + SECONDS.explain)) / 60);
}
