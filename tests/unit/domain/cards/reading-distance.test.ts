import { expect, test } from 'vitest';
import { readingDistance } from '../../../../src/domain/cards/reading-distance';

test('a card of 18 cm is read from about six metres by a full HD camera, from two thirds of that at 720p or on A5', () => {
  expect(readingDistance(1920, 'a4')).toBeCloseTo(6.2, 1);
  expect(readingDistance(1280, 'a4')).toBeCloseTo(4.1, 1);
  expect(readingDistance(1920, 'a5')).toBeCloseTo(4.1, 1);
});
