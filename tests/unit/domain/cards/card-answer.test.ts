import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../../src/domain/cards/card-answer';
import { markerCorners } from '../../../card-scenes/card-pose';

const held = (roll: number, yaw = 0, pitch = 0) =>
  readAnswer(markerCorners({ x: 400, y: 300, side: 60, roll, yaw, pitch }));

describe('the answer of a card', () => {
  test.each([
    [0, 'engagement'],
    [-90, 'experience'],
    [90, 'unsure'],
    [180, 'satisfaction'],
  ])('turned by %i° to the right is the side that is up', (roll, answer) => {
    expect(held(roll)).toBe(answer);
  });

  test('stays the same when the card is askew, turned away and tipped back', () => {
    const angle = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(0, 90, 180, 270), angle(30), angle(25), angle(25), (quarter, askew, yaw, pitch) => {
        expect(held(quarter + askew, yaw, pitch)).toBe(held(quarter));
      }),
    );
  });

  test('is none when two sides are equally high', () => {
    for (const roll of [45, 135, 225, 315, -42, 48]) expect(held(roll)).toBeNull();
  });
});
