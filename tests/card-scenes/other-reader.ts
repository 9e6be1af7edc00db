import aruco from 'js-aruco2';
import 'js-aruco2/src/dictionaries/aruco_4x4_1000';
import { CODE_CELLS, MOST_CARDS } from '../../src/domain/cards/card-codes';
import type { GreyImage } from '../../src/domain/cards/vision/grey-image';

const { DICTIONARIES, Detector } = aruco.AR;
const codeList = (DICTIONARIES.ARUCO_4X4_1000?.codeList ?? []).slice(0, MOST_CARDS);
DICTIONARIES.CARDS = { nBits: CODE_CELLS ** 2, tau: null, codeList };

/** The codes that js-aruco2 has for the dictionary that the cards are from, as the cards have them. */
export const OTHER_CODES: readonly number[] = codeList.map(([high = 0, low = 0]) => high * 256 + low);

/** The picture in red, green, blue and alpha, as cameras give it. */
export function toRgba({ data }: GreyImage): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(data.length * 4).fill(255);
  for (const [at, level] of data.entries()) rgba.fill(level, at * 4, at * 4 + 3);
  return rgba;
}

/** Reads cards with js-aruco2, to check our own reader against: their numbers and their markers' corners. */
export function readWithOther({ width, height }: GreyImage, rgba: Uint8ClampedArray) {
  const detector = new Detector({ dictionaryName: 'CARDS', maxHammingDistance: 0 });
  return detector.detectImage(width, height, rgba).map(({ id, corners }) => ({ card: id + 1, corners }));
}
