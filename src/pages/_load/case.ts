import { getEntry } from 'astro:content';
import type { Case } from '../../domain/case';
import type { Locale } from '../../domain/locale';
import { toCase } from '../../formats/content/to-case';
import { pathTo } from '../../i18n/routes';
import { loadSources } from './content';

/** A case of `content/cases/` in one language, and the name and address of its source. */
export async function loadCase(
  locale: Locale,
  id: string,
): Promise<{ case: Case; source: { name: string; href: string } }> {
  const entry = await getEntry('cases', id);
  if (!entry) throw new Error(`there is no content/cases/${id}.yaml`);
  const source = (await loadSources()).find((candidate) => candidate.id === entry.data.source);
  if (!source) throw new Error(`there is no source ${entry.data.source}`);
  return {
    case: toCase(id, entry.data, locale),
    source: { name: source.short[locale], href: `${pathTo(locale, 'sources')}#${source.id}` },
  };
}
