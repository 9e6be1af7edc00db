import { describe, expect, test } from 'vitest';
import { countTooFar, NO_SQUARES, watchSquares } from '../../../../src/domain/cards/square-watch';
import type { Sighting } from '../../../../src/domain/cards/vision/find-cards';
import { markerCorners } from '../../../card-scenes/card-pose';

const square = (side: number, x = 100) => markerCorners({ x, y: 100, side, roll: 8, yaw: 0, pitch: 0 });
const unread = (...sides: number[]): Sighting => ({
  cards: [],
  unread: sides.map((side, index) => square(side, 100 + index * 200)),
});
const watch = (...pictures: readonly Sighting[]) => countTooFar(pictures.reduce(watchSquares, NO_SQUARES));
const often = (picture: Sighting, times = 4) => Array.from({ length: times }, () => picture);

describe('cards too far away', () => {
  test('are small squares that stay unread in several pictures', () => {
    expect(watch(...often(unread(20, 25), 3))).toBe(0);
    expect(watch(...often(unread(20, 25)))).toBe(2);
  });

  test('are not squares large enough to be read', () => {
    expect(watch(...often(unread(60)))).toBe(0);
  });

  test('are not those that could be read at that place meanwhile', () => {
    expect(watch(...often(unread(20)), { cards: [{ card: 3, corners: square(22) }], unread: [] })).toBe(0);
  });

  test('are forgotten when nothing is seen there any more', () => {
    expect(watch(...often(unread(20)), ...often(unread(), 8))).toBe(0);
  });
});
