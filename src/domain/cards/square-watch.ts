import { LEAST_SIDE } from './reading-distance';
import type { Sighting } from './vision/find-cards';
import { distance, middleOf, type Point, type Quad, sideOf } from './vision/grey-image';

/** A square counts when it was seen so many times within so many pictures, and no card was read there. */
const LEAST_SEEN = 4;
const WINDOW = 8;

/** A place where squares were seen lately. */
interface Place {
  readonly middle: Point;
  /** Side in pixels when last seen. */
  readonly side: number;
  /** Numbers of the pictures in which it was seen, the oldest first. */
  readonly seen: readonly number[];
}

/** Keeps an eye on squares that look like cards but cannot be read. Plain data. */
export interface SquareWatch {
  readonly pictures: number;
  readonly places: readonly Place[];
}

export const NO_SQUARES: SquareWatch = { pictures: 0, places: [] };

/** The watch after one more picture. */
export function watchSquares(watch: SquareWatch, { cards, unread }: Sighting): SquareWatch {
  const pictures = watch.pictures + 1;
  let places = watch.places.map((place) => ({ ...place, seen: place.seen.filter((at) => at > pictures - WINDOW) }));
  for (const quad of unread) {
    const found = { middle: middleOf(quad), side: sideOf(quad) };
    const before = places.find((place) => isNear(place, found.middle));
    places = places.filter((place) => place !== before);
    places.push({ ...found, seen: [...(before?.seen ?? []), pictures] });
  }
  // What can be read there now is no riddle any more.
  const read = cards.map(({ corners }: { corners: Quad }) => middleOf(corners));
  return {
    pictures,
    places: places.filter((place) => place.seen.length > 0 && !read.some((middle) => isNear(place, middle))),
  };
}

/** How many squares are seen all the time that are too small to be read: cards too far away. */
export function countTooFar({ places }: SquareWatch): number {
  return places.filter(({ seen, side }) => seen.length >= LEAST_SEEN && side < LEAST_SIDE).length;
}

function isNear({ middle, side }: Place, other: Point): boolean {
  return distance(middle, other) < side;
}
