import { defineMdastPlugin, type MdastPluginDefinition, markdownToHtml } from 'satteri';

/** Finds the address of a content link; `undefined` leaves the link as it is. */
export type ResolveLink = (url: string) => { readonly href: string; readonly term?: string } | undefined;

/**
 * Resolves the schemes of content links. A glossary term's link carries `data-term`, from which the page's script makes
 * the definition that opens beside the text.
 */
export function markdownLinks(resolve: ResolveLink): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'content-links',
    link(node, context) {
      const target = resolve(node.url);
      if (!target) return;
      context.setProperty(node, 'url', target.href);
      if (target.term) context.setProperty(node, 'data', { hProperties: { 'data-term': target.term } });
    },
  });
}

/** Renders a short Markdown text of a content file, such as a term's note. Raw HTML in it is shown as text. */
export async function renderMarkdown(text: string, resolve: ResolveLink): Promise<string> {
  const escaped = text.replace(/</g, '&lt;');
  const { html } = await markdownToHtml(escaped, { mdastPlugins: [markdownLinks(resolve)] });
  return html;
}
