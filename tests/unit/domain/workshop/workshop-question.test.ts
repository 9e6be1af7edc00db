import { describe, expect, test } from 'vitest';
import { resolveSet, stemText } from '../../../../src/domain/workshop/workshop-question';
import { addEntry, emptySet } from '../../../../src/domain/workshop/workshop-set';
import { bankItem, bankSet, OWN_ITEM } from '../../../fixtures/workshop';

const BANK = [bankItem('hotel-a', 'experience'), bankItem('hotel-b', 'engagement'), bankItem('gym-a', 'satisfaction')];

describe('a set with its texts', () => {
  test('asks in the order in which it is played', () => {
    const set = bankSet(['gym-a', 'hotel-b', 'hotel-a']);
    expect(resolveSet(set, BANK).questions.map(({ id }) => id)).toEqual(['gym-a', 'hotel-b', 'hotel-a']);
    const mixed = resolveSet({ ...set, options: { ...set.options, shuffleSeed: 3 } }, BANK).questions;
    expect(new Set(mixed.map(({ id }) => id))).toEqual(new Set(['gym-a', 'hotel-b', 'hotel-a']));
  });

  test('names items that left the bank and asks the others', () => {
    const { questions, gone } = resolveSet(bankSet(['gone-a', 'gym-a', 'constructor']), BANK);
    expect(gone).toEqual(['gone-a', 'constructor']);
    expect(questions.map(({ id }) => id)).toEqual(['gym-a']);
  });

  test('has the siblings of a triplet at hand, and none for an item that stands alone', () => {
    const [hotel, alone] = resolveSet(bankSet(['hotel-a', 'lone']), [
      ...BANK,
      bankItem('lone', 'experience', { triplet: null }),
      bankItem('lonely', 'experience', { triplet: null }),
    ]).questions;
    expect(hotel?.siblings).toEqual([
      { id: 'hotel-b', stem: 'Ein Gast staunt.', question: 'Was zeigt sich?', key: 'engagement' },
    ]);
    expect(alone?.siblings).toEqual([]);
  });

  test('asks an item of two facets twice', () => {
    const [part] = bankItem('x', 'engagement').parts;
    if (!part) throw new Error('The fixture has a part');
    const both = bankItem('both', 'engagement', { parts: [part, { ...part, key: 'experience' }] });
    const { questions } = resolveSet(bankSet(['both']), [both]);
    expect(questions.map(({ id, key }) => [id, key])).toEqual([
      ['both.1', 'engagement'],
      ['both.2', 'experience'],
    ]);
  });

  test('marks in an own item what the reason for its key quotes', () => {
    const rationales = { ...OWN_ITEM.rationales, satisfaction: 'Er misst: „schneller, als ich dachte.“ Und „gern“.' };
    const { questions } = resolveSet(addEntry(emptySet('de'), { ...OWN_ITEM, rationales }), []);
    const [question] = questions;
    expect(stemText(question?.stem ?? [])).toBe(OWN_ITEM.stem);
    expect(question?.stem.filter(({ concept }) => concept)).toEqual([
      { text: 'schneller, als ich dachte', concept: 'satisfaction' },
    ]);
  });

  test('takes own items as they are written, and cuts a short text from a long stem', () => {
    const long = { ...OWN_ITEM, id: 'own-2', short: ' ', stem: 'Wort '.repeat(60) };
    const { questions } = resolveSet(addEntry(addEntry(emptySet('de'), OWN_ITEM), long), []);
    expect(questions[0]).toMatchObject({ id: 'own-1', key: 'satisfaction', short: OWN_ITEM.short, teaches: null });
    expect(stemText(questions[0]?.stem ?? [])).toBe(OWN_ITEM.stem);
    expect(questions[1]?.short).toMatch(/^Wort .{100,114}…$/);
  });
});
