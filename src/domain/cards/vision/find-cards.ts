import { type CardId, readCode } from '../card-codes';
import { fitSquare } from './fit-square';
import { distance, type GreyImage, middleOf, type Quad, sideOf } from './grey-image';
import { markDark } from './mark-dark';
import { readCells } from './read-cells';
import { traceOutlines } from './trace-outlines';

/** A card that was read. */
export interface SeenCard {
  readonly card: CardId;
  /** Those of its marker, clockwise, from the one on that is the upper left when CE is up. */
  readonly corners: Quad;
}

/** What one picture shows. */
export interface Sighting {
  readonly cards: readonly SeenCard[];
  /** Squares that look like markers but cannot be read. */
  readonly unread: readonly Quad[];
}

/** The smallest square that is looked at, as the length of its side in pixels. */
export const SMALLEST_SIDE = 12;
/** Two squares are one when their middles lie nearer than this share of their side. */
const SAME_PLACE = 0.5;

/**
 * Makes a finder for pictures of one size; it keeps the memory that it works with from one picture to the next. `radius`
 * is how far around a pixel is looked to tell dark from light: small ones find small markers, large ones blurred ones.
 */
export function createCardFinder(width: number, height: number): (image: GreyImage, radius: number) => Sighting {
  const sums = new Uint32Array((width + 1) * (height + 1));
  const marks = new Uint8Array((width + 2) * (height + 2));
  const limits = { fewest: SMALLEST_SIDE, most: Math.min(width, height) };
  return (image, radius) => {
    markDark(image, radius, sums, marks);
    const cards: SeenCard[] = [];
    const unread: Quad[] = [];
    for (const outline of traceOutlines(marks, width, height, limits)) {
      const quad = fitSquare(outline);
      const cells = quad && readCells(image, quad);
      if (!quad || !cells) continue;
      const reading = cells.clear ? readCode(cells.code) : null;
      if (reading) cards.push({ card: reading.card, corners: fromOwnCorner(quad, reading.turns) });
      else unread.push(quad);
    }
    return tidy(cards, unread);
  };
}

/** The corners from the marker's own upper left one on, which lies further on by as many corners as it was turned. */
function fromOwnCorner(quad: Quad, turns: number): Quad {
  const [a, b, c, d] = quad.map((_, index) => quad[(index + turns) % 4]);
  return a && b && c && d ? [a, b, c, d] : quad;
}

/** Each thing once: a marker's inner and outer edge, and what is drawn in a marker, are found as squares as well. */
function tidy(cards: readonly SeenCard[], unread: readonly Quad[]): Sighting {
  const kept: SeenCard[] = [];
  for (const card of cards) {
    if (!kept.some((other) => other.card === card.card && isSamePlace(other.corners, card.corners))) kept.push(card);
  }
  const others: Quad[] = [];
  for (const quad of unread) {
    const known = [...kept.map(({ corners }) => corners), ...others];
    if (!known.some((other) => isSamePlace(other, quad))) others.push(quad);
  }
  return { cards: kept, unread: others };
}

function isSamePlace(one: Quad, other: Quad): boolean {
  return distance(middleOf(one), middleOf(other)) < SAME_PLACE * Math.max(sideOf(one), sideOf(other));
}
