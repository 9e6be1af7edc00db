import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTree } from './article-tree';
import { proseOf, sentencesOf, wordsOf } from './sentences';

const FOLDER = 'content/articles/de';

/** Words in a sentence, on average over an article. */
const LONGEST_AVERAGE = 16;

test(`sentences in German articles average at most ${LONGEST_AVERAGE} words`, () => {
  const articles = readdirSync(FOLDER).map((name) => {
    const sentences = proseOf(parseTree(readFileSync(join(FOLDER, name), 'utf8'))).flatMap(sentencesOf);
    const lengths = sentences.map((sentence) => wordsOf(sentence).length);
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const longest = sentences[lengths.indexOf(Math.max(...lengths))] ?? '';
    return { file: `${FOLDER}/${name}`, average, longest, count: lengths.length };
  });
  const rows = articles.map(
    ({ file, average, longest, count }) =>
      `${average.toFixed(1).padStart(5)} words in ${count} sentences, at most ${wordsOf(longest).length}: ${file}`,
  );
  console.log(rows.join('\n'));
  const tooLong = articles.filter(({ average }) => average > LONGEST_AVERAGE);
  expect(
    tooLong.map(
      ({ file, average, longest }) =>
        `${file} averages ${average.toFixed(1)} words a sentence. Cut the long ones, first of all: ${longest}`,
    ),
  ).toEqual([]);
});

test.each([
  ['Du kannst das, z. B. Mails, heute. Morgen auch.', 2],
  ['Das kostet ca. 42.000,50 Euro, d. h. viel. So ist es.', 2],
  ['Am 3. Mai kam sie. Am 4. Mai ging sie.', 2],
  ['Der Wert liegt bei 25. Das ist gut.', 2],
  ['„Wirklich?“, fragt sie. „Ja.“ Er nickt.', 3],
  ['„War alles gut?“ steht da. Mehr nicht', 2],
  ['Drei Dinge zählen: Preis, Ton und Zeit.', 1],
  ['Und dann … kam nichts. Warum nur? Egal!', 3],
  ['Sie fragt: „Wo bleibt das Paket? Es sollte längst da sein.“ Niemand weiß es.', 3],
])('„%s“ is %i sentences', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test('signs and numbers count as words, dashes and signs of per cent do not', () => {
  expect(wordsOf('CE – also 27\u00a0% mehr')).toEqual(['CE', 'also', '27', 'mehr']);
});

test('headings, tables, footnotes and quotations are no prose', () => {
  const article = [
    '## Eine Überschrift {#a}',
    'Ein [Satz](term:x) mit <CE /> darin.[^1] Dort steht <Quote source="x">etwas Fremdes.</Quote>',
    '<Margin title="Am Rand">Noch ein Satz.</Margin>',
    '| a | b |\n| --- | --- |\n| c | d |',
    '> Fremdes',
    '- ein Punkt',
    '[^1]: Eine Fußnote.',
  ];
  expect(proseOf(parseTree(article.join('\n\n')))).toEqual([
    'Ein Satz mit CE darin. Dort steht ',
    'Noch ein Satz.',
    'ein Punkt',
  ]);
});
