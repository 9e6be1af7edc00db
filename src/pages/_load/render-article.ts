import * as runtime from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { defineHastPlugin, type EvaluateOptions, evaluate } from 'satteri';
import { markdownLinks } from '../../formats/content/markdown-links';
import { type Article, linkResolver, loadSources } from './content';
import { markdownNotes } from './markdown-notes';

/** Astro's, whose types are narrower than what is asked for here. */
const JSX = runtime as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/** A component of the text. `components` are what stands for the names in it, and for Markdown's elements. */
export type ArticleContent = (props: { readonly components: Readonly<Record<string, unknown>> }) => unknown;

/** What an article's page shows of its text. */
interface RenderedArticle {
  readonly Content: ArticleContent;
  /** In order, for the list of contents. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/**
 * Makes a component of an article's MDX: links by id become addresses, footnotes notes. It is done here and not by
 * the bundler, which takes twice the time for it (ADR 0020). Throws on MDX that is not valid, which only
 * happens while developing: the content gate stops a build, and says where the mistake is.
 */
export async function renderArticle({ entry, locale }: Article): Promise<RenderedArticle> {
  const resolve = await linkResolver(locale);
  const sections: { id: string; title: string }[] = [];
  const listSections = defineHastPlugin({
    name: 'list-sections',
    element: {
      filter: ['h2'],
      visit(node, context) {
        sections.push({ id: String(node.properties.id), title: context.textContent(node) });
      },
    },
  });
  const options: EvaluateOptions = {
    ...JSX,
    features: { headingAttributes: true },
    // Notes first: they look for `source:` links, which the other plugin turns into addresses.
    mdastPlugins: [markdownNotes(locale, await loadSources(), resolve), markdownLinks(resolve)],
    hastPlugins: [listSections],
    optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: ['table'] },
    elementAttributeNameCase: 'html',
  };
  const text = await evaluateText(entry, options);
  const Content: ArticleContent = ({ components }) => text({ components: { Fragment: JSX.Fragment, ...components } });
  return { Content: Object.assign(Content, { [Renderer]: 'astro:jsx' }), sections };
}

async function evaluateText(
  { body = '', filePath }: Article['entry'],
  options: EvaluateOptions,
): Promise<ArticleContent> {
  try {
    return (await evaluate(body, options)).default as ArticleContent;
  } catch (cause) {
    throw new Error(`${filePath} is not valid MDX; the console says where`, { cause });
  }
}
