import { CONCEPTS, FACETS } from './concept';
import { type Item, partsOf } from './item';

/** By what the list of all items can be narrowed down. */
export const BANK_FIELDS = ['key', 'facet', 'difficulty', 'setting', 'channel', 'article', 'special'] as const;
export type BankField = (typeof BANK_FIELDS)[number];

/** What sets an item apart: its key is disputed, its words lay a trap, or it stands in an exam or a test around a training. */
export const SPECIALS = ['contested', 'trap', 'form'] as const;

/** The values of an item in each field; more than one where it asks for two facets or is special in two ways. */
export type BankValues = Readonly<Record<BankField, readonly string[]>>;

/** The wanted value of every field that matters; of no field: all items. */
export type BankFilter = Partial<Readonly<Record<BankField, string>>>;

/** What an item can be found by; `inForm` says whether it stands in an exam or a test before or after a training. */
export function bankValuesOf(item: Item, inForm: boolean): BankValues {
  const parts = partsOf(item);
  return {
    key: CONCEPTS.filter((concept) => parts.some(({ key }) => key === concept)),
    facet: FACETS.filter((facet) => parts.some(({ asks }) => asks === facet)),
    difficulty: [String(item.difficulty)],
    setting: [item.setting],
    channel: [item.channel],
    article: [item.article.id],
    special: [...(item.contested ? ['contested'] : []), ...(item.trap ? ['trap'] : []), ...(inForm ? ['form'] : [])],
  };
}

/** Whether an item has the wanted value in every field that matters. */
export function matchesFilter(values: BankValues, filter: BankFilter): boolean {
  return BANK_FIELDS.every((field) => {
    const wanted = filter[field];
    return wanted === undefined || values[field].includes(wanted);
  });
}

/**
 * Reads a filter from the parameters of an address. `names` are the parameters' names in the page's language, `choices` the
 * values that each field has on the page; unknown values count as none, so that a wrong address shows all items.
 */
export function parseBankFilter(
  parameters: { get(name: string): string | null },
  names: Readonly<Record<BankField, string>>,
  choices: Readonly<Record<BankField, readonly string[]>>,
): BankFilter {
  return Object.fromEntries(
    BANK_FIELDS.flatMap((field) => {
      const value = parameters.get(names[field]);
      return value !== null && choices[field].includes(value) ? [[field, value]] : [];
    }),
  );
}

/** The parameters of a filter, without a question mark, in a fixed order; empty where it shows all items. */
export function serializeBankFilter(filter: BankFilter, names: Readonly<Record<BankField, string>>): string {
  return BANK_FIELDS.flatMap((field) => {
    const value = filter[field];
    return value === undefined ? [] : `${names[field]}=${encodeURIComponent(value)}`;
  }).join('&');
}
