import type { FindNames } from '../../src/domain/find-names';
import type { Locale } from '../../src/domain/locale';
import { isComponent, lineOf, type TreeNode } from './article-tree';

/** A headword as it stands in a text. */
export interface Use {
  readonly term: string;
  /** As it stands there, with its ending. */
  readonly words: string;
  readonly line: number;
}

/** What holds other people's words, or none that make a sentence. */
const NO_PROSE = new Set(['heading', 'table', 'blockquote', 'yaml']);

const QUOTED: Readonly<Record<Locale, RegExp>> = { de: /„[^“]*“/g, en: /“[^”]*”/g };

/** Takes the place of what has been dealt with: no letter, and never in a text. */
const GAP = '\0';

/**
 * Each headword that an article's running text uses before it links the term anywhere, at its first use. Not looked at:
 * what stands in quotation marks (somebody else's word, or the word itself), the texts of links, margin notes, and bold
 * words that open a paragraph (a heading in all but name). A link there counts all the same, except in footnotes.
 */
export function unlinkedFirstUses(article: TreeNode, locale: Locale, find: FindNames): Use[] {
  const uses: Use[] = [];
  const seen = new Set<string>();
  const visit = (node: TreeNode) => {
    if (node.type === 'footnoteDefinition') return;
    if (NO_PROSE.has(node.type) || isComponent(node)) {
      for (const term of linksIn(node)) seen.add(term);
    } else if (node.type === 'paragraph') {
      const { text, links } = flatten(node);
      const own = text.replace(QUOTED[locale], (quoted) => GAP.repeat(quoted.length));
      const places = [...find(own), ...links].sort((one, other) => one.index - other.index);
      for (const { term, words } of places) {
        if (!seen.has(term) && words !== '') uses.push({ term, words, line: lineOf(node) });
        seen.add(term);
      }
    } else {
      for (const child of node.children ?? []) visit(child);
    }
  };
  visit(article);
  return uses;
}

/** A paragraph's text with a gap for everything that is no prose, and the places of its links to terms. */
function flatten(paragraph: TreeNode): { text: string; links: { term: string; words: ''; index: number }[] } {
  const links: { term: string; words: ''; index: number }[] = [];
  let text = '';
  for (const [place, node] of (paragraph.children ?? []).entries())
    text += flattenNode(node, place, text.length, links);
  return { text, links };
}

function flattenNode(
  node: TreeNode,
  place: number,
  index: number,
  links: { term: string; words: ''; index: number }[],
): string {
  for (const term of linksIn(node)) links.push({ term, words: '', index });
  if (node.type === 'link' || isComponent(node) || (node.type === 'strong' && place === 0)) return GAP;
  if (!node.children) return node.type === 'footnoteReference' ? '' : (node.value ?? '');
  return node.children.map((child) => (linksIn(child).length > 0 ? GAP : plain(child))).join('');
}

function plain(node: TreeNode): string {
  if (isComponent(node) || node.type === 'link') return GAP;
  return node.value ?? (node.children ?? []).map(plain).join('');
}

function linksIn(node: TreeNode): string[] {
  const term = /^term:(.+)$/.exec(node.url ?? '')?.[1];
  return [...(term === undefined ? [] : [term]), ...(node.children ?? []).flatMap(linksIn)];
}
