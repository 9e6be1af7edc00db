import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/build/content/read-content';
import { nameFinder } from '../../src/domain/find-names';
import { LOCALES, type Locale } from '../../src/domain/locale';
import { parseTree } from './article-tree';
import { unlinkedFirstUses } from './first-uses';
import { plantContent } from './plant-content';

/** Where a headword's letters stand for something else than the term, so that a link would mislead. */
const OTHER_SENSES: readonly { readonly article: string; readonly term: string; readonly why: string }[] = [
  { article: 'en/difference', term: 'retoure', why: '“She returns the larger jacket” is the verb; the noun is linked' },
];

/** Terms that nothing links, and first uses without a link. */
function termProblems(folder: string): string[] {
  const { terms, articles } = readContent(folder);
  const problems: string[] = [];

  const linked = new Set<string>();
  for (const { text } of LOCALES.flatMap((locale) => [...articles[locale].values()])) {
    for (const { scheme, target } of text.references) if (scheme === 'term') linked.add(target);
  }
  for (const { id, data } of terms.values()) {
    for (const [, term = ''] of `${data.de.note}${data.en.note}`.matchAll(/\]\(term:([^)\s]+)\)/g))
      if (term !== id) linked.add(term);
  }
  for (const { id, file } of terms.values()) {
    if (!linked.has(id))
      problems.push(`${file}:1 nothing links this term. Link it (term:${id}) in an article or another term’s note`);
  }

  const used = new Set<string>();
  for (const locale of LOCALES) {
    const find = nameFinder(locale, new Map([...terms.values()].map(({ id, data }) => [id, data[locale].term])));
    for (const { id, file } of articles[locale].values()) {
      const article = `${locale}/${id}`;
      const tree = parseTree(readFileSync(join(folder, 'articles', `${article}.mdx`), 'utf8'));
      for (const { term, words, line } of unlinkedFirstUses(tree, locale, find)) {
        if (OTHER_SENSES.some((other) => other.article === article && other.term === term)) {
          used.add(`${article} ${term}`);
        } else {
          problems.push(
            `${file}:${line} “${words}” is used before its term is linked. Write [${words}](term:${term}) here, and in the other language too`,
          );
        }
      }
    }
  }
  for (const { article, term } of OTHER_SENSES) {
    if (!used.has(`${article} ${term}`))
      problems.push(`tests/content/terms.test.ts:1 ${article} needs no exception for ${term} any more. Remove it`);
  }
  return problems;
}

test('every term is linked from somewhere, and in an article from its first use on', () => {
  expect(termProblems('content')).toEqual([]);
});

test.each([
  [
    'a first use without a link',
    'articles/de/cases.mdx',
    '[Conversions](term:conversion)',
    'Conversions',
    /articles\/de\/cases\.mdx:41 “Conversions” is used before its term is linked\. Write \[Conversions\]\(term:conversion\)/,
  ],
  [
    'a term linked after its first use',
    'articles/en/cases.mdx',
    'UK Tool Centre sells',
    'Conversions matter. UK Tool Centre sells',
    /articles\/en\/cases\.mdx:27 “Conversions” is used before its term is linked/,
  ],
])('%s is named with file, line and fix', (_mistake, file, find, replacement, message) => {
  using content = plantContent();
  content.edit(file, find, replacement);
  expect(termProblems(content.folder)).toContainEqual(expect.stringMatching(message));
});

test('a term that nothing links is named', () => {
  using content = plantContent();
  for (const locale of LOCALES)
    content.edit(`articles/${locale}/crm-cem-ce.mdx`, /\]\(term:stakeholder\)/, '](term:marke)');
  expect(termProblems(content.folder)).toEqual([
    'content/glossary/stakeholder.yaml:1 nothing links this term. Link it (term:stakeholder) in an article or another term’s note',
  ]);
});

/** First uses in a text, with a glossary of a few terms. */
function firstUses(locale: Locale, text: string): string[] {
  const headwords: Record<Locale, [string, string][]> = {
    de: [
      ['marke', 'Marke'],
      ['social-media', 'Social Media'],
      ['journey', 'Customer Journey'],
      ['map', 'Customer Journey Map'],
      ['bindung', 'Emotionale Bindung'],
      ['test', 'A/B-Test'],
    ],
    en: [
      ['brand', 'Brand'],
      ['community', 'Community'],
      ['test', 'A/B test'],
    ],
  };
  const find = nameFinder(locale, new Map(headwords[locale]));
  return unlinkedFirstUses(parseTree(text), locale, find).map(({ words, line }) => `${words} ${line}`);
}

test.each<[string, Locale, string, string[]]>([
  ['a headword, with its line', 'de', 'Erst dies.\n\nEine Marke, noch eine Marke.', ['Marke 3']],
  ['an ending', 'de', 'Von Marken und A/B-Tests.', ['Marken 1', 'A/B-Tests 1']],
  ['an adjective’s ending', 'de', 'Mit emotionaler Bindung.', ['emotionaler Bindung 1']],
  ['the longest headword', 'de', 'Die Customer Journey Map.', ['Customer Journey Map 1']],
  ['emphasis', 'de', 'Die *Marke* zählt.', ['Marke 1']],
  ['lower case and the plural', 'en', 'Some brands have communities.', ['brands 1', 'communities 1']],
])('a first use is seen with %s', (_what, locale, text, uses) => {
  expect(firstUses(locale, text)).toEqual(uses);
});

test.each<[string, Locale, string]>([
  ['after a link', 'de', 'Die [Firma](term:marke) und ihre Marke.'],
  ['after a link in a table', 'de', '| [Firma](term:marke) |\n| --- |\n\nDie Marke.'],
  ['in the text of a link', 'de', 'Der [Wert der Marke](term:wert).'],
  ['in a compound', 'de', 'Markenkern, Marken-App und Social-Media-Kanal.'],
  ['in a heading, a table, a footnote', 'de', '## Marke {#a}\n\n| Marke |\n| --- |\n\nText[^1]\n\n[^1]: Marke.'],
  ['in quotation marks', 'de', 'Er sagt „Marke“ und „die Marke zählt“.'],
  ['in a quotation', 'de', 'Dort: <Quote source="x">Marke</Quote>'],
  ['in a margin note', 'de', '<Margin title="Wort">Die Marke.</Margin>'],
  ['in bold words that open a paragraph', 'de', '1. **Die Marke kennen.** Und mehr.'],
  ['in English quotation marks', 'en', 'He says “brand”.'],
])('a headword may go without a link %s', (_where, locale, text) => {
  expect(firstUses(locale, text)).toEqual([]);
});
