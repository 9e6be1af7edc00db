import { describe, expect, test } from 'vitest';
import { RESULTS } from '../../../src/i18n/results';
import { STAGE } from '../../../src/i18n/stage';
import { tellGain, tellShift } from '../../../src/islands/results/numbers';
import { tellVotes } from '../../../src/islands/stage/tell';

describe('one of something is told in the singular', () => {
  const gain = { first: 0.25, second: 0.75, gain: 2 / 3 };

  test('in German', () => {
    expect(tellGain(RESULTS.de, 'de', { ...gain, questions: 1 })[0]).toMatch(/^Bei einem Fall wurde/);
    expect(tellGain(RESULTS.de, 'de', { ...gain, questions: 2 })[0]).toMatch(/^Bei 2 Fällen wurde/);
    expect([0.01, -0.01, 0.02, 0.004].map((shift) => tellShift(RESULTS.de, 'de', shift))).toEqual([
      '+1 Punkt',
      '−1 Punkt',
      '+2 Punkte',
      '0 Punkte',
    ]);
    expect(tellVotes(STAGE.de, 1, null)).toBe('1 Stimme');
    expect(tellVotes(STAGE.de, 1, 1)).toBe('1 von 1 Stimme');
    expect(tellVotes(STAGE.de, 1, 2)).toBe('1 von 2 Stimmen');
  });

  test('in English', () => {
    expect(tellGain(RESULTS.en, 'en', { ...gain, questions: 1 })[0]).toMatch(/^One case was voted on twice/);
    expect(tellShift(RESULTS.en, 'en', 0.01)).toBe('+1 point');
    expect(tellVotes(STAGE.en, 1, 1)).toBe('1 of 1 vote');
  });
});
