import { getCollection } from 'astro:content';
import { type BankValues, bankValuesOf } from '../../domain/bank-filter';
import type { Item } from '../../domain/item';
import type { Locale } from '../../domain/locale';
import { isForm, type ReadingLink } from '../../domain/quiz';
import { BANK } from '../../i18n/bank';
import { pathTo } from '../../i18n/routes';
import { loadItems } from './items';
import { oncePerBuild } from './once-per-build';
import { loadReadingLinks } from './reading-links';
import { loadSets } from './sets';

/** An item as trainers and authors see it. */
export interface BankPageItem {
  readonly item: Item;
  /** Its permalink. */
  readonly href: string;
  /** The setting's name. */
  readonly setting: string;
  readonly teaches: ReadingLink;
  readonly values: BankValues;
  /** The sets it stands in; exam forms have no address to link to. */
  readonly sets: readonly { readonly title: string; readonly href: string | null }[];
}

/** The items that share a page: a triplet, or those of the entry test. */
export interface BankPage {
  /** The triplet's id; `entry` for the entry test. */
  readonly id: string;
  readonly slugs: Readonly<Record<Locale, string>>;
  readonly title: string;
  /** Its name in the browser's tab, where there is little room. */
  readonly name: string;
  readonly items: readonly BankPageItem[];
}

const ENTRY = { id: 'entry', slugs: { de: 'einstiegstest', en: 'entry-test' } };

/** All pages of the bank in one language: the triplets by the name of their setting, then the entry test. */
export const loadBankPages = oncePerBuild(async (locale: Locale): Promise<readonly BankPage[]> => {
  const settings = new Map((await getCollection('settings')).map(({ id, data }) => [id, data[locale]]));
  const linkTo = await loadReadingLinks(locale);
  const sets = await loadSetsOfItems(locale);
  const { compare } = new Intl.Collator(locale);

  const byPage = Map.groupBy(await loadItems(locale), ({ triplet }) => triplet ?? ENTRY.id);
  const pages = [...byPage].map(([id, items]): BankPage => {
    const slugs = id === ENTRY.id ? ENTRY.slugs : { de: id, en: id };
    const shown = items.map((item): BankPageItem => {
      const inSets = sets.get(item.id) ?? [];
      return {
        item,
        href: `${pathTo(locale, 'bank', slugs[locale])}#${item.id}`,
        setting: settings.get(item.setting) ?? item.setting,
        teaches: linkTo(item.article),
        values: bankValuesOf(
          item,
          inSets.some(({ form }) => form),
        ),
        sets: inSets,
      };
    });
    const title = titleOf(locale, id, shown, sets);
    return { id, slugs, title, name: id === ENTRY.id ? title : `${shown[0]?.setting}: ${id}`, items: shown };
  });
  const isLast = ({ id }: BankPage) => (id === ENTRY.id ? 1 : 0);
  const settingOf = ({ items }: BankPage) => items[0]?.setting ?? '';
  return pages.sort(
    (one, other) =>
      isLast(one) - isLast(other) || compare(settingOf(one), settingOf(other)) || compare(one.id, other.id),
  );
});

interface SetOfItem {
  readonly title: string;
  readonly href: string | null;
  readonly form: boolean;
}

async function loadSetsOfItems(locale: Locale): Promise<ReadonlyMap<string, readonly SetOfItem[]>> {
  const pages = new Map((await loadSets(locale)).map(({ id, slugs }) => [id, pathTo(locale, 'quiz', slugs[locale])]));
  const places = new Map<string, SetOfItem[]>();
  for (const { id, data } of await getCollection('quizzes')) {
    const href = data.kind === 'entry' ? pathTo(locale, 'entry') : (pages.get(id) ?? null);
    const set = { title: data[locale].title, href, form: isForm(data.kind) };
    for (const entry of data.items) {
      const item = typeof entry === 'string' ? entry : entry.item.id;
      places.set(item, [...(places.get(item) ?? []), set]);
    }
  }
  return places;
}

/** What the siblings have in common: their setting and, where they share one, their question. */
function titleOf(
  locale: Locale,
  id: string,
  items: readonly BankPageItem[],
  sets: ReadonlyMap<string, readonly SetOfItem[]>,
): string {
  const [first] = items;
  if (id === ENTRY.id) return sets.get(first?.item.id ?? '')?.[0]?.title ?? '';
  const questions = new Set(items.map(({ item }) => (item.interaction === 'choice' ? item.question : '')));
  return `${first?.setting}: ${questions.size === 1 ? [...questions].join('') : BANK[locale].sameStory}`;
}
