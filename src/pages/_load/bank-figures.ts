import { measureBalance } from '../../domain/bank/balance';
import {
  SHORTCUT_FEATURES,
  type ShortcutFeatures,
  type ShortcutResult,
  testShortcut,
} from '../../domain/bank/shortcut-test';
import { CONCEPTS } from '../../domain/concept';
import type { ChoiceItem } from '../../domain/item';
import type { Locale } from '../../domain/locale';
import { BANK } from '../../i18n/bank';
import { loadItems } from './items';

/** What the bank's page tells of the bank as a whole: its balance, and how well keys can be guessed by words. */
export async function loadBankFigures(locale: Locale) {
  const items = (await loadItems(locale)).filter(
    (item): item is ChoiceItem => item.interaction === 'choice' && item.triplet !== null,
  );
  const countBy = (has: (item: ChoiceItem) => boolean) =>
    Object.fromEntries(
      CONCEPTS.map((concept) => [concept, items.filter((item) => item.key === concept && has(item)).length]),
    ) as Record<(typeof CONCEPTS)[number], number>;
  const words = BANK[locale].specials;
  return {
    balance: measureBalance(items),
    specials: [
      { name: words.contested, counts: countBy(({ contested }) => contested !== null) },
      { name: words.trap, counts: countBy(({ trap }) => trap) },
    ],
    shortcut: Object.fromEntries(SHORTCUT_FEATURES.map((by) => [by, testShortcut(items, by)])) as Record<
      ShortcutFeatures,
      ShortcutResult
    >,
  };
}
