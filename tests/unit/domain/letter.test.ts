import { expect, test } from 'vitest';
import { letterOf } from '../../../src/domain/letter';

test.each([
  ['Touchpoint', 'T'],
  ['Ästhetik', 'A'],
  ['öffentlich', 'O'],
  ['École', 'E'],
])('%s stands under %s', (term, letter) => {
  expect(letterOf(term)).toBe(letter);
});
