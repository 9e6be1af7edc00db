import { describe, expect, test } from 'vitest';
import {
  type Advice,
  adviseOwnItem,
  findOwnItemFaults,
  type OwnItemDraft,
  toOwnItem,
} from '../../../../src/domain/workshop/own-item-advice';

const REASONS = {
  engagement: 'Er schreibt zwar an die Werkstatt, doch gefragt ist, was der Satz zeigt, und der fordert zu nichts auf.',
  experience:
    'Vom ganzen Weg ist keine Rede: Die Annahme, der Leihwagen, die Rechnung kommen in dem Satz gar nicht vor.',
  satisfaction:
    'Der Kunde sagt, es ging „schneller“, als er dachte: Er hält das, was kam, neben das, was er erwartet hatte.',
};
const GOOD: OwnItemDraft = {
  type: 'own',
  id: 'own-1',
  stem: 'Nach der Wartung schreibt ein Kunde an die Werkstatt: „Das ging schneller, als ich nach dem letzten Mal gedacht hätte.“',
  question: 'Was zeigt der Satz des Kunden?',
  key: 'satisfaction',
  rationales: REASONS,
  short: 'Kunde nach der Wartung: „schneller als gedacht“',
};
const adviceFor = (changes: Partial<OwnItemDraft>): readonly Advice[] => adviseOwnItem({ ...GOOD, ...changes }, 'de');

describe('advice on an own item', () => {
  test('is none for one that the gates of the bank would pass', () => {
    expect(adviceFor({})).toEqual([]);
  });

  test('is none for an empty form', () => {
    const empty = { engagement: '', experience: '', satisfaction: '' };
    expect(adviceFor({ stem: '', question: '', key: null, rationales: empty, short: '' })).toEqual([]);
  });

  test.each<[string, Partial<OwnItemDraft>, object]>([
    [
      'a stem of few words',
      { stem: 'Das ging schneller, als ich dachte.' },
      { code: 'short', field: 'stem', words: 6, from: 15 },
    ],
    [
      'a stem of many words',
      { stem: 'Das ging schneller. '.repeat(21) },
      { code: 'long', field: 'stem', words: 63, to: 60 },
    ],
    [
      "a concept's own word in the stem",
      { stem: `${GOOD.stem} Er ist zufrieden.` },
      { code: 'own-word', field: 'stem', word: 'zufrieden' },
    ],
    [
      "a concept's own word in the question",
      { question: 'Welches Erlebnis ist das?' },
      { code: 'own-word', field: 'question', word: 'Erlebnis' },
    ],
    [
      'a question that names the facet',
      { question: 'Was zeigt das Urteil?' },
      { code: 'names-facet', field: 'question' },
    ],
    [
      "a concept's own word in the short text",
      { short: 'Zufriedener Kunde' },
      { code: 'own-word', field: 'short', word: 'Zufriedener' },
    ],
    [
      'a short text too long',
      { short: 'x'.repeat(121) },
      { code: 'too-many', field: 'short', characters: 121, most: 120 },
    ],
    [
      'words quoted that the stem does not say',
      { rationales: { ...REASONS, experience: `${REASONS.experience} Er sagt nicht: „rundum gut“.` } },
      { code: 'foreign-quote', field: 'experience', quote: 'rundum gut' },
    ],
    [
      'a reason that repeats another one',
      { rationales: { ...REASONS, experience: REASONS.engagement } },
      { code: 'repeats', field: 'experience' },
    ],
    [
      'a reason that is missing',
      { rationales: { ...GOOD.rationales, experience: ' ' } },
      { code: 'no-reason', field: 'experience' },
    ],
    [
      'a reason too short',
      { rationales: { ...GOOD.rationales, engagement: 'Nein.' } },
      { code: 'short', field: 'engagement', words: 1 },
    ],
    [
      "a key's reason that takes up nothing of the stem",
      {
        rationales: {
          ...GOOD.rationales,
          satisfaction: 'Hier hält jemand zwei Dinge nebeneinander und urteilt. '.repeat(3),
        },
      },
      { code: 'no-cue', field: 'satisfaction' },
    ],
  ])('names %s', (_, changes, advice) => {
    expect(adviceFor(changes)).toEqual([expect.objectContaining(advice)]);
  });
});

describe('an own item', () => {
  test('is made of a draft without faults, without spaces around its texts', () => {
    expect(toOwnItem({ ...GOOD, stem: `  ${GOOD.stem}\n` })).toEqual(GOOD);
  });

  test('needs no reasons, only a stem and a key', () => {
    const bare = { ...GOOD, question: '', short: '', rationales: { engagement: '', experience: '', satisfaction: '' } };
    expect(toOwnItem(bare)).toEqual(bare);
  });

  test.each<[string, Partial<OwnItemDraft>, object]>([
    ['without a stem', { stem: ' ' }, { code: 'empty', field: 'stem' }],
    ['without a key', { key: null }, { code: 'empty', field: 'key' }],
    ['with a text too long', { question: 'x'.repeat(801) }, { code: 'too-long', field: 'question', max: 800 }],
    ['with a short text too long', { short: 'x'.repeat(121) }, { code: 'too-long', field: 'short', max: 120 }],
  ])('is not made of a draft %s, which is told at its field', (_, changes, fault) => {
    expect(findOwnItemFaults({ ...GOOD, ...changes })).toEqual([expect.objectContaining(fault)]);
    expect(toOwnItem({ ...GOOD, ...changes })).toBeNull();
  });
});
