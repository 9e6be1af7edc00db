import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDay } from '../../../src/islands/progress/local-day';

test('a day is what the learner’s calendar says, on days when the clock is changed, too', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) }), (time) => {
      const date = new Date(time);
      const midnight = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
      expect(localDay(time)).toBe(midnight / 86_400_000);
    }),
  );
});

test('a day’s last second and the next one’s first are a day apart', () => {
  const midnight = new Date(2026, 2, 30).getTime();
  expect(localDay(midnight) - localDay(midnight - 1)).toBe(1);
});
