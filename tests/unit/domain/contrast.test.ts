import { describe, expect, test } from 'vitest';
import type { BankItem } from '../../../src/domain/bank-item';
import type { Concept } from '../../../src/domain/concept';
import { contrastWith, markShared } from '../../../src/domain/contrast';
import { bankItem } from '../../fixtures/bank';

const item = (id: string, key: Concept, text: string, values: Partial<BankItem> = {}) =>
  bankItem(id, key, { stem: [{ text }], triplet: 'karte', ...values });

const act = item('a', 'engagement', 'Der Laden im Ort gibt eine Karte aus, und 300 Leute melden sich an.');
const picture = item('b', 'experience', 'Der Laden im Ort gibt eine Karte aus; sie wirkt wie ein Ausweis.');

describe('the contrast after a wrong answer', () => {
  test('is the sibling for which that answer would have been right', () => {
    expect(contrastWith(act, 'experience', [act, picture])).toMatchObject({
      sibling: { id: 'b' },
      concept: 'experience',
      sameStem: false,
    });
  });

  test('marks what both tell in the same words', () => {
    const contrast = contrastWith(act, 'experience', [act, picture]);
    expect(contrast?.there).toEqual([
      { text: 'Der Laden im Ort gibt eine Karte aus', shared: true },
      { text: '; sie wirkt wie ein Ausweis.', shared: false },
    ]);
  });

  test('says when only the question differs', () => {
    const same = item('c', 'satisfaction', act.stem[0]?.text ?? '');
    expect(contrastWith(act, 'satisfaction', [act, same])).toMatchObject({ sameStem: true });
  });

  test.each<[string, BankItem, Concept, BankItem[]]>([
    ['the item stands alone', item('a', 'engagement', 'Text', { triplet: null }), 'experience', [picture]],
    ['no sibling has that key', act, 'satisfaction', [act, picture]],
    ['the sibling is not in the bank', act, 'experience', [act]],
  ])('is missing where %s', (_, one, chosen, items) => {
    expect(contrastWith(one, chosen, items)).toBeNull();
  });
});

describe('shared words', () => {
  test('keep the cues and the whole text', () => {
    const stem = [{ text: 'Im Mai zieht die ' }, { text: 'Filiale um', concept: 'engagement' as const }, { text: '.' }];
    const marked = markShared(stem, 'Die Bank sagt: im Mai zieht die Filiale.');
    expect(marked.map(({ text }) => text).join('')).toBe('Im Mai zieht die Filiale um.');
    expect(marked).toEqual([
      { text: 'Im Mai zieht die ', shared: true },
      { text: 'Filiale', concept: 'engagement', shared: true },
      { text: ' um', concept: 'engagement', shared: false },
      { text: '.', shared: false },
    ]);
  });

  test('are not found in two words that are alike by chance, nor in parts of words', () => {
    expect(markShared([{ text: 'in der Bank' }], 'in der Banken Nähe').every(({ shared }) => !shared)).toBe(true);
  });
});
