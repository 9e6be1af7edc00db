import { COLUMN_TERMS } from '../../domain/comparison';
import { CONCEPTS } from '../../domain/concept';
import { LOCALES, type Locale, otherLocale } from '../../domain/locale';
import { ARTICLE_COMPONENTS, isArticleComponent } from '../../formats/content/article-components';
import type { ItemData, TripletData } from '../../formats/content/item-schema';
import type { ContentProblem } from '../../formats/content/located-yaml';
import { isPage } from '../../i18n/routes';
import { checkSets } from './check-sets';
import { checkSortSets } from './check-sort-sets';
import type { Content, ContentFile } from './read-content';

type Path = readonly PropertyKey[];

/** An item with the file it stands in and the path to it. */
interface PlacedItem {
  readonly item: ItemData;
  readonly triplet: string | null;
  readonly file: ContentFile<unknown>;
  readonly path: Path;
}

/**
 * What no single file's schema can see: references between files, both languages alike, ids used once, cues that stand
 * in their stem. Returns every problem with file, line and what to do; none when the content is sound.
 */
export function checkContent(content: Content): ContentProblem[] {
  return [
    ...content.problems,
    ...checkArticles(content),
    ...checkTerms(content),
    ...checkItems(content),
    ...checkSets(content),
    ...checkComparison(content),
    ...checkCases(content),
    ...checkSortSets(content, {
      idsOfItems: new Set(placeItems(content).map(({ item }) => item.id)),
      sectionProblem: (section) => articleProblem(content, 'de', section),
      isSource: (id) => isSource(content, id),
    }),
  ].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** Every column leads to the glossary entry that explains it. */
function checkComparison({ comparison, ids }: Content): ContentProblem[] {
  if (!comparison) return [];
  const { file, data, lineAt } = comparison;
  return data.columns.flatMap((column, index) =>
    ids.glossary.has(COLUMN_TERMS[column])
      ? []
      : {
          file,
          line: lineAt(['columns', index]),
          message: `the column ${column} has no entry. Write content/glossary/${COLUMN_TERMS[column]}.yaml`,
        },
  );
}

function checkCases(content: Content): ContentProblem[] {
  return [...content.cases.values()].flatMap(({ file, data, lineAt }) =>
    isSource(content, data.source)
      ? []
      : {
          file,
          line: lineAt(['source']),
          message: `unknown source ${data.source}. Choose an id from content/sources.yaml`,
        },
  );
}

function checkArticles(content: Content): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const locale of LOCALES) {
    const articles = content.articles[locale];
    const twins = content.articles[otherLocale(locale)];
    for (const article of articles.values()) {
      const { file, id, text, data } = article;
      const problem = (line: number, message: string) => problems.push({ file, line, message });
      const twin = twins.get(id);
      const twinFile = `content/articles/${otherLocale(locale)}/${id}.mdx`;
      if (!twin && !content.ids.articles[otherLocale(locale)].has(id))
        problem(1, `this article has no twin. Write ${twinFile}, or remove this one`);
      if (twin) {
        const anchors = new Set(twin.text.sections.map((section) => section.id));
        for (const section of text.sections) {
          if (!anchors.has(section.id)) problem(section.line, `section {#${section.id}} is missing in ${twinFile}`);
        }
        if (data.chapter !== twin.data.chapter)
          problem(article.lineAt(['chapter']), `chapter differs from ${twinFile}`);
      }
      for (const other of articles.values()) {
        if (other.id >= id) continue;
        if (other.data.slug === data.slug)
          problem(article.lineAt(['slug']), `slug is taken by ${other.file}. Choose another`);
        if (other.data.chapter === data.chapter)
          problem(article.lineAt(['chapter']), `chapter is taken by ${other.file}`);
      }
      for (const { title, line } of text.headingsWithoutAnchor) {
        problem(line, `heading „${title}“ has no anchor. Add {#english-anchor}, the same in both languages`);
      }
      for (const [name, line] of text.footnotes.used) {
        if (!text.footnotes.defined.has(name))
          problem(line, `footnote [^${name}] is not defined. Add [^${name}]: … at the end`);
      }
      for (const [name, line] of text.footnotes.defined) {
        if (!text.footnotes.used.has(name))
          problem(line, `footnote [^${name}] is never used. Refer to it or remove it`);
      }
      for (const line of text.emptyHeaders) {
        problem(line, 'a header cell of this table is empty. Say what its column holds');
      }
      for (const line of text.scripts) {
        problem(line, 'an article has no import and no export. Remove it: components are known by their names');
      }
      for (const { name, line } of text.components) {
        if (!isArticleComponent(name)) {
          const known = ARTICLE_COMPONENTS.map((component) => `<${component}>`).join(', ');
          problem(line, `unknown component <${name}>. Known are ${known}`);
        }
      }
      for (const related of data.related) {
        if (!content.ids.articles[locale].has(related))
          problem(article.lineAt(['related']), `unknown article ${related} in related`);
      }
      for (const { scheme, target, line } of text.references) {
        const message = referenceProblem(content, locale, scheme, target);
        if (message) problem(line, message);
      }
    }
  }
  return problems;
}

/** What is wrong with a reference from text (`term:touchpoint`, `article:difference#one-order` …), if anything. */
function referenceProblem(content: Content, locale: Locale, scheme: string, target: string): string | undefined {
  switch (scheme) {
    case 'term':
      return content.ids.glossary.has(target) ? undefined : `broken link: there is no content/glossary/${target}.yaml`;
    case 'article':
      return articleProblem(content, locale, target);
    case 'source':
      return isSource(content, target) ? undefined : `unknown source ${target}. Choose an id from content/sources.yaml`;
    case 'page':
      return isPage(target)
        ? undefined
        : `broken link: there is no page called ${target} (names: docs/content-formats.md)`;
    case 'quiz':
      return content.ids.quizzes.has(target)
        ? undefined
        : `unknown quiz ${target || '(no id)'}. Write content/quizzes/${target}.yaml`;
    case 'case':
      return content.ids.cases.has(target)
        ? undefined
        : `unknown case ${target || '(no id)'}. Write content/cases/${target}.yaml`;
    default:
      return /^https:\/\//.test(target)
        ? undefined
        : `broken link ${target}. Use term:, article:, source: or page: inside the site, https:// outside`;
  }
}

function articleProblem(content: Content, locale: Locale, target: string): string | undefined {
  const [id = '', section] = target.split('#');
  if (!content.ids.articles[locale].has(id)) return `broken link: there is no content/articles/${locale}/${id}.mdx`;
  const article = content.articles[locale].get(id);
  if (!article || section === undefined || article.text.sections.some((known) => known.id === section))
    return undefined;
  return `broken link: ${article.file} has no section {#${section}}`;
}

function isSource(content: Content, id: string): boolean {
  return content.sources?.data.some((source) => source.id === id) ?? true;
}

const NOTE_LINK = /\]\((term|article|source|page):([^)\s]+)\)/g;

function checkTerms(content: Content): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const englishSlugs = new Map<string, string>();
  for (const term of content.terms.values()) {
    const { id, file, data } = term;
    const problem = (path: Path, message: string) => problems.push({ file, line: term.lineAt(path), message });
    const taken = englishSlugs.get(data.en.slug);
    if (taken) problem(['en', 'slug'], `slug ${data.en.slug} is taken by ${taken}. Choose another`);
    englishSlugs.set(data.en.slug, file);
    for (const [index, other] of data.related.entries()) {
      if (!content.ids.glossary.has(other))
        problem(['related', index], `unknown term ${other}. Choose a file name of content/glossary/`);
      if (other === id) problem(['related', index], 'a term is not related to itself. Remove it');
    }
    for (const [index, other] of data.notToBeConfusedWith.entries()) {
      if (!content.ids.glossary.has(other.term)) {
        problem(
          ['notToBeConfusedWith', index, 'term'],
          `unknown term ${other.term}. Choose a file name of content/glossary/`,
        );
      }
    }
    for (const [index, source] of data.sources.entries()) {
      if (source !== 'own' && !isSource(content, source)) {
        problem(['sources', index], `unknown source ${source}. Choose an id from content/sources.yaml, or own`);
      }
    }
    for (const locale of LOCALES) {
      for (const [, scheme = '', target = ''] of (data[locale].note ?? '').matchAll(NOTE_LINK)) {
        const message = referenceProblem(content, locale, scheme, target);
        if (message) problem([locale, 'note'], message);
      }
    }
  }
  return problems;
}

function placeItems(content: Content): PlacedItem[] {
  const placed: PlacedItem[] = [];
  for (const file of content.triplets.values()) {
    for (const [index, item] of file.data.items.entries())
      placed.push({ item, triplet: file.id, file, path: ['items', index] });
  }
  for (const file of content.quizzes.values()) {
    for (const [index, entry] of file.data.items.entries()) {
      if (typeof entry !== 'string') placed.push({ item: entry.item, triplet: null, file, path: ['items', index] });
    }
  }
  return placed;
}

function checkItems(content: Content): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const placed = placeItems(content);
  const byId = new Map<string, PlacedItem>();

  for (const entry of placed) {
    const { item, file, path } = entry;
    const problem = (below: Path, message: string) =>
      problems.push({ file: file.file, line: file.lineAt([...path, ...below]), message });
    const taken = byId.get(item.id);
    if (taken)
      problem(['id'], `item id ${item.id} is taken in ${taken.file.file}. Choose another; ids are never used twice`);
    else byId.set(item.id, entry);
    if (entry.triplet !== null && !item.id.startsWith(`${entry.triplet}-`)) {
      problem(['id'], `the id of an item in this file begins with ${entry.triplet}-`);
    }
    if (item.source !== 'own' && !isSource(content, item.source)) {
      problem(['source'], `unknown source ${item.source}. Choose an id from content/sources.yaml, or own`);
    }
    const unknownSection = articleProblem(content, 'de', item.article);
    if (unknownSection) problem(['article'], unknownSection);
    for (const { locale, cues, path: cuePath } of cuesOf(item)) {
      for (const [index, cue] of cues.entries()) {
        if (!item[locale].stem.includes(cue)) {
          problem([...cuePath, index], `cue „${cue}“ does not stand in the stem. Copy the exact words from the stem`);
        }
      }
    }
  }

  for (const file of content.triplets.values()) {
    const keys = file.data.items.flatMap((item) => ('key' in item ? [item.key] : []));
    for (const concept of CONCEPTS) {
      const count = keys.filter((key) => key === concept).length;
      if (count !== 1) {
        problems.push({
          file: file.file,
          line: file.lineAt(['items']),
          message: `a triplet has one item for each concept; ${concept} is the key of ${count}`,
        });
      }
    }
    checkSetting(content, file, file.data.setting, ['setting'], problems);
    checkQuestions(file, problems);
  }
  for (const file of content.quizzes.values()) {
    const triplets = new Map<string, string>();
    for (const [index, entry] of file.data.items.entries()) {
      const problem = (message: string) =>
        problems.push({ file: file.file, line: file.lineAt(['items', index]), message });
      if (typeof entry !== 'string') {
        checkSetting(content, file, entry.setting, ['items', index, 'setting'], problems);
        for (const locale of LOCALES) {
          if ('key' in entry.item && entry.item[locale].question === undefined) {
            problem(`${entry.item.id} has no question in ${locale}. Add question under ${locale}`);
          }
        }
        continue;
      }
      const item = byId.get(entry);
      if (!item && !isInBrokenTriplet(content, entry))
        problem(`unknown item ${entry}. Choose an id from content/triplets/`);
      if (item && item.triplet !== null) {
        const sibling = triplets.get(item.triplet);
        if (sibling) problem(`${entry} and ${sibling} are siblings. Keep one of them`);
        triplets.set(item.triplet, entry);
      }
    }
  }
  return problems;
}

/** Whether an item's triplet is there but could not be read: its own mistake is told already. */
function isInBrokenTriplet(content: Content, item: string): boolean {
  const triplet = item.replace(/-[^-]+$/, '');
  return content.ids.triplets.has(triplet) && !content.triplets.has(triplet);
}

function checkSetting(
  content: Content,
  file: ContentFile<unknown>,
  setting: string,
  path: Path,
  problems: ContentProblem[],
) {
  if (content.settings && !Object.hasOwn(content.settings.data, setting)) {
    problems.push({
      file: file.file,
      line: file.lineAt(path),
      message: `unknown setting ${setting}. Choose one from content/settings.yaml, or add it there`,
    });
  }
}

/** Siblings share one question; where they tell one story, each asks a question of its own instead. */
function checkQuestions(file: ContentFile<TripletData>, problems: ContentProblem[]) {
  const shared = file.data.question !== undefined;
  for (const [index, item] of file.data.items.entries()) {
    if (!('key' in item)) continue;
    for (const locale of LOCALES) {
      const own = item[locale].question !== undefined;
      if (own === shared) {
        problems.push({
          file: file.file,
          line: file.lineAt(['items', index, locale]),
          message: shared
            ? 'the question stands once for the whole triplet. Remove it here'
            : 'a question is missing. Put one at the top for all three (question), or one in each item',
        });
      }
    }
  }
}

function cuesOf(item: ItemData): { locale: Locale; cues: readonly string[]; path: Path }[] {
  return LOCALES.flatMap((locale) =>
    'facets' in item
      ? item.facets.map((facet, index) => ({
          locale,
          cues: facet[locale].cues,
          path: ['facets', index, locale, 'cues'],
        }))
      : [{ locale, cues: item[locale].cues, path: [locale, 'cues'] }],
  );
}
