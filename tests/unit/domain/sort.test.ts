import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../../src/domain/concept';
import {
  attemptsOfSort,
  cardsAt,
  drawCards,
  HAND_SIZE,
  PLACES,
  placeOf,
  reduceSort,
  type SortEvent,
  type SortState,
  scoreSort,
  startSort,
} from '../../../src/domain/sort';
import { bankItem, bankOfTriplets, bankPart } from '../../fixtures/bank';

const cards = [bankItem('a', 'engagement'), bankItem('b', 'experience'), bankItem('c', 'satisfaction')];
const begin = () => startSort('run', null, ['a', 'b', 'c']);
const play = (events: readonly SortEvent[], state: SortState = begin()) => events.reduce(reduceSort, state);
const place = (card: string, concept: (typeof PLACES)[number]): SortEvent => ({ type: 'place', card, place: concept });
const all = [place('a', 'engagement'), place('b', 'satisfaction'), place('c', 'satisfaction')];
const check: SortEvent = { type: 'check', now: 1000, ids: ['1', '2', '3'] };

describe('drawing cards', () => {
  test('gives three of each concept, never two siblings, for every seed', () => {
    const bank = bankOfTriplets(12);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = drawCards(bank, seed).map((id) => bank.find((item) => item.id === id));
        expect(drawn).toHaveLength(HAND_SIZE);
        for (const concept of CONCEPTS) {
          expect(drawn.filter((item) => item?.parts[0]?.key === concept)).toHaveLength(3);
        }
        expect(new Set(drawn.map((item) => item?.triplet)).size).toBe(HAND_SIZE);
      }),
    );
  });

  test('gives the same cards for the same seed and others for another', () => {
    const bank = bankOfTriplets(20);
    expect(drawCards(bank, 1)).toEqual(drawCards(bank, 1));
    expect(drawCards(bank, 1)).not.toEqual(drawCards(bank, 2));
  });

  test('passes over items with two questions and gives fewer where there are not enough', () => {
    const two = bankItem('z', 'engagement', { parts: [bankPart('1?', 'engagement'), bankPart('2?', 'experience')] });
    expect(drawCards([...cards, two], 1).sort()).toEqual(['a', 'b', 'c']);
  });

  test('lets cards without siblings stand together', () => {
    const alone = Array.from({ length: 9 }, (_, index) => bankItem(`m${index}`, CONCEPTS[index % 3] ?? 'engagement'));
    expect(drawCards(alone, 5)).toHaveLength(9);
  });
});

describe('sorting', () => {
  test('begins with every card in the pile', () => {
    expect(cardsAt(begin(), null)).toEqual(['a', 'b', 'c']);
  });

  test('puts a card into a bin, into another, and back', () => {
    const state = play([place('b', 'experience'), place('b', 'engagement')]);
    expect(placeOf(state, 'b')).toBe('engagement');
    expect(cardsAt(state, null)).toEqual(['a', 'c']);
    expect(cardsAt(play([place('b', null)], state), null)).toEqual(['a', 'b', 'c']);
  });

  test('moves a card that was picked up through the places and drops it where it is', () => {
    const step = { type: 'move', step: 1 } as const;
    const held = play([{ type: 'pickUp', card: 'b' }, step, step]);
    expect(held).toMatchObject({ held: { card: 'b', over: 'experience' } });
    expect(placeOf(play([{ type: 'drop' }], held), 'b')).toBe('experience');
    expect(placeOf(play([{ type: 'cancel' }, { type: 'drop' }], held), 'b')).toBeNull();
    expect(
      play(
        [
          { type: 'move', step: -1 },
          { type: 'move', step: -1 },
        ],
        held,
      ),
    ).toMatchObject({ held: { over: null } });
  });

  test('goes round at the last place', () => {
    const held = play([
      { type: 'pickUp', card: 'a' },
      { type: 'move', step: -1 },
    ]);
    expect(held).toMatchObject({ held: { over: 'satisfaction' } });
    expect(play([{ type: 'move', step: 1 }], held)).toMatchObject({ held: { over: null } });
  });

  test('checks nothing while a card is in the pile, or an id is missing', () => {
    const two = play(all.slice(0, 2));
    expect(reduceSort(two, check)).toBe(two);
    const placed = play(all);
    expect(reduceSort(placed, { ...check, ids: ['1'] })).toBe(placed);
  });

  test('scores like every other mode and logs an attempt for each card', () => {
    const state = play([...all, check]);
    expect(scoreSort(state, cards).map(({ score }) => score.points)).toEqual([1, 0, 1]);
    expect(attemptsOfSort(state, cards)[1]).toMatchObject({
      id: '2',
      item: 'b',
      response: ['satisfaction'],
      keys: ['experience'],
      asks: ['perception'],
      mode: 'sort',
      run: 'run',
      form: null,
      at: 1000,
    });
    expect(attemptsOfSort(play(all), cards)).toEqual([]);
  });

  test('stays as it is after the check', () => {
    const state = play([...all, check]);
    expect(play([place('a', null), { type: 'pickUp', card: 'a' }, check], state)).toBe(state);
  });

  test('is sound after any events', () => {
    const card = fc.constantFrom('a', 'b', 'c', 'unknown');
    const anywhere = fc.constantFrom(...PLACES);
    const event: fc.Arbitrary<SortEvent> = fc.oneof(
      fc.record({ type: fc.constant('place' as const), card, place: anywhere }),
      fc.record({ type: fc.constant('pickUp' as const), card }),
      fc.record({ type: fc.constant('move' as const), step: fc.constantFrom(1 as const, -1 as const) }),
      fc.record({ type: fc.constant('hover' as const), place: anywhere }),
      fc.constant<SortEvent>({ type: 'drop' }),
      fc.constant<SortEvent>({ type: 'cancel' }),
      fc.constant(check),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const state = play(events);
        expect(PLACES.flatMap((one) => cardsAt(state, one)).sort()).toEqual(['a', 'b', 'c']);
        if (state.type === 'sorting') expect([null, 'a', 'b', 'c']).toContain(state.held?.card ?? null);
        else expect(scoreSort(state, cards)).toHaveLength(3);
      }),
    );
  });
});
