import { isComponent, type TreeNode, textOf } from './article-tree';

/** After these a full stop ends no sentence. Lower case, as they stand before their last full stop. */
const ABBREVIATIONS = new Set(
  'abs b bspw bzw ca d dr etc evtl f ff ggf h hrsg i inkl jh kap max mind min mio mrd nr o prof r s sog st tel u usw v vgl z zzgl'.split(
    ' ',
  ),
);

const MONTHS = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;

/** Words: what holds a letter or a digit, between white space; a number with its sign (27 %) is one. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * The sentences of German prose. A full stop ends none after an abbreviation (z. B.), inside a number (42.000) or a date
 * (3. Mai), nor when the text goes on in lower case („Wirklich?“, fragt sie); a colon never does.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?…]+[“”‘’")\]]*(?=\s+[„“‚‘"(]*[\p{Lu}\p{N}]|\s*$)/gu)) {
    const before = text.slice(start, end.index);
    const after = text.slice(end.index + end[0].length).trimStart();
    const [last = ''] = /[\p{L}\p{N}]+$/u.exec(before) ?? [];
    if (end[0] === '.' && after !== '') {
      if (ABBREVIATIONS.has(last.toLowerCase())) continue;
      if (/^\d{1,2}$/.test(last) && MONTHS.test(after)) continue;
    }
    sentences.push(text.slice(start, end.index + end[0].length).trim());
    start = end.index + end[0].length;
  }
  const rest = text.slice(start).trim();
  if (wordsOf(rest).length > 0) sentences.push(rest);
  return sentences;
}

/** Not the author's running text: headings, tables, footnotes, quotations. */
const OTHER_THAN_PROSE = new Set(['heading', 'table', 'footnoteDefinition', 'footnoteReference', 'blockquote', 'yaml']);

/** The paragraphs, list items and margin notes of an article, as plain text. A sign (CE, CX, CS) reads as a word. */
export function proseOf(node: TreeNode): string[] {
  if (OTHER_THAN_PROSE.has(node.type) || isComponent(node, 'Quote')) return [];
  if (node.type === 'paragraph' || isComponent(node, 'Margin')) return [plainText(node)];
  return (node.children ?? []).flatMap(proseOf);
}

function plainText(node: TreeNode): string {
  if (OTHER_THAN_PROSE.has(node.type) || isComponent(node, 'Quote')) return '';
  if (isComponent(node, 'CE', 'CX', 'CS')) return node.name ?? '';
  return node.children ? node.children.map(plainText).join('') : textOf(node);
}
