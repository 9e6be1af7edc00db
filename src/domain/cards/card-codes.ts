/** The numbers that cards bear: whole numbers from 1 to `MOST_CARDS`. */
export type CardId = number;

/** As many cards as there are, and as few as are worth printing. */
export const MOST_CARDS = 60;
export const FEWEST_CARDS = 5;

/** Cells along one side of a marker: four that carry the code, and the black border around them. */
export const CODE_CELLS = 4;
export const MARKER_CELLS = CODE_CELLS + 2;

/**
 * The codes of the cards, card 1 first: the first 60 of OpenCV's dictionary `DICT_4X4_1000`, sixteen cells row by row from
 * the top left, the highest bit first, 1 for white. Any two of them differ in at least four cells however they are turned,
 * and so does each from itself turned. From opencv/modules/objdetect/src/aruco/predefined_dictionaries.hpp, © 2013 OpenCV
 * Foundation, 3-clause BSD licence.
 */
export const CARD_CODES: readonly number[] = [
  0xb532, 0x0f9a, 0x332d, 0x9946, 0x549e, 0x79cd, 0x9e2e, 0xc4f2, 0xfeda, 0xcf56, 0xf991, 0x11a7, 0x0eb7, 0x2a0f,
  0x24b1, 0x263e, 0x4665, 0x6600, 0x6c5e, 0x76af, 0x868b, 0xb02b, 0xccd5, 0xdd82, 0xfe47, 0x9471, 0xace4, 0xa554,
  0x2123, 0x346f, 0x4415, 0x57b2, 0x9ecf, 0xf0cb, 0x08ae, 0x0929, 0x1875, 0x04ff, 0x0df6, 0x1c5a, 0x1718, 0x2a28,
  0x328c, 0x38b2, 0x24e8, 0x2eeb, 0x2d3f, 0x4b64, 0x502e, 0x5013, 0x5194, 0x5568, 0x5d41, 0x5f97, 0x6801, 0x6867,
  0x6124, 0x61e9, 0x6b12, 0x6fe5,
];

/** All cards, by their numbers. */
export const CARDS: readonly CardId[] = CARD_CODES.map((_, index) => index + 1);

/** What a code says: whose it is, and by how many quarter turns to the right the card was turned. */
export interface CodeReading {
  readonly card: CardId;
  readonly turns: 0 | 1 | 2 | 3;
}

const TURNS = [0, 1, 2, 3] as const;

/** Every code in each of its four turns. */
const READINGS: ReadonlyMap<number, CodeReading> = new Map(
  CARD_CODES.flatMap((code, index) => {
    let seen = code;
    return TURNS.map((turns) => {
      if (turns > 0) seen = turnCode(seen);
      return [seen, { card: index + 1, turns }] as const;
    });
  }),
);

/** Finds the card whose code was seen, turned or not; `null` unless all sixteen cells are exactly those of a card. */
export function readCode(seen: number): CodeReading | null {
  return READINGS.get(seen) ?? null;
}

/** Whether a cell of a code is white; row and column from 0. */
export function isWhiteCell(code: number, row: number, column: number): boolean {
  return ((code >> (CODE_CELLS * CODE_CELLS - 1 - (row * CODE_CELLS + column))) & 1) === 1;
}

/** The code as it is seen when the card is turned a quarter to the right. */
export function turnCode(code: number): number {
  let turned = 0;
  for (let row = 0; row < CODE_CELLS; row += 1) {
    for (let column = 0; column < CODE_CELLS; column += 1) {
      turned = turned * 2 + (isWhiteCell(code, CODE_CELLS - 1 - column, row) ? 1 : 0);
    }
  }
  return turned;
}
