import { describe, expect, test } from 'vitest';
import { problemsAfter } from './plant-content';

const FILE = 'cases/archive-social.yaml';

describe('a mistake in a case is named with file, line and what to do:', () => {
  test.each([
    ['a figure that is not above 0', 'change: 64.76', 'change: 0', /figures\.1\.change: write a number above 0/],
    ['a figure with a comma', 'change: 64.76', 'change: 64,76', /figures\.1\.change: write a number with a point/],
    ['a duration that is not whole', 'days: 27', 'days: 2.5', /figures\.0\.days: write a whole number/],
    [
      'two durations',
      'days: 27',
      'days: 27\n    weeks: 4',
      /figures\.0\.weeks: a duration is given in days or in weeks/,
    ],
    [
      'an unknown drawing',
      'made-visible',
      'made-pretty',
      /drawing: choose one of filter-removed, filter-added, made-v/,
    ],
    ['an unknown concept', 'label: satisfaction', 'label: joy', /label: choose one of engagement, experience, satisf/],
    [
      'an unknown source',
      'source: three-pillars',
      'source: nobody',
      /unknown source nobody\. Choose an id from content/,
    ],
    ['a missing text', /^ {2}caution: >-\n.*\n/m, '', /de\.caution: write a text here/],
  ])('%s', (_mistake, find, replacement, message) => {
    const problems = problemsAfter((content) => content.edit(FILE, find, replacement));
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(problems[0]).toMatch(/^content\/cases\/archive-social\.yaml:\d+ /);
  });

  test('an article that shows a case that is not there, with the line of the case', () => {
    const problems = problemsAfter((content) =>
      content.edit('articles/de/difference.mdx', '<OneOrder />', '<Case id="nobody" />'),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /articles\/de\/difference\.mdx:\d+ unknown case nobody\. Write content\/cases\/nobody\.yaml/,
      ),
    ]);
  });
});
