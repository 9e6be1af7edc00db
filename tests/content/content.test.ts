import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/build/content/check-content';
import { readContent } from '../../src/build/content/read-content';
import { contentGate } from '../../src/build/content-gate';
import { plantContent, problemsAfter } from './plant-content';

test('the content of the site has no mistakes', () => {
  expect(checkContent(readContent('content'))).toEqual([]);
});

describe('a mistake in the content is named with file, line and what to do:', () => {
  test('a missing language in a term', () => {
    const problems = problemsAfter((content) => content.edit('glossary/touchpoint.yaml', /^en:\n(?: .*\n)+/m, ''));
    expect(problems).toContainEqual(
      expect.stringMatching(/^content\/glossary\/touchpoint\.yaml:\d+ en: is missing\. Add it/),
    );
  });

  test('a missing language of an article', () => {
    const problems = problemsAfter((content) => content.remove('articles/en/difference.mdx'));
    expect(problems).toContain(
      'content/articles/de/difference.mdx:1 this article has no twin. Write content/articles/en/difference.mdx, or remove this one',
    );
  });

  test('an unknown id', () => {
    const problems = problemsAfter((content) =>
      content.edit('quizzes/difference.yaml', /items: \[[\w-]+/, 'items: [bank-nowhere-a'),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^content\/quizzes\/difference\.yaml:\d+ unknown item bank-nowhere-a\. Choose an id from content\/triplets\//,
      ),
    ]);
  });

  test('a duplicate id', () => {
    const problems = problemsAfter((content) =>
      content.edit('triplets/hotel-abreise.yaml', 'id: hotel-abreise-b', 'id: hotel-abreise-a'),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(
        /^content\/triplets\/hotel-abreise\.yaml:\d+ item id hotel-abreise-a is taken in .*Choose another/,
      ),
    );
  });

  test('a cue that does not stand in the stem, with the line of the cue', () => {
    using content = plantContent();
    content.edit('triplets/rail-anschluss.yaml', '- zweimal bei euch angerufen', '- dreimal bei euch angerufen');
    const line = content.lineOf('triplets/rail-anschluss.yaml', '- dreimal bei euch angerufen');
    expect(checkContent(readContent(content.folder))).toEqual([
      {
        file: 'content/triplets/rail-anschluss.yaml',
        line,
        message: 'cue „dreimal bei euch angerufen“ does not stand in the stem. Copy the exact words from the stem',
      },
    ]);
  });

  test('two keys of one item', () => {
    const problems = problemsAfter((content) =>
      content.edit('triplets/rail-anschluss.yaml', 'key: engagement', 'key: [engagement, experience]'),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(
        /rail-anschluss\.yaml:7 items\.0\.key: choose exactly one of engagement, experience, satisfaction/,
      ),
    );
  });

  test('two items of a triplet with the same key', () => {
    const problems = problemsAfter((content) =>
      content.edit('triplets/rail-anschluss.yaml', 'key: engagement', 'key: experience'),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/rail-anschluss\.yaml:\d+ a triplet has one item for each concept/),
    );
  });

  test('a missing rationale', () => {
    const problems = problemsAfter((content) =>
      content.edit('triplets/rail-anschluss.yaml', /^ {8}satisfaction: >-\n(?: {10}.*\n)+/m, ''),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/rail-anschluss\.yaml:\d+ items\.0\.de\.rationales\.satisfaction: /),
    );
  });

  test('a source that is not in the bibliography', () => {
    const problems = problemsAfter((content) =>
      content.edit('glossary/touchpoint.yaml', 'sources: [', 'sources: [nobody-1999, '),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(
        /touchpoint\.yaml:\d+ unknown source nobody-1999\. Choose an id from content\/sources\.yaml/,
      ),
    );
  });

  test('a difficulty outside 1 to 3', () => {
    const problems = problemsAfter((content) =>
      content.edit('triplets/rail-anschluss.yaml', 'difficulty: 3', 'difficulty: 4'),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/rail-anschluss\.yaml:9 items\.0\.difficulty: choose 1 .*2 .*or 3/),
    );
  });

  test('an unknown field', () => {
    const problems = problemsAfter((content) => content.edit('glossary/touchpoint.yaml', 'related:', 'relatd:'));
    expect(problems).toContainEqual(
      expect.stringMatching(/touchpoint\.yaml:\d+ .*unknown field relatd\. Remove it or mend its spelling/),
    );
  });

  test('a broken link in an article, with the line of the link', () => {
    using content = plantContent();
    content.edit('articles/de/difference.mdx', '(term:touchpoint)', '(term:tuchpoint)');
    const line = content.lineOf('articles/de/difference.mdx', '(term:tuchpoint)');
    expect(checkContent(readContent(content.folder))).toEqual([
      {
        file: 'content/articles/de/difference.mdx',
        line,
        message: 'broken link: there is no content/glossary/tuchpoint.yaml',
      },
    ]);
  });

  test('a link to a section that is not there', () => {
    const problems = problemsAfter((content) =>
      content.edit('triplets/rail-anschluss.yaml', 'customer-engagement#what-it-is', 'customer-engagement#nowhere'),
    );
    expect(problems).toContainEqual(
      expect.stringContaining('broken link: content/articles/de/customer-engagement.mdx has no section {#nowhere}'),
    );
  });

  test('broken YAML', () => {
    const problems = problemsAfter((content) =>
      content.edit('glossary/touchpoint.yaml', '  term: Touchpoint', '  term: "Touchpoint'),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/^content\/glossary\/touchpoint\.yaml:\d+ this is not valid YAML: /),
    );
  });

  test('broken MDX', () => {
    using content = plantContent();
    content.edit('articles/de/difference.mdx', '<OneOrder />', '<OneOrder');
    const [problem] = checkContent(readContent(content.folder));
    expect(problem).toMatchObject({ file: 'content/articles/de/difference.mdx' });
    expect(problem?.line).toBeGreaterThan(20);
    expect(problem?.message).toMatch(/^this is not valid MDX: /);
  });

  test('an import in an article', () => {
    const problems = problemsAfter((content) =>
      content.edit('articles/de/difference.mdx', '<OneOrder />', "import Own from './Own.astro';\n\n<OneOrder />"),
    );
    expect(problems).toEqual([
      expect.stringMatching(/difference\.mdx:\d+ an article has no import and no export\. Remove it/),
    ]);
  });

  test('an unknown component', () => {
    const problems = problemsAfter((content) =>
      content.edit('articles/de/difference.mdx', '<OneOrder />', '<TwoOrders />'),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/difference\.mdx:\d+ unknown component <TwoOrders>\. Known are <Case>, <CE>/),
    );
  });

  test('a table with an empty header cell', () => {
    const problems = problemsAfter((content) => content.edit('articles/de/difference.mdx', '| Begriff |', '| |'));
    expect(problems).toContainEqual(
      expect.stringMatching(/difference\.mdx:\d+ a header cell of this table is empty\. Say what its column holds/),
    );
  });

  test('a footnote that is not defined', () => {
    const problems = problemsAfter((content) => content.edit('articles/de/difference.mdx', '[^both]', '[^bth]'));
    expect(problems).toContainEqual(expect.stringMatching(/difference\.mdx:\d+ footnote \[\^bth\] is not defined/));
  });

  test('a section that one language lacks', () => {
    const problems = problemsAfter((content) =>
      content.edit('articles/en/difference.mdx', '{#one-order}', '{#an-order}'),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(
        /articles\/de\/difference\.mdx:\d+ section \{#one-order\} is missing in content\/articles\/en\/difference\.mdx/,
      ),
    );
  });

  test('siblings in one quiz', () => {
    const problems = problemsAfter((content) =>
      content.edit('quizzes/difference.yaml', 'items: [', 'items: [rail-anschluss-a, rail-anschluss-b, '),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(
        /quizzes\/difference\.yaml:\d+ rail-anschluss-\w and rail-anschluss-\w are siblings\. Keep one of them/,
      ),
    );
  });

  test('an item written out in a quiz without a question', () => {
    const problems = problemsAfter((content) =>
      content.edit('quizzes/entry.yaml', /(id: entry-request[\s\S]*? {4}de:\n) {6}question: .*\n/, '$1'),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/quizzes\/entry\.yaml:\d+ entry-request has no question in de\. Add question under de/),
    );
  });

  test('a file name that cannot be an id', () => {
    const problems = problemsAfter((content) => content.write('glossary/Größe.yaml', ''));
    expect(problems).toContainEqual(expect.stringContaining('content/glossary/Größe.yaml:1 the file name is the id'));
  });
});

describe('the content gate', () => {
  /** Runs the gate as the build does, for a project folder whose content is `folder`. */
  function runGate(folder: string): void {
    const setup = contentGate(readContent(folder)).hooks['astro:config:setup'];
    const silent = { warn: () => {}, error: () => {} };
    setup?.({ config: { root: new URL(`file://${folder}/../`) }, command: 'build', logger: silent } as never);
  }

  test('stops the build and lists every mistake at once', () => {
    using content = plantContent();
    content.edit('glossary/touchpoint.yaml', 'related:', 'relatd:');
    content.edit('articles/de/difference.mdx', '(term:touchpoint)', '(term:tuchpoint)');
    expect(() => runGate(content.folder)).toThrow(
      /2 mistakes in content\/:\n {2}content\/articles.*\n {2}content\/glossary/,
    );
  });

  test('lets sound content through', () => {
    using content = plantContent();
    expect(() => runGate(content.folder)).not.toThrow();
  });
});
