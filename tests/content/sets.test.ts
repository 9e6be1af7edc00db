import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assembleQuizzes } from '../../src/build/assemble-quizzes';
import { readBank } from '../../src/build/content/bank';
import { checkContent } from '../../src/build/content/check-content';
import { readContent } from '../../src/build/content/read-content';
import { plantContent, problemsAfter } from './plant-content';

const content = readContent('content');
const bank = readBank(content);
const setsOf = (kind: string) => [...content.quizzes.values()].filter(({ data }) => data.kind === kind);

describe('the sets of the site', () => {
  test('are two exam forms, a test before and one after, one set an article and one a setting', () => {
    expect(setsOf('exam').map(({ id, data }) => [id, data.items.length])).toEqual([
      ['exam-a', 24],
      ['exam-b', 24],
    ]);
    for (const kind of ['pretest', 'posttest']) expect(setsOf(kind).map(({ data }) => data.items.length)).toEqual([9]);
    expect(setsOf('article').map(({ id }) => id)).toEqual([...content.ids.articles.de].sort());
    const settings = new Set([...bank.values()].map(({ setting }) => setting));
    expect(setsOf('setting').map(({ data }) => data.setting)).toEqual([...settings].sort());
  });

  test('leave no triplet out', () => {
    const used = new Set(
      [...content.quizzes.values()].flatMap(({ data }) =>
        data.items.flatMap((entry) => (typeof entry === 'string' ? (bank.get(entry)?.triplet ?? []) : [])),
      ),
    );
    expect([...content.ids.triplets].filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('a set that breaks the rules is named with file, line and fix:', () => {
  /** Exchanges the first item of a set for another one. */
  const exchange = (set: string, item: string) =>
    problemsAfter((planted) => planted.edit(`quizzes/${set}.yaml`, /(items:\s*(?:\[|- ))[\w-]+/, `$1${item}`));
  const first = (set: string) => bank.get(String(content.quizzes.get(set)?.data.items[0]));
  const other = (fits: (item: NonNullable<ReturnType<typeof first>>) => boolean) => {
    const used = new Set([...content.quizzes.values()].flatMap(({ data }) => data.items));
    const found = [...bank.values()].find((item) => !used.has(item.id) && !item.trap && !item.contested && fits(item));
    if (!found) throw new Error('the bank holds no such item');
    return found.id;
  };

  test('an exam form off its blueprint', () => {
    const at = first('exam-a');
    const id = other((item) => item.interaction === 'choice' && at?.interaction === 'choice' && item.key !== at.key);
    expect(exchange('exam-a', id)).toContainEqual(
      expect.stringMatching(
        /^content\/quizzes\/exam-a\.yaml:\d+ \d items with the key \w+ at difficulty \d, where the blueprint asks for \d\. Run "npm run assemble"/,
      ),
    );
  });

  test('parallel forms with unequal counts', () => {
    const id = other((item) => item.setting !== first('exam-b')?.setting);
    expect(exchange('exam-b', id)).toContainEqual(
      expect.stringMatching(
        /exam-b\.yaml:\d+ \d+ items with setting [\w-]+, but \d+ in the parallel form content\/quizzes\/exam-a\.yaml\. Run/,
      ),
    );
  });

  test('a disputed item in a form', () => {
    const disputed = [...bank.values()].find(({ contested }) => contested !== null)?.id ?? '';
    expect(exchange('pretest', disputed)).toContainEqual(
      expect.stringMatching(/pretest\.yaml:\d+ [\w-]+ is disputed, a trap or has two facets; .*Run/),
    );
  });

  test('siblings in a form', () => {
    const sibling = String(content.quizzes.get('exam-a')?.data.items[1]).replace(/-\w$/, '');
    const id = ['a', 'b', 'c']
      .map((letter) => `${sibling}-${letter}`)
      .find((each) => !content.quizzes.get('exam-a')?.data.items.includes(each));
    expect(exchange('exam-a', id ?? '')).toContainEqual(
      expect.stringMatching(/exam-a\.yaml:\d+ [\w-]+ and [\w-]+ are siblings\. Keep one of them/),
    );
  });

  test('an item of a form in a set to learn with', () => {
    const id = first('exam-a')?.id ?? '';
    expect(exchange('faq', id)).toContainEqual(
      `content/quizzes/faq.yaml:6 ${id} stands in content/quizzes/exam-a.yaml too; what learners practise with is no measure. Run "npm run assemble", or exchange items`,
    );
  });

  test('a set on a setting with an item from elsewhere, and without a key', () => {
    const id = first('setting-gym')?.id ?? '';
    const problems = exchange('setting-bank', id);
    expect(problems).toContainEqual(expect.stringContaining(`${id} plays in another setting (gym)`));
  });

  test('a set without all three keys', () => {
    const problems = problemsAfter((planted) => planted.edit('quizzes/setting-bank.yaml', /, [\w-]+\]/, ']'));
    expect(problems).toContainEqual(
      expect.stringMatching(/setting-bank\.yaml:\d+ no item has the key \w+\. Run "npm run assemble"/),
    );
  });

  test('an item in the sets of two articles, and a trap where it is not explained', () => {
    const id = first('faq')?.id ?? '';
    expect(exchange('loyalty', id)).toContainEqual(
      expect.stringMatching(
        /^content\/quizzes\/loyalty\.yaml:\d+ [\w-]+ stands in content\/quizzes\/faq\.yaml too; .*Run "npm run assemble"/,
      ),
    );
    const trap = [...bank.values()].find((item) => item.trap && item.article.id !== 'loyalty')?.id ?? '';
    expect(exchange('loyalty', trap)).toContainEqual(expect.stringContaining(`${trap} is disputed or a trap; only`));
  });

  test('two sets with one address, and an address that the site has taken', () => {
    const problems = problemsAfter((planted) => {
      planted.edit('quizzes/setting-bank.yaml', 'slug: bank', 'slug: hotel');
      planted.edit('quizzes/setting-gym.yaml', 'slug: fitnessstudio', 'slug: einstieg');
    });
    expect(problems).toContainEqual(
      'content/quizzes/setting-hotel.yaml:5 slug hotel is taken by content/quizzes/setting-bank.yaml. Choose another',
    );
    expect(problems).toContainEqual(
      'content/quizzes/setting-gym.yaml:5 slug einstieg is taken by a page of the site. Choose another',
    );
  });
});

describe('assembling', () => {
  const quizzesIn = (folder: string) =>
    readdirSync(join(folder, 'quizzes')).map((file) => readFileSync(join(folder, 'quizzes', file), 'utf8'));

  test('changes nothing while all sets keep the rules', () => {
    using planted = plantContent();
    // What is written by hand and keeps the rules stays too.
    expect(assembleQuizzes(planted.folder, new Set())).toEqual([]);
    expect(quizzesIn(planted.folder)).toEqual(quizzesIn('content'));
  });

  test('mends what a changed bank has broken, and nothing but the items', () => {
    using planted = plantContent();
    const item = first24()[0];
    const triplet = `triplets/${item?.triplet}.yaml`;
    planted.edit(triplet, `id: ${item?.id}\n`, `id: ${item?.id}\n    trap: true\n`);
    expect(checkContent(readContent(planted.folder))).not.toEqual([]);
    expect(assembleQuizzes(planted.folder, new Set())).toContain('exam-a.yaml');
    expect(checkContent(readContent(planted.folder))).toEqual([]);
  });

  test('fills a new set', () => {
    using planted = plantContent();
    planted.edit('quizzes/setting-bank.yaml', /items: .*/, 'items: []');
    expect(assembleQuizzes(planted.folder, new Set())).toEqual(['setting-bank.yaml']);
    expect(checkContent(readContent(planted.folder))).toEqual([]);
  });

  test('refuses a name that no set has', () => {
    expect(() => assembleQuizzes('content', new Set(['exam-z']))).toThrow('there is no set exam-z');
  });
});

function first24() {
  return (content.quizzes.get('exam-a')?.data.items ?? []).flatMap((id) => bank.get(String(id)) ?? []);
}
