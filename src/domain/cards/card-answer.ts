import { ANSWERS, type Answer } from '../workshop/vote-count';
import type { Quad } from './vision/grey-image';

/** What each side of a card means when it is up, clockwise from the side that is up when the marker stands upright. */
export const CARD_SIDES: readonly Answer[] = ANSWERS;

/** A card that is further askew than this, in degrees, says nothing: at 45 two sides are equally high. */
export const MOST_ASKEW = 38;

/**
 * Which answer a card shows: the side that points up in the picture. `corners`: those of its marker, clockwise, from its
 * own upper left one on. `null` when it is held too far askew to tell.
 */
export function readAnswer([a, b, c, d]: Quad): Answer | null {
  // From the middle of the marker's lower edge to that of its upper one; y runs down.
  const right = a.x + b.x - c.x - d.x;
  const up = c.y + d.y - a.y - b.y;
  const turned = (Math.atan2(right, up) * 180) / Math.PI;
  const quarters = Math.round(turned / 90);
  return Math.abs(turned - 90 * quarters) > MOST_ASKEW ? null : (CARD_SIDES[(8 - quarters) % 4] ?? null);
}
