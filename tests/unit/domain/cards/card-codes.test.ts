import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD_CODES, CARDS, isWhiteCell, readCode, turnCode } from '../../../../src/domain/cards/card-codes';
import { OTHER_CODES } from '../../../card-scenes/other-reader';

const card = fc.constantFrom(...CARDS);
const codeOf = (number: number, turns = 0): number =>
  turns === 0 ? (CARD_CODES[number - 1] ?? 0) : turnCode(codeOf(number, turns - 1));

describe('the codes of the cards', () => {
  test('are those of the ArUco dictionary with 4 × 4 cells, in its order', () => {
    expect(OTHER_CODES).toEqual(CARD_CODES);
  });

  test('are read whichever way they are turned', () => {
    fc.assert(
      fc.property(card, fc.constantFrom(0, 1, 2, 3), (number, turns) => {
        expect(readCode(codeOf(number, turns))).toEqual({ card: number, turns });
      }),
    );
  });

  test('are no code any more with one, two or three cells wrong', () => {
    const cells = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(card, fc.constantFrom(0, 1, 2, 3), cells, (number, turns, wrong) => {
        expect(readCode(wrong.reduce((code, cell) => code ^ (1 << cell), codeOf(number, turns)))).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test('are themselves again after four turns', () => {
    for (const number of CARDS) expect(codeOf(number, 4)).toBe(codeOf(number));
  });

  test('have their upper left cell at the upper right after a turn to the right', () => {
    for (const number of CARDS) {
      expect(isWhiteCell(codeOf(number, 1), 0, 3)).toBe(isWhiteCell(codeOf(number), 0, 0));
    }
  });
});
