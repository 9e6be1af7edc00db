import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONCEPTS, type Concept } from '../../../src/domain/concept';
import {
  emptyResponse,
  isFullScore,
  type Response,
  type ScorableItem,
  scoreResponse,
  validateResponse,
} from '../../../src/domain/response';

const concept = fc.constantFrom<Concept>(...CONCEPTS);
const item: fc.Arbitrary<ScorableItem> = fc
  .array(concept, { minLength: 1, maxLength: 2 })
  .map((keys) => ({ parts: keys.map((key) => ({ key })) }));
const onePart: ScorableItem = { parts: [{ key: 'experience' }] };
const twoParts: ScorableItem = { parts: [{ key: 'engagement' }, { key: 'experience' }] };

describe('a response', () => {
  test('begins with nothing chosen in any part', () => {
    expect(emptyResponse(twoParts)).toEqual([null, null]);
  });

  test.each<[string, ScorableItem, Response, number[]]>([
    ['the only part', onePart, [null], [0]],
    ['the second part', twoParts, ['engagement', null], [1]],
    ['both parts', twoParts, [null, null], [0, 1]],
    ['a part it says nothing about', twoParts, ['engagement'], [1]],
  ])('that leaves %s open cannot be scored and names what is missing', (_, asked, response, parts) => {
    expect(validateResponse(asked, response)).toEqual({ ok: false, error: { code: 'unanswered', parts } });
  });

  test('can be scored once every part is answered, right or wrong', () => {
    expect(validateResponse(twoParts, ['satisfaction', 'experience'])).toEqual({
      ok: true,
      value: ['satisfaction', 'experience'],
    });
  });

  test('loses what goes beyond the parts of its item', () => {
    expect(validateResponse(onePart, ['experience', 'engagement'])).toEqual({ ok: true, value: ['experience'] });
  });
});

describe('a score', () => {
  test('gives one point for each part whose key was chosen', () => {
    expect(scoreResponse(twoParts, ['engagement', 'satisfaction'])).toEqual({
      points: 1,
      max: 2,
      correct: [true, false],
    });
  });

  test('is full for the keys, empty for a single wrong part, and never beyond its bounds', () => {
    fc.assert(
      fc.property(item, fc.array(concept, { minLength: 2, maxLength: 2 }), (asked, chosen) => {
        const keys = asked.parts.map(({ key }) => key);
        expect(isFullScore(scoreResponse(asked, keys))).toBe(true);
        const score = scoreResponse(asked, chosen.slice(0, keys.length));
        expect(score.max).toBe(keys.length);
        expect(score.points).toBe(score.correct.filter(Boolean).length);
        expect(score.points).toBeGreaterThanOrEqual(0);
        expect(score.points).toBeLessThanOrEqual(score.max);
        expect(isFullScore(score)).toBe(score.correct.every(Boolean));
      }),
    );
  });
});
