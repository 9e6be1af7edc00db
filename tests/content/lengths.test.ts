import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale';
import { isComponent, nodesOf, parseTree, type TreeNode, textOf } from './article-tree';
import { wordsOf } from './sentences';

const SHORTEST = 500;
const LONGEST = 1200;

/** Not the chapter's own words: notes, and quotations with the cell of a table that holds one and its translation. */
function isForeign(node: TreeNode): boolean {
  const isQuoted = node.type === 'tableCell' && (node.children ?? []).some((child) => isComponent(child, 'Quote'));
  return isQuoted || isComponent(node, 'Quote') || ['footnoteDefinition', 'yaml'].includes(node.type);
}

function countWords(text: string): number {
  const own = [...nodesOf(parseTree(text), isForeign)].filter(({ children }) => children === undefined).map(textOf);
  return wordsOf(own.join(' ')).length;
}

for (const locale of LOCALES) {
  const folder = `content/articles/${locale}`;
  test.each(readdirSync(folder))(`${folder}/%s has ${SHORTEST} to ${LONGEST} words of its own`, (name) => {
    const count = countWords(readFileSync(join(folder, name), 'utf8'));
    expect(count, 'say more').toBeGreaterThanOrEqual(SHORTEST);
    expect(count, 'shorten it, or make two chapters of it').toBeLessThanOrEqual(LONGEST);
  });
}

test('quotations, their translations and notes do not count', () => {
  const article = [
    '## Two words',
    'Three own words.[^1] <Quote source="x">Four that are foreign</Quote>',
    '| a | b |\n| --- | --- |\n| own | <Quote source="x">fremd</Quote> foreign |',
    '[^1]: A note.',
  ];
  expect(countWords(article.join('\n\n'))).toBe(2 + 3 + 2 + 1);
});
