import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/build/content/read-content';
import { CONCEPTS } from '../../src/domain/concept';
import { LOCALES } from '../../src/domain/locale';
import { problemsAfter } from './plant-content';

const FILE = 'sort/metrics.yaml';

describe('a mistake in a sort set is named with file, line and what to do:', () => {
  test.each<[string, string | RegExp, string, RegExp]>([
    [
      'an id that does not name its file',
      'id: metrics-nps',
      'id: nps',
      /metrics\.yaml:\d+ the id of a card in this file begins with metrics-/,
    ],
    [
      'an id used twice',
      'id: metrics-stars',
      'id: metrics-csat',
      /metrics\.yaml:\d+ cards\.11\.id: id is taken\. Choose another/,
    ],
    [
      'a section that is not there',
      'loyalty#regulars',
      'loyalty#irregulars',
      /metrics\.yaml:\d+ broken link: .*loyalty\.mdx has no section \{#irregulars\}/,
    ],
    [
      'a source that is not there',
      'source: dixon-2010',
      'source: dixon-2011',
      /metrics\.yaml:\d+ unknown source dixon-2011/,
    ],
    [
      'a key that is none',
      'key: engagement',
      'key: involvement',
      /metrics\.yaml:\d+ cards\.0\.key: choose one of engagement/,
    ],
    [
      'a second reading that is the key',
      'reading: experience',
      'reading: engagement',
      /metrics\.yaml:\d+ cards\.0\.contested\.reading: this is the key already/,
    ],
    [
      'a name too long for its card',
      'title: CSAT',
      `title: ${'C'.repeat(31)}`,
      /metrics\.yaml:\d+ cards\.10\.de\.title: shorten to at most 30/,
    ],
    ['a misspelt field', 'article: loyalty', 'artikel: loyalty', /metrics\.yaml:\d+ cards\.2: unknown field artikel/],
    [
      'a rationale that is missing',
      /^ {8}engagement: Every complaint .*\n/m,
      '',
      /metrics\.yaml:\d+ cards\.4\.en\.rationales\.engagement: /,
    ],
  ])('%s', (_mistake, find, replacement, message) => {
    const problems = problemsAfter((content) => content.edit(FILE, find, replacement));
    expect(problems).toContainEqual(expect.stringMatching(message));
    for (const problem of problems) expect(problem).toMatch(/^content\/sort\/metrics\.yaml:\d+ /);
  });

  test('too few cards of a concept', () => {
    const problems = problemsAfter((content) => content.edit(FILE, /key: satisfaction/g, 'key: experience'));
    expect(problems).toContainEqual(
      expect.stringMatching(/metrics\.yaml:\d+ cards: 0 cards have the key satisfaction\. Write at least 3/),
    );
  });
});

test('every card gives a short reason for each bin, and no key is told by its length', () => {
  for (const { data } of readContent('content').sortSets.values()) {
    for (const locale of LOCALES) {
      const lengths = new Map(CONCEPTS.map((concept) => [concept, [] as number[]]));
      for (const card of data.cards) {
        for (const rationale of Object.values(card[locale].rationales)) {
          const words = rationale.split(/\s+/).length;
          expect(words, `${card.id}: ${rationale}`).toBeGreaterThanOrEqual(8);
          expect(words, `${card.id}: ${rationale}`).toBeLessThanOrEqual(45);
        }
        lengths.get(card.key)?.push(card[locale].text.split(/\s+/).length);
      }
      const means = [...lengths.values()].map((list) => list.reduce((sum, one) => sum + one, 0) / list.length);
      expect(Math.max(...means) / Math.min(...means), means.join(' ')).toBeLessThanOrEqual(1.5);
    }
  }
});
