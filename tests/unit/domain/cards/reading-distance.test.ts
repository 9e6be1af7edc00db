import { expect, test } from 'vitest';
import { readingDistance } from '../../../../src/domain/cards/reading-distance';

test('a card of 18 cm is read from about six metres by a full HD camera, from two thirds of that at 720p or on A5', () => {
  expect(readingDistance(1920, 'a4')).toBe(6);
  expect(readingDistance(1280, 'a4')).toBe(4);
  expect(readingDistance(1920, 'a5')).toBe(4);
  expect(readingDistance(1280, 'a5')).toBe(3);
});

test('a distance is never less than a metre', () => {
  expect(readingDistance(160, 'a5')).toBe(1);
});
