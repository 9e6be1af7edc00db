import type { BankItem } from '../bank-item';
import type { Concept } from '../concept';
import { stemText } from './workshop-question';

/** By what a trainer narrows the bank down; `null` and an empty text let everything pass. */
export interface ItemFilter {
  /** Words that stem, short text or setting have to hold, all of them, in any case and order. */
  readonly text: string;
  readonly key: Concept | null;
  readonly difficulty: 1 | 2 | 3 | null;
  /** A setting's id. */
  readonly setting: string | null;
  /** An article's id. */
  readonly article: string | null;
}

export const NO_FILTER: ItemFilter = { text: '', key: null, difficulty: null, setting: null, article: null };

/** The items that pass, in the bank's order. */
export function filterItems(bank: readonly BankItem[], filter: ItemFilter): BankItem[] {
  const words = fold(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return bank.filter(
    (item) =>
      (filter.key === null || item.parts.some(({ key }) => key === filter.key)) &&
      (filter.difficulty === null || item.difficulty === filter.difficulty) &&
      (filter.setting === null || item.settingId === filter.setting) &&
      (filter.article === null || item.article.id === filter.article) &&
      (words.length === 0 || holdsAll(item, words)),
  );
}

function holdsAll({ stem, short, setting }: BankItem, words: readonly string[]): boolean {
  const text = fold(`${stemText(stem)} ${short} ${setting}`);
  return words.every((word) => text.includes(word));
}

/** Lower case without accents, so that `ruckruf` finds „Rückruf“. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
