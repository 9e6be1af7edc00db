import { nameFinder } from './find-names';
import { type Item, partsOf } from './item';
import type { Locale } from './locale';
import type { Term } from './term';

/** The glossary and the bank in one language. */
export interface NamingTexts {
  readonly locale: Locale;
  readonly terms: readonly Term[];
  readonly items: readonly Item[];
}

/**
 * Which items name a term: by the term's id, the ids of the items in their order. An item names a term when its texts (stem,
 * questions, rationales, notes) hold the headword or another of its names in every one of the given languages: “content” or
 * “lead” alone are everyday words, and „Kasse“ need not be a checkout.
 */
export function itemsNamingTerms(languages: readonly NamingTexts[]): ReadonlyMap<string, readonly string[]> {
  const [first, ...others] = languages.map(namesByItem);
  const naming = new Map<string, string[]>();
  for (const [item, terms] of first ?? []) {
    for (const term of terms) {
      if (others.every((other) => other.get(item)?.has(term))) naming.set(term, [...(naming.get(term) ?? []), item]);
    }
  }
  return naming;
}

function namesByItem({ locale, terms, items }: NamingTexts): ReadonlyMap<string, ReadonlySet<string>> {
  const names = terms.flatMap(({ id, term, synonyms, variants, abbreviations }) =>
    [...new Set([term, ...synonyms, ...variants, ...abbreviations])].map((name) => [id, name] as const),
  );
  const find = nameFinder(locale, names);
  return new Map(items.map((item) => [item.id, new Set(find(textOf(item)).map(({ term }) => term))]));
}

function textOf(item: Item): string {
  const parts = partsOf(item).flatMap(({ question, rationales }) => [question, ...Object.values(rationales)]);
  return [item.stem, ...parts, item.contested?.reason, item.note].filter((text) => typeof text === 'string').join('\n');
}
