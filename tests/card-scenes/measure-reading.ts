import { CARD_SIDES } from '../../src/domain/cards/card-answer';
import type { CardId } from '../../src/domain/cards/card-codes';
import { cardVotes, reduceCardCount, startCardCount } from '../../src/domain/cards/card-count';
import { createCardFinder } from '../../src/domain/cards/vision/find-cards';
import type { Answer } from '../../src/domain/workshop/vote-count';
import { READING_RADII } from '../../src/platform/card-reader';
import { apparentSide, filmScene, type Scene, type SceneCard } from './card-scene';
import { readWithOther, toRgba } from './other-reader';

/** How the cards of a scene were read. */
export interface Reading {
  readonly cards: readonly { readonly side: number; readonly outcome: 'right' | 'wrong' | 'missed' }[];
  /** Votes of cards that are not in the room. */
  readonly invented: number;
  /** Milliseconds that reading one picture took, on average. */
  readonly milliseconds: number;
}

/** The pictures of three seconds, as a slow laptop manages them. */
const SECONDS = 3;
const RATE = 4;

/** Films a scene for three seconds and counts its cards as the page does, without a browser. */
export function readScene(scene: Scene): Reading {
  const film = filmScene(scene);
  const find = createCardFinder(scene.width, scene.height);
  let count = startCardCount();
  let spent = 0;
  for (let picture = 0; picture < SECONDS * RATE; picture += 1) {
    const image = film(picture / RATE);
    const start = performance.now();
    const { cards } = find(image, READING_RADII[picture % READING_RADII.length] ?? 7);
    count = reduceCardCount(count, { type: 'picture', cards });
    spent += performance.now() - start;
  }
  return { ...judge(scene, cardVotes(count)), milliseconds: spent / (SECONDS * RATE) };
}

/** How many cards of a single picture are read here, and how many by js-aruco2, and in how many milliseconds. */
export interface Comparison {
  readonly cards: number;
  readonly ours: { readonly read: number; readonly milliseconds: number };
  readonly theirs: { readonly read: number; readonly milliseconds: number };
}

/** Reads the first picture of a scene in both ways. */
export function compareReaders(scene: Scene): Comparison {
  const image = filmScene(scene)(0);
  const rgba = toRgba(image);
  const find = createCardFinder(image.width, image.height);
  const held = new Set(scene.cards.map(({ card }) => card));
  const measure = (read: () => readonly CardId[]) => {
    // Once to warm up.
    read();
    const start = performance.now();
    const cards = read();
    const milliseconds = performance.now() - start;
    return { read: new Set(cards.filter((card) => held.has(card))).size, milliseconds };
  };
  return {
    cards: held.size,
    ours: measure(() => find(image, READING_RADII[0]).cards.map(({ card }) => card)),
    theirs: measure(() => readWithOther(image, rgba).map(({ card }) => card)),
  };
}

/** Compares votes with what is held up in a scene. */
export function judge(scene: Scene, votes: ReadonlyMap<CardId, Answer>): Omit<Reading, 'milliseconds'> {
  const cards = scene.cards.map((held) => {
    const vote = votes.get(held.card);
    const outcome = vote === undefined ? 'missed' : vote === answerOf(held) ? 'right' : 'wrong';
    return { side: apparentSide(held), outcome } as const;
  });
  const held = new Set(scene.cards.map(({ card }) => card));
  return { cards, invented: [...votes.keys()].filter((card) => !held.has(card)).length };
}

/** The side that is up. */
export function answerOf({ turns }: SceneCard): Answer | undefined {
  return CARD_SIDES[(4 - turns) % 4];
}
