import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CardCount,
  type CardCountEvent,
  cardVotes,
  countMissing,
  doubledCards,
  missingCards,
  reduceCardCount,
  STABLE_GLIMPSES,
  startCardCount,
} from '../../../../src/domain/cards/card-count';
import { tallyCards } from '../../../../src/domain/cards/card-tally';
import { totalVotes } from '../../../../src/domain/workshop/vote-count';
import { markerCorners } from '../../../card-scenes/card-pose';

/** A card before the camera; 0 CE, 270 CX, 180 CS, 90 unsure. */
const show = (card: number, roll: number, x = 100) => ({
  card,
  corners: markerCorners({ x, y: 100, side: 60, roll, yaw: 0, pitch: 0 }),
});
const picture = (...cards: ReturnType<typeof show>[]): CardCountEvent => ({ type: 'picture', cards });
const run = (events: readonly CardCountEvent[], from: CardCount = startCardCount()) =>
  events.reduce(reduceCardCount, from);
const often = (event: CardCountEvent, times = STABLE_GLIMPSES) => Array.from({ length: times }, () => event);
const votes = (count: CardCount) => Object.fromEntries(cardVotes(count));

describe('a count of cards', () => {
  test('takes a vote only when a card showed the same answer in several pictures', () => {
    expect(votes(run(often(picture(show(7, 0)), STABLE_GLIMPSES - 1)))).toEqual({});
    expect(votes(run(often(picture(show(7, 0)))))).toEqual({ 7: 'engagement' });
  });

  test('does not mind pictures in between on which the card is not read', () => {
    expect(votes(run(often(picture(show(7, 0)), 3).flatMap((event) => [event, picture(), picture()])))).toEqual({
      7: 'engagement',
    });
  });

  test('forgets glimpses that lie too far back', () => {
    const blank = often(picture(), 12);
    expect(votes(run(often(picture(show(7, 0)), 3).flatMap((event) => [event, ...blank])))).toEqual({});
  });

  test('is not misled by a single wrong reading', () => {
    const events = [...often(picture(show(7, 0))), picture(show(7, 180)), ...often(picture(show(7, 0)), 2)];
    expect(votes(run(events))).toEqual({ 7: 'engagement' });
  });

  test('keeps a vote when the card is taken down, and follows it when it is turned', () => {
    const up = run(often(picture(show(7, 0))));
    expect(votes(run(often(picture(), 40), up))).toEqual({ 7: 'engagement' });
    expect(votes(run(often(picture(show(7, 270))), up))).toEqual({ 7: 'experience' });
  });

  test('takes nothing from a card that is held with a corner up', () => {
    expect(votes(run(often(picture(show(7, 45)), 20)))).toEqual({});
  });

  test('takes what was set by hand before what the camera saw, until that is taken back', () => {
    const up = run(often(picture(show(7, 0))));
    const corrected = run([{ type: 'correct', card: 7, answer: 'unsure' }, ...often(picture(show(7, 0)))], up);
    expect(votes(corrected)).toEqual({ 7: 'unsure' });
    expect(votes(run([{ type: 'correct', card: 7, answer: null }], corrected))).toEqual({ 7: 'engagement' });
    expect(votes(run([{ type: 'correct', card: 7, answer: 'none' }], corrected))).toEqual({});
  });

  test('begins again and remembers who is in the room', () => {
    const counted = run(often(picture(show(7, 0), show(9, 90, 300))));
    const again = run([{ type: 'recount' }], counted);
    expect(votes(again)).toEqual({});
    expect(missingCards(again)).toEqual([7, 9]);
    expect(missingCards(run(often(picture(show(9, 0))), again))).toEqual([7]);
  });

  test('awaits as many as there are people, without those who take no part', () => {
    const counted = run([...often(picture(show(7, 0))), { type: 'correct', card: 9, answer: 'none' }]);
    expect(countMissing(counted, 20)).toBe(18);
    expect(countMissing(counted, null)).toBe(0);
    expect(countMissing(counted, 1)).toBe(0);
    expect(countMissing(run([{ type: 'recount' }], counted), null)).toBe(1);
  });
});

describe('two cards with one number', () => {
  const both = (roll: number) => often(picture(show(7, 0), show(7, roll, 400)), 4);

  test('are named and count as one vote when they agree', () => {
    const count = run(both(0));
    expect(doubledCards(count)).toEqual([7]);
    expect(votes(count)).toEqual({ 7: 'engagement' });
  });

  test('have no vote when they differ, also if one of them had been counted', () => {
    expect(votes(run([...often(picture(show(7, 0))), ...both(180)]))).toEqual({});
  });

  test('are not named any more when one of them is gone for a while', () => {
    expect(doubledCards(run([...both(0), ...often(picture(show(7, 0)), 12)]))).toEqual([]);
  });
});

const SHOWN = new Map([
  [0, 'engagement'],
  [90, 'unsure'],
  [180, 'satisfaction'],
  [270, 'experience'],
]);

describe('whatever happens before the camera', () => {
  const cards = fc.array(
    fc.record({ card: fc.integer({ min: 1, max: 60 }), roll: fc.constantFrom(0, 45, 90, 180, 270) }),
    { maxLength: 6 },
  );
  const event: fc.Arbitrary<CardCountEvent> = fc.oneof(
    { weight: 8, arbitrary: cards.map((all) => picture(...all.map(({ card, roll }) => show(card, roll)))) },
    fc.record({
      type: fc.constant('correct' as const),
      card: fc.integer({ min: 1, max: 60 }),
      answer: fc.constantFrom('engagement' as const, 'unsure' as const, 'none' as const, null),
    }),
    fc.constant({ type: 'recount' as const }),
  );

  test('each card has at most one vote, the tally adds up, and nobody is missing and counted at once', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), fc.constantFrom(0, 2, 3, 4, 5, 6), (events, teams) => {
        const count = run(events);
        const counted = cardVotes(count);
        expect(totalVotes(tallyCards(counted, teams))).toBe(counted.size);
        expect(missingCards(count).filter((card) => counted.has(card))).toEqual([]);
        for (const card of counted.keys()) expect(count.known.has(card)).toBe(true);
      }),
    );
  });

  test('an answer that was shown in fewer pictures than it takes is never counted', () => {
    fc.assert(
      fc.property(fc.array(cards, { maxLength: 40 }), (pictures) => {
        const count = run(pictures.map((all) => picture(...all.map(({ card, roll }) => show(card, roll)))));
        for (const [card, answer] of cardVotes(count)) {
          const seen = pictures.filter((all) =>
            all.some((each) => each.card === card && SHOWN.get(each.roll) === answer),
          );
          expect(seen.length).toBeGreaterThanOrEqual(STABLE_GLIMPSES);
        }
      }),
    );
  });
});
