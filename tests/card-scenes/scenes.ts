import type { CardId } from '../../src/domain/cards/card-codes';
import { CARDS } from '../../src/domain/cards/card-codes';
import { shuffle } from '../../src/domain/shuffle';
import { apparentSide, type Scene, type SceneCard, uniform } from './card-scene';

/** How hard a room is. */
export interface Difficulty {
  readonly width: number;
  readonly height: number;
  readonly cards: number;
  /** Smallest and largest side of a marker as it appears, in pixels. */
  readonly sides: readonly [number, number];
  /** Degrees by which cards are askew, and turned or tipped away, at the most. */
  readonly tilt: number;
  readonly away: number;
  readonly light: readonly [number, number];
  readonly blur: readonly [number, number];
  readonly noise: readonly [number, number];
  /** Share of the cards before which somebody's head is for a second, and of those with a thumb on the marker. */
  readonly hidden: number;
  readonly thumbs: number;
}

/** Twenty people near a camera in good light. */
export const EASY: Difficulty = {
  width: 1280,
  height: 720,
  cards: 20,
  sides: [70, 90],
  tilt: 12,
  away: 8,
  light: [0.85, 1.05],
  blur: [0.6, 0.8],
  noise: [2, 3],
  hidden: 0,
  thumbs: 0,
};

/** Twenty people up to six metres away in a room as rooms are. */
export const HARD: Difficulty = {
  width: 1920,
  height: 1080,
  cards: 20,
  sides: [40, 110],
  tilt: 30,
  away: 30,
  light: [0.35, 1.1],
  blur: [0.8, 1.8],
  noise: [3, 8],
  hidden: 0.15,
  thumbs: 0.2,
};

/** The same room with people further away than cards are promised to be read. */
export const FAR: Difficulty = { ...HARD, sides: [14, 40] };

/** A room of this difficulty; the same one for the same seed. */
export function makeScene(difficulty: Difficulty, seed: number): Scene {
  const next = uniform(seed);
  const between = ([from, to]: readonly [number, number]) => from + (to - from) * next();
  const { width, height, cards: count, sides, tilt, away, hidden, thumbs } = difficulty;
  const places = freePlaces(difficulty, seed);
  const cards = shuffle(CARDS, seed)
    .slice(0, count)
    .map((card: CardId, index): SceneCard => {
      const turns = (Math.floor(next() * 4) % 4) as 0 | 1 | 2 | 3;
      const pose = {
        ...(places[index] ?? { x: 0, y: 0 }),
        side: 100,
        roll: 90 * turns + between([-tilt, tilt]),
        yaw: between([-away, away]),
        pitch: between([-away, away]),
      };
      const start = between([0, 2]);
      const draft = {
        card,
        turns,
        pose,
        thumb: next() < thumbs ? 24 : 12,
        hidden: next() < hidden ? ([start, start + 1] as const) : undefined,
      };
      // The side that counts is the one that appears.
      const side = (between(sides) / apparentSide(draft)) * 100;
      return { ...draft, pose: { ...pose, side } };
    });
  return {
    width,
    height,
    seed,
    cards,
    light: difficulty.light,
    blur: between(difficulty.blur),
    noise: between(difficulty.noise),
    tremor: 1.5,
  };
}

/** Places far enough from each other and from the edge, in a grid that is a little disorderly. */
function freePlaces({ width, height, cards }: Difficulty, seed: number) {
  const next = uniform(seed + 99);
  const columns = Math.ceil(Math.sqrt((cards * width) / height));
  const rows = Math.ceil(cards / columns);
  const [w, h] = [width / columns, height / rows];
  const all = Array.from({ length: columns * rows }, (_, index) => ({
    x: w * ((index % columns) + 0.5) + w * 0.06 * (next() * 2 - 1),
    y: h * (Math.floor(index / columns) + 0.5) + h * 0.06 * (next() * 2 - 1),
  }));
  return shuffle(all, seed).slice(0, cards);
}
