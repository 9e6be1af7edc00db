import type { MdastPluginEntry } from 'satteri';
import { markdownLinks } from '../formats/content/markdown-links';
import { resolveContentLink } from '../i18n/content-links';
import { componentImports } from './article-components';
import { contentSlugs } from './content/content-slugs';
import { localeOfFile } from './content/locale-of-file';
import type { Content } from './content/read-content';
import { markdownNotes } from './markdown-notes';

/** What turns an article's Markdown into the book's: links by id, and notes in the margin and at the end. */
export function articleMarkdown(content: Content, base: string): MdastPluginEntry {
  const slugs = contentSlugs(content);
  return ({ fileURL }) => {
    const locale = localeOfFile(fileURL);
    const resolve = (url: string) => resolveContentLink(slugs, base, locale, url);
    // Notes first: they look for `source:` links, which the other plugin turns into addresses.
    return [markdownNotes(locale, content.sources?.data ?? [], resolve), markdownLinks(resolve), componentImports()];
  };
}
