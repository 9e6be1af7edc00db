import { expect, test } from 'vitest';
import { formatChange } from '../../../src/i18n/format-change';

test.each([
  [27, 0, '+27\u00a0%', '+27%'],
  [101.68, 2, '+101,68\u00a0%', '+101.68%'],
  [73.3, 2, '+73,30\u00a0%', '+73.30%'],
  [1234.5, 1, '+1.234,5\u00a0%', '+1,234.5%'],
])('%d with %d places is written as each language does', (change, decimals, german, english) => {
  expect(formatChange(change, decimals, 'de')).toBe(german);
  expect(formatChange(change, decimals, 'en')).toBe(english);
});
