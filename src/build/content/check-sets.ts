import { CONCEPTS } from '../../domain/concept';
import { ARTICLE_SET_SIZE, belongsIn } from '../../domain/forms/assemble-sets';
import {
  type Blueprint,
  EXAM_BLUEPRINT,
  type FormProblem,
  formProblems,
  isExaminable,
  type PairProblem,
  PRETEST_BLUEPRINT,
  pairProblems,
} from '../../domain/forms/blueprint';
import type { Item } from '../../domain/item';
import { LOCALES } from '../../domain/locale';
import { isForm, type QuizKind } from '../../domain/quiz';
import type { QuizData } from '../../formats/content/item-schema';
import type { ContentProblem } from '../../formats/content/located-yaml';
import { takenBelowQuiz } from '../../i18n/routes';
import { readBank } from './bank';
import type { Content, ContentFile } from './read-content';

const MEND = 'Run "npm run assemble", or exchange items';

/** A set with its items; those written out in it or unknown are not among them. */
interface SetFile {
  readonly file: ContentFile<QuizData>;
  readonly items: readonly Item[];
}

/**
 * What the sets in `content/quizzes/` have to keep beside the rules for every quiz: forms meet their blueprint and their
 * parallel form, nothing of a form stands in a set to learn with, and those hold all three keys. A set with an item that
 * does not exist is left to the check that says so.
 */
export function checkSets(content: Content): ContentProblem[] {
  const bank = readBank(content);
  const sets = [...content.quizzes.values()]
    .filter(({ data }) => data.kind !== 'entry')
    .map((file): SetFile => {
      const items = file.data.items.flatMap((entry) => (typeof entry === 'string' ? (bank.get(entry) ?? []) : []));
      return { file, items };
    });
  const whole = sets.filter(({ file, items }) => items.length === file.data.items.length);
  return [
    ...checkForms(whole, bank),
    ...checkLearningSets(whole, content),
    ...checkArticleSets(whole),
    ...checkSlugs(sets, content),
  ];
}

const BLUEPRINTS: readonly { readonly kinds: readonly QuizKind[]; readonly blueprint: Blueprint }[] = [
  { kinds: ['exam'], blueprint: EXAM_BLUEPRINT },
  { kinds: ['pretest', 'posttest'], blueprint: PRETEST_BLUEPRINT },
];

function checkForms(sets: readonly SetFile[], bank: ReadonlyMap<string, Item>): ContentProblem[] {
  const settings = [...new Set([...bank.values()].map(({ setting }) => setting))];
  const problems: ContentProblem[] = [];
  const places = new Map<string, string>();
  for (const { kinds, blueprint } of BLUEPRINTS) {
    const forms = sets.filter(({ file }) => kinds.includes(file.data.kind));
    const [first] = forms;
    for (const form of forms) {
      const { file, items } = form;
      const problem = (message: string, path: readonly PropertyKey[] = ['items']) =>
        problems.push({ file: file.file, line: file.lineAt(path), message });
      for (const [index, item] of items.entries()) {
        if (!isExaminable(item)) {
          problem(`${item.id} is disputed, a trap or has two facets; a form takes none of these. ${MEND}`, [
            'items',
            index,
          ]);
        }
        places.set(item.id, file.file);
      }
      const examinable = items.filter(isExaminable);
      for (const found of formProblems(examinable, blueprint, settings)) {
        const message = describeFormProblem(found);
        if (message) problem(`${message}. ${MEND}`);
      }
      if (first && first !== form) {
        for (const found of pairProblems(first.items.filter(isExaminable), examinable)) {
          problem(`${describePairProblem(found, first.file.file)}. ${MEND}`);
        }
      }
    }
  }
  for (const { file, items } of sets) {
    if (isForm(file.data.kind)) continue;
    for (const [index, item] of items.entries()) {
      const form = places.get(item.id);
      if (form) {
        problems.push({
          file: file.file,
          line: file.lineAt(['items', index]),
          message: `${item.id} stands in ${form} too; what learners practise with is no measure. ${MEND}`,
        });
      }
    }
  }
  return problems;
}

function describeFormProblem(problem: FormProblem): string | undefined {
  switch (problem.type) {
    case 'cell':
      return `${problem.count} items with the key ${problem.key} at difficulty ${problem.difficulty}, where the blueprint asks for ${problem.wanted}`;
    case 'setting':
      return `${problem.count} items in the setting ${problem.setting}, where the blueprint asks for ${problem.fewest === problem.most ? problem.most : `${problem.fewest} or ${problem.most}`}`;
    case 'halves':
      return `the halves of ${problem.feature} are uneven (${Object.entries(problem.counts)
        .map(([value, count]) => `${count} ${value}`)
        .join(', ')})`;
    case 'siblings':
      // Told for every quiz, with the line of the item.
      return undefined;
  }
}

function describePairProblem(problem: PairProblem, first: string): string {
  switch (problem.type) {
    case 'count':
      return `${problem.counts[1]} items with ${problem.of}, but ${problem.counts[0]} in the parallel form ${first}`;
    case 'shared':
      return `${problem.item} stands in the parallel form ${first} too`;
  }
}

function checkLearningSets(sets: readonly SetFile[], content: Content): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const { file, items } of sets) {
    const { kind, setting } = file.data;
    if (isForm(kind)) continue;
    const problem = (message: string, path: readonly PropertyKey[] = ['items']) =>
      problems.push({ file: file.file, line: file.lineAt(path), message });
    const keys = new Set(items.flatMap((item) => (item.interaction === 'choice' ? [item.key] : [])));
    const missing = CONCEPTS.filter((concept) => !keys.has(concept));
    if (missing.length > 0) problem(`no item has the key ${missing.join(' or ')}. ${MEND}`);
    if (kind === 'article') {
      if (items.length < ARTICLE_SET_SIZE) problem(`fewer than ${ARTICLE_SET_SIZE} items. ${MEND}`);
      if (!content.ids.articles.de.has(file.id)) {
        problem(`there is no content/articles/de/${file.id}.mdx. Name the file after its article`, []);
      }
    } else {
      if (setting === undefined) problem('the setting is missing. Add its id from content/settings.yaml', []);
      for (const [index, item] of items.entries()) {
        if (setting !== undefined && item.setting !== setting) {
          problem(`${item.id} plays in another setting (${item.setting}). ${MEND}`, ['items', index]);
        }
      }
    }
  }
  return problems;
}

/** The sets of articles share no item, and hold disputed items and traps only where those are explained. */
function checkArticleSets(sets: readonly SetFile[]): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const places = new Map<string, string>();
  for (const { file, items } of sets.filter(({ file: { data } }) => data.kind === 'article')) {
    for (const [index, item] of items.entries()) {
      const problem = (message: string) =>
        problems.push({ file: file.file, line: file.lineAt(['items', index]), message });
      const other = places.get(item.id);
      places.set(item.id, file.file);
      if (other) problem(`${item.id} stands in ${other} too; every article has cases of its own. ${MEND}`);
      if (!belongsIn(item, file.id)) {
        problem(`${item.id} is disputed or a trap; only ${item.article.id}, which explains it, may have it. ${MEND}`);
      }
    }
  }
  return problems;
}

/** Sets on a setting have an address of their own; those on an article take that of their article. */
function checkSlugs(sets: readonly SetFile[], { articles }: Content): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const locale of LOCALES) {
    const taken = new Map<string, string>(takenBelowQuiz(locale).map((slug) => [slug, 'a page of the site']));
    for (const { file, data } of articles[locale].values()) taken.set(data.slug, `the set of ${file}`);
    for (const { file } of sets) {
      const { kind } = file.data;
      const { slug } = file.data[locale];
      const problem = (message: string) =>
        problems.push({ file: file.file, line: file.lineAt([locale, 'slug']), message });
      if (kind !== 'setting') {
        if (slug !== undefined) problem('only sets on a setting have a slug. Remove it');
      } else if (slug === undefined) problem('slug is missing: the last part of the address. Add it');
      else {
        const owner = taken.get(slug);
        if (owner) problem(`slug ${slug} is taken by ${owner}. Choose another`);
        taken.set(slug, file.file);
      }
    }
  }
  return problems;
}
