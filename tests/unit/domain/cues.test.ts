import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markCues } from '../../../src/domain/cues';

const stem = 'Nadja schreibt im Forum, von der Flasche bis zum Plakat wirke alles froh.';

describe('the cues of a stem', () => {
  test('are cut out with the concept that they point to', () => {
    expect(markCues(stem, [{ key: 'engagement', cues: ['schreibt im Forum'] }])).toEqual([
      { text: 'Nadja ' },
      { text: 'schreibt im Forum', concept: 'engagement' },
      { text: ', von der Flasche bis zum Plakat wirke alles froh.' },
    ]);
  });

  test('may stand at either end of the stem', () => {
    expect(markCues('ab c', [{ key: 'experience', cues: ['ab', 'c'] }])).toEqual([
      { text: 'ab', concept: 'experience' },
      { text: ' ' },
      { text: 'c', concept: 'experience' },
    ]);
  });

  test('are marked once, where they stand first', () => {
    expect(markCues('da und da', [{ key: 'experience', cues: ['da'] }])).toEqual([
      { text: 'da', concept: 'experience' },
      { text: ' und da' },
    ]);
  });

  test('of two parts show side by side, the shorter one inside the longer', () => {
    const parts = [
      { key: 'engagement', cues: ['a b c'] },
      { key: 'experience', cues: ['b'] },
    ] as const;
    const segments = [
      { text: 'a ', concept: 'engagement' },
      { text: 'b', concept: 'experience' },
      { text: ' c', concept: 'engagement' },
    ];
    expect(markCues('a b c', parts)).toEqual(segments);
    expect(markCues('a b c', parts.toReversed())).toEqual(segments);
  });

  test('that two parts share point to the earlier part', () => {
    const parts = [
      { key: 'engagement', cues: ['ab'] },
      { key: 'experience', cues: ['ab'] },
    ] as const;
    expect(markCues('ab', parts)).toEqual([{ text: 'ab', concept: 'engagement' }]);
  });

  test('never change the text, found or not', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(text), (any, cues) => {
        const segments = markCues(any, [{ key: 'satisfaction', cues }]);
        expect(segments.map((segment) => segment.text).join('')).toBe(any);
      }),
    );
  });
});
