import { expect, test } from 'vitest';
import { toBankItem } from '../../../src/domain/bank-item';
import type { ChoiceItem, FacetsItem, Part } from '../../../src/domain/item';

const part: Part = {
  asks: 'perception',
  question: 'Was beschreibt der zweite Satz?',
  key: 'experience',
  cues: ['wie es wirkt'],
  rationales: { engagement: 'kein Kontakt', experience: 'ein Bild', satisfaction: 'kein Urteil' },
};

const base = {
  id: 'hotel-abreise-a',
  triplet: 'hotel-abreise',
  stem: 'Sie sagt, wie es wirkt.',
  short: 'Wie es wirkt.',
  difficulty: 2,
  setting: 'hotel',
  channel: 'offline',
  initiative: 'customer',
  article: { id: 'customer-experience', section: 'sum' },
  source: 'own',
  trap: false,
  contested: null,
  note: null,
} as const;

const choice: ChoiceItem = { ...base, interaction: 'choice', ...part };
const teaches = { href: '/wissen/cx/#sum', label: 'CX: Die Summe' };

test('the bank tells of an item what its modes use, and nothing else', () => {
  const secret = { ...choice, author: 'M.', article: { ...choice.article, draft: true } };
  expect(toBankItem(secret, 'Hotel', teaches, false)).toEqual({
    id: 'hotel-abreise-a',
    triplet: 'hotel-abreise',
    stem: [{ text: 'Sie sagt, ' }, { text: 'wie es wirkt', concept: 'experience' }, { text: '.' }],
    short: 'Wie es wirkt.',
    parts: [{ question: part.question, key: 'experience', asks: 'perception', rationales: part.rationales }],
    difficulty: 2,
    setting: 'Hotel',
    settingId: 'hotel',
    channel: 'offline',
    initiative: 'customer',
    article: { id: 'customer-experience', section: 'sum' },
    teaches,
    trap: false,
    reserved: false,
  });
});

test('an item with two questions keeps the facet that each asks for', () => {
  const act: Part = { ...part, asks: 'act', key: 'engagement' };
  const facets: FacetsItem = { ...base, interaction: 'facets', facets: [act, part] };
  expect(toBankItem(facets, 'Hotel', teaches, false).parts.map(({ asks, key }) => [asks, key])).toEqual([
    ['act', 'engagement'],
    ['perception', 'experience'],
  ]);
});

test('a note and a second reading travel along', () => {
  const contested = { reading: 'satisfaction', reason: 'weil' } as const;
  const item = toBankItem({ ...choice, contested, note: 'Die Quelle sagt zweierlei.' }, 'Hotel', teaches, false);
  expect(item).toMatchObject({ contested, note: 'Die Quelle sagt zweierlei.' });
});
