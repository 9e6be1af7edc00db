import { readAnswer } from '../../domain/cards/card-answer';
import type { CardId } from '../../domain/cards/card-codes';
import { middleOf, type Point, type Quad, sideOf } from '../../domain/cards/vision/grey-image';
import type { CardPicture } from '../../platform/card-reader';

/** What is drawn over the picture around a card, or around a square that cannot be read. */
export interface Mark {
  /** `null` for a square that cannot be read. */
  readonly card: CardId | null;
  readonly corners: Quad;
  readonly middle: Point;
  readonly side: number;
  /** Whether it is held too far askew to say anything. */
  readonly askew: boolean;
  /** In how many pictures since then it was not seen. */
  readonly age: number;
}
export type Marks = readonly Mark[];

/** A card that is not read in every picture keeps its mark for so many, so that the marks do not flicker. */
const KEPT_PICTURES = 4;

/** The marks after one more picture. */
export function remember(marks: Marks, { cards, unread }: CardPicture): Marks {
  const seen = [
    ...cards.map(({ card, corners }) => markOf(card, corners)),
    ...unread.map((corners) => markOf(null, corners)),
  ];
  const kept = marks.filter(
    (mark) => mark.age + 1 < KEPT_PICTURES && mark.card !== null && !seen.some((each) => isSame(each, mark)),
  );
  return [...seen, ...kept.map((mark) => ({ ...mark, age: mark.age + 1 }))];
}

function markOf(card: CardId | null, corners: Quad): Mark {
  const askew = card !== null && readAnswer(corners) === null;
  return { card, corners, middle: middleOf(corners), side: sideOf(corners), askew, age: 0 };
}

/** The same card, or whatever is seen at its place now. */
function isSame(one: Mark, other: Mark): boolean {
  const apart = Math.hypot(one.middle.x - other.middle.x, one.middle.y - other.middle.y);
  return one.card === other.card || apart < Math.max(one.side, other.side) / 2;
}
