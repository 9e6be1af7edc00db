import type { Locale } from '../../src/domain/locale';
import { isComponent, lineOf, type TreeNode } from './article-tree';

/** A headword as it stands in a text. */
export interface Use {
  readonly term: string;
  /** As it stands there, with its ending. */
  readonly words: string;
  readonly line: number;
}

/** Finds headwords in a text, in its order. */
export type FindHeadwords = (
  text: string,
) => { readonly term: string; readonly words: string; readonly index: number }[];

/** What holds other people's words, or none that make a sentence. */
const NO_PROSE = new Set(['heading', 'table', 'blockquote', 'yaml']);

const QUOTED: Readonly<Record<Locale, RegExp>> = { de: /„[^“]*“/g, en: /“[^”]*”/g };

/** Takes the place of what has been dealt with: no letter, and never in a text. */
const GAP = '\0';

/** A finder for headwords with the usual endings; where one stands inside another, the longer wins. */
export function headwordFinder(locale: Locale, headwords: ReadonlyMap<string, string>): FindHeadwords {
  const patterns = [...headwords]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([term, headword]) => {
      // Part of a compound (Marken-App) is another word; a hyphen with nothing after it (Marken- und …) is not.
      const pattern = `(?<![\\p{L}\\p{N}-])(?:${inflected(locale, headword)})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`;
      return { term, pattern: new RegExp(pattern, 'gu') };
    });
  return (text) => {
    const found: { term: string; words: string; index: number }[] = [];
    let rest = text;
    for (const { term, pattern } of patterns) {
      rest = rest.replace(pattern, (words: string, index: number) => {
        found.push({ term, words, index });
        return GAP.repeat(words.length);
      });
    }
    return found.sort((one, other) => one.index - other.index);
  };
}

/** German nouns take -s, -es, -n, -en or -e, and adjectives before them their endings; English headwords -s or -es. */
function inflected(locale: Locale, headword: string): string {
  const [first = '', ...others] = headword.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (locale === 'en') return `${eitherCase([first, ...others].join('\\s'))}(?:s|es)?`.replace(/y\(\?:/, '(?:y|ie)(?:');
  const noun = '(?:s|es|n|en|e)?';
  const adjective = others.length === 1 ? /^(\p{Lu}\p{Ll}+?)er?$/u.exec(first)?.[1] : undefined;
  if (adjective !== undefined) return `${eitherCase(adjective)}e[rnsm]?\\s${others[0]}${noun}`;
  return `${[first, ...others].join('\\s')}${noun}`;
}

function eitherCase(word: string): string {
  return word.replace(/^\p{L}/u, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}

/**
 * Each headword that an article's running text uses before it links the term anywhere, at its first use. Not looked at:
 * what stands in quotation marks (somebody else's word, or the word itself), the texts of links, margin notes, and bold
 * words that open a paragraph (a heading in all but name). A link there counts all the same, except in footnotes.
 */
export function unlinkedFirstUses(article: TreeNode, locale: Locale, find: FindHeadwords): Use[] {
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
