import { getCollection } from 'astro:content';
import { type BankItem, toBankItem } from '../../domain/bank-item';
import type { Locale } from '../../domain/locale';
import { loadItems } from './items';
import { oncePerBuild } from './once-per-build';
import { loadReadingLinks } from './reading-links';
import { loadReserved } from './test-forms';

/** The whole bank in one language, each item linked to the section that teaches it, in the order of their ids. */
export const loadBank = oncePerBuild(async (locale: Locale): Promise<readonly BankItem[]> => {
  const settings = new Map((await getCollection('settings')).map(({ id, data }) => [id, data[locale]]));
  const [linkTo, reserved] = await Promise.all([loadReadingLinks(locale), loadReserved(undefined)]);
  return (await loadItems(locale)).map((item) =>
    toBankItem(item, settings.get(item.setting) ?? item.setting, linkTo(item.article), reserved.has(item.id)),
  );
});
