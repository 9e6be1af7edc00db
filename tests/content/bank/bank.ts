import { type ContentFile, readContent } from '../../../src/build/content/read-content';
import type { BalancedItem } from '../../../src/domain/bank/balance';
import type { GuessableItem } from '../../../src/domain/bank/shortcut-test';
import { CONCEPTS, type Concept } from '../../../src/domain/concept';
import { LOCALES, type Locale } from '../../../src/domain/locale';
import type { ItemData, TripletData } from '../../../src/formats/content/item-schema';
import { toItem } from '../../../src/formats/content/to-item';

/** An item of a triplet; it has one question, because a triplet has each concept once. */
export type BankItem = Extract<ItemData, { key: unknown }>;

/** A triplet with its file, so that a problem can be named with its line. */
export interface Triplet {
  readonly id: string;
  readonly data: Omit<TripletData, 'items'> & { readonly items: readonly BankItem[] };
  /** `content/triplets/….yaml:12 `, the way every message begins. */
  at(path: readonly PropertyKey[]): string;
}

/** An item in its place: what a gate looks at, and how it names what it finds. */
export interface PlacedItem {
  readonly item: BankItem;
  readonly triplet: Triplet;
  /** The beginning of a message about a field of the item. */
  at(...path: readonly PropertyKey[]): string;
}

/** All triplets of a content folder. */
export function readBank(folder: string): readonly Triplet[] {
  return [...readContent(folder).triplets.values()].map(toTriplet);
}

function toTriplet({ id, file, data, lineAt }: ContentFile<TripletData>): Triplet {
  const items = data.items.filter((item): item is BankItem => 'key' in item);
  return { id, data: { ...data, items }, at: (path) => `${file}:${lineAt(path)} ` };
}

export const itemsOf = (bank: readonly Triplet[]): readonly PlacedItem[] =>
  bank.flatMap((triplet) =>
    triplet.data.items.map((item, index) => ({
      item,
      triplet,
      at: (...path: readonly PropertyKey[]) => triplet.at(['items', index, ...path]),
    })),
  );

/** The question of an item, its own or its triplet's. */
export const questionOf = ({ item, triplet }: PlacedItem, locale: Locale): string =>
  item[locale].question ?? triplet.data.question?.[locale] ?? '';

/** The items of one language as the domain knows them. */
export function domainItems(bank: readonly Triplet[], locale: Locale): (BalancedItem & GuessableItem)[] {
  return itemsOf(bank).flatMap(({ item, triplet }) => {
    const question = triplet.data.question?.[locale];
    const domainItem = toItem(item, locale, { triplet: triplet.id, setting: triplet.data.setting, question });
    return domainItem.interaction === 'choice' ? domainItem : [];
  });
}

/** A deep copy that may be changed. */
type Loose<Value> = Value extends object ? { -readonly [Key in keyof Value]: Loose<Value[Key]> } : Value;

/** The bank with a mistake in it: `change` gets a copy of every triplet's data. The lines stay those of the files. */
export function plantIn(
  bank: readonly Triplet[],
  change: (data: Loose<Triplet['data']>, triplet: string) => void,
): readonly Triplet[] {
  return bank.map((triplet) => {
    const data = structuredClone(triplet.data) as Loose<Triplet['data']>;
    change(data, triplet.id);
    return { ...triplet, data: data as Triplet['data'] };
  });
}

/** The bank with a mistake in the items of one key. */
export function plantInKey(bank: readonly Triplet[], key: Concept, change: (item: Loose<BankItem>) => void) {
  return plantIn(bank, ({ items }) => {
    for (const item of items) if (item.key === key) change(item);
  });
}

/** The bank with a mistake in one item. */
export function plantInItem(bank: readonly Triplet[], id: string, change: (item: Loose<BankItem>) => void) {
  let found = false;
  const planted = plantIn(bank, ({ items }) => {
    for (const item of items) {
      if (item.id !== id) continue;
      found = true;
      change(item);
    }
  });
  if (!found) throw new Error(`There is no item ${id} to plant a mistake in`);
  return planted;
}

/** Runs a check for every language. */
export const inEachLanguage = <Result>(check: (locale: Locale) => readonly Result[]): Result[] =>
  LOCALES.flatMap(check);

/** The words of a report for a concept's number: `engagement 20, experience 21, satisfaction 19`. */
export const byConceptText = (numbers: Readonly<Record<Concept, number>>, digits = 0): string =>
  CONCEPTS.map((concept) => `${concept} ${numbers[concept].toFixed(digits)}`).join(', ');
