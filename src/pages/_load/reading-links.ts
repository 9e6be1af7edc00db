import type { Item } from '../../domain/item';
import type { Locale } from '../../domain/locale';
import type { ReadingLink } from '../../domain/quiz';
import { pathTo } from '../../i18n/routes';
import { loadArticlesById } from './content';
import { oncePerBuild } from './once-per-build';

/** Makes links to the article sections that teach items. The content gate knows that they exist; otherwise it throws. */
export const loadReadingLinks = oncePerBuild(async (locale: Locale) => {
  const articles = await loadArticlesById(locale);
  return ({ id, section }: Item['article']): ReadingLink => {
    const article = articles.get(id);
    if (!article) throw new Error(`there is no article ${locale}/${id}`);
    const title = sectionTitle(article.entry.body, section);
    return {
      href: `${pathTo(locale, 'learn', article.data.slug)}#${section}`,
      label: title ? `${article.data.title}: ${title}` : article.data.title,
    };
  };
});

/** The heading that carries an anchor (`## Eine Bestellung {#one-order}`). */
function sectionTitle(markdown: string | undefined, section: string): string | undefined {
  return new RegExp(`^#+ (.+?) \\{#${section}\\}`, 'm').exec(markdown ?? '')?.[1];
}
