import { describe, expect, test } from 'vitest';
import { CARD_SIDES, readAnswer } from '../../../../src/domain/cards/card-answer';
import { createCardFinder } from '../../../../src/domain/cards/vision/find-cards';
import type { GreyImage } from '../../../../src/domain/cards/vision/grey-image';
import { writeGrey } from '../../../../src/domain/cards/vision/grey-image';
import { filmScene, type Scene } from '../../../card-scenes/card-scene';
import { readWithOther, toRgba } from '../../../card-scenes/other-reader';
import { EASY, HARD, makeScene } from '../../../card-scenes/scenes';

/** What a scene holds: card and answer, in the cards' order. */
const truthOf = ({ cards }: Scene) => sorted(cards.map(({ card, turns }) => [card, CARD_SIDES[(4 - turns) % 4]]));
const readIn = (image: GreyImage, radius = 7) =>
  sorted(
    createCardFinder(image.width, image.height)(image, radius).cards.map(({ card, corners }) => [
      card,
      readAnswer(corners),
    ]),
  );
const sorted = (pairs: [number, unknown][] | (readonly unknown[])[]) =>
  [...pairs].sort((one, other) => Number(one[0]) - Number(other[0]));

describe('the card finder', () => {
  test.each([11, 12, 13])('reads all twenty cards and their answers in one picture of an easy room (%i)', (seed) => {
    const scene = makeScene(EASY, seed);
    expect(readIn(filmScene(scene)(0))).toEqual(truthOf(scene));
  });

  test('reads cards with a side of 40 pixels, askew, turned away, in bad light, with thumbs on them', () => {
    const scene = makeScene({ ...HARD, sides: [40, 60], thumbs: 1, hidden: 0 }, 21);
    expect(readIn(filmScene(scene)(0))).toEqual(truthOf(scene));
  });

  test('reads blurred cards when it looks further around', () => {
    const scene = makeScene({ ...HARD, cards: 8, sides: [50, 70], blur: [2, 2], hidden: 0 }, 22);
    expect(readIn(filmScene(scene)(0), 12)).toEqual(truthOf(scene));
  });

  test('finds no card in a room without cards, and none in a picture without anything', () => {
    const room = filmScene({ ...makeScene(HARD, 23), cards: [] })(0);
    expect(readIn(room)).toEqual([]);
    expect(readIn({ width: 320, height: 200, data: new Uint8Array(320 * 200).fill(90) })).toEqual([]);
  });

  test('reports squares that are too small to be read', () => {
    const scene = makeScene({ ...EASY, cards: 6, sides: [13, 16], blur: [1.6, 1.6] }, 24);
    const image = filmScene(scene)(0);
    const { cards, unread } = createCardFinder(image.width, image.height)(image, 7);
    expect(cards).toEqual([]);
    const near = scene.cards.filter(({ pose }) =>
      unread.some(([corner]) => Math.hypot(corner.x - pose.x, corner.y - pose.y) < 20),
    );
    expect(near.length).toBeGreaterThanOrEqual(4);
  });

  test('agrees with another ArUco reader on the cards and on their corners', () => {
    const scene = makeScene(EASY, 26);
    const image = filmScene(scene)(0);
    const rgba = toRgba(image);
    const grey = new Uint8Array(image.data.length);
    writeGrey(rgba, grey);
    expect(grey).toEqual(image.data);

    const { cards } = createCardFinder(image.width, image.height)(image, 7);
    const others = readWithOther(image, rgba);
    expect(others.length).toBeGreaterThan(15);
    for (const other of others) {
      const mine = cards.find(({ card }) => card === other.card);
      for (const [index, { x, y }] of other.corners.entries()) {
        const corner = mine?.corners[index as 0 | 1 | 2 | 3] ?? { x: 0, y: 0 };
        expect(Math.hypot(corner.x - x, corner.y - y)).toBeLessThan(4);
      }
    }
  });
});
