import { LOCALES, type Locale } from '../../domain/locale';
import { itemsNamingTerms } from '../../domain/named-terms';
import { type BankPageItem, loadBankPages } from './bank-page';
import { loadTerms } from './content';
import { loadItems } from './items';
import { oncePerBuild } from './once-per-build';

const loadNaming = oncePerBuild(async () =>
  itemsNamingTerms(
    await Promise.all(
      LOCALES.map(async (locale) => ({ locale, terms: await loadTerms(locale), items: await loadItems(locale) })),
    ),
  ),
);

/** The items that name a term, those of exams last, so that a term's page shows them only where there are no others. */
export async function loadItemsOfTerm(locale: Locale, term: string): Promise<readonly BankPageItem[]> {
  const ids = (await loadNaming(undefined)).get(term) ?? [];
  const items = (await loadBankPages(locale)).flatMap((page) => page.items).filter(({ item }) => ids.includes(item.id));
  const inForm = ({ values }: BankPageItem) => (values.special.includes('form') ? 1 : 0);
  return items.sort((one, other) => inForm(one) - inForm(other));
}
