import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Locale } from '../../domain/locale';
import { type ArticleData, articleSchema } from '../../formats/content/article-schema';
import { type CaseData, caseSchema } from '../../formats/content/case-schema';
import { type ComparisonData, comparisonSchema } from '../../formats/content/comparison-schema';
import { type QuizData, quizSchema, type TripletData, tripletSchema } from '../../formats/content/item-schema';
import { type ContentProblem, type LocatedYaml, parseLocatedYaml } from '../../formats/content/located-yaml';
import { type SiteData, siteSchema } from '../../formats/content/site-schema';
import { type SortData, sortSchema } from '../../formats/content/sort-schema';
import { type SourceData, settingsSchema, sourcesSchema } from '../../formats/content/source-schema';
import { type TermData, termSchema } from '../../formats/content/term-schema';
import { type ArticleText, readArticleText } from './read-article';

/** One content file that fits its schema, with the lines of its fields. */
export interface ContentFile<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  lineAt(path: readonly PropertyKey[]): number;
}

export interface ArticleFile extends ContentFile<ArticleData> {
  readonly locale: Locale;
  readonly text: ArticleText;
}

type Files<Data> = ReadonlyMap<string, ContentFile<Data>>;

/** Ids of all files of a folder, readable or not: what refers to a broken file is not itself wrong. */
interface FileIds {
  readonly glossary: ReadonlySet<string>;
  readonly triplets: ReadonlySet<string>;
  readonly quizzes: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  readonly articles: Readonly<Record<Locale, ReadonlySet<string>>>;
}

/** Everything in `content/` that could be read; what could not is among the problems. */
export interface Content {
  readonly site: ContentFile<SiteData> | undefined;
  readonly sources: ContentFile<readonly SourceData[]> | undefined;
  readonly settings: ContentFile<z.infer<typeof settingsSchema>> | undefined;
  readonly comparison: ContentFile<ComparisonData> | undefined;
  readonly terms: Files<TermData>;
  readonly triplets: Files<TripletData>;
  readonly quizzes: Files<QuizData>;
  readonly cases: Files<CaseData>;
  readonly sortSets: Files<SortData>;
  readonly articles: Readonly<Record<Locale, ReadonlyMap<string, ArticleFile>>>;
  readonly ids: FileIds;
  readonly problems: readonly ContentProblem[];
}

const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a `content/` folder with the schemas, straight from the files: Astro's own loaders only log broken YAML, name no
 * lines, and may serve a cached version. Every mistake becomes a problem; nothing is thrown.
 */
export function readContent(folder: string): Content {
  const problems: ContentProblem[] = [];

  const check = <Schema extends z.ZodType>(file: string, id: string, yaml: LocatedYaml, schema: Schema) => {
    for (const { line, message } of yaml.errors) {
      problems.push({
        file,
        line,
        message: `this is not valid YAML: ${message.replace(/\.?\s*$/, '')}. Mend the line`,
      });
    }
    if (yaml.errors.length > 0) return undefined;
    const parsed = schema.safeParse(yaml.value ?? {});
    if (parsed.success) return { id, file, data: parsed.data as z.output<Schema>, lineAt: yaml.lineAt };
    for (const issue of parsed.error.issues) {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      problems.push({ file, line: yaml.lineAt([...issue.path, ...unknown]), message: describeIssue(issue) });
    }
    return undefined;
  };

  const readFile = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const file = `content/${name}`;
    if (!existsSync(join(folder, name))) {
      problems.push({ file, line: 1, message: 'this file is missing; put it back' });
      return undefined;
    }
    return check(file, name.replace(/\.yaml$/, ''), parseLocatedYaml(readFileSync(join(folder, name), 'utf8')), schema);
  };

  const listed = (name: string, ending: string) => new Map(listFiles(folder, name, ending, problems));
  const listings = {
    glossary: listed('glossary', '.yaml'),
    triplets: listed('triplets', '.yaml'),
    quizzes: listed('quizzes', '.yaml'),
    cases: listed('cases', '.yaml'),
    sort: listed('sort', '.yaml'),
    articles: { de: listed('articles/de', '.mdx'), en: listed('articles/en', '.mdx') },
  };

  const readFolder = <Schema extends z.ZodType>(
    name: 'glossary' | 'triplets' | 'quizzes' | 'cases' | 'sort',
    schema: Schema,
  ) => {
    const files = new Map<string, ContentFile<z.output<Schema>>>();
    for (const [id, file] of listings[name]) {
      const text = readFileSync(join(folder, name, `${id}.yaml`), 'utf8');
      const read = check(file, id, parseLocatedYaml(text), schema);
      if (read) files.set(id, read);
    }
    return files;
  };

  const readArticles = (locale: Locale) => {
    const articles = new Map<string, ArticleFile>();
    const name = `articles/${locale}`;
    for (const [id, file] of listings.articles[locale]) {
      const text = readArticleText(readFileSync(join(folder, name, `${id}.mdx`), 'utf8'));
      for (const { line, message } of text.errors)
        problems.push({ file, line, message: `this is not valid MDX: ${message}` });
      const read = check(file, id, text.frontmatter, articleSchema);
      if (read && text.errors.length === 0) articles.set(id, { ...read, locale, text });
    }
    return articles;
  };

  const site = readFile('site.yaml', siteSchema);
  const sources = readFile('sources.yaml', sourcesSchema);
  const settings = readFile('settings.yaml', settingsSchema);
  const comparison = readFile('comparison.yaml', comparisonSchema);
  const terms = readFolder('glossary', termSchema);
  const triplets = readFolder('triplets', tripletSchema);
  const quizzes = readFolder('quizzes', quizSchema);
  const cases = readFolder('cases', caseSchema);
  const sortSets = readFolder('sort', sortSchema);
  const articles = { de: readArticles('de'), en: readArticles('en') };
  const idsOf = (listing: ReadonlyMap<string, string>) => new Set(listing.keys());
  const ids = {
    glossary: idsOf(listings.glossary),
    triplets: idsOf(listings.triplets),
    quizzes: idsOf(listings.quizzes),
    cases: idsOf(listings.cases),
    articles: { de: idsOf(listings.articles.de), en: idsOf(listings.articles.en) },
  };
  return { site, sources, settings, comparison, terms, triplets, quizzes, cases, sortSets, articles, ids, problems };
}

function listFiles(
  folder: string,
  name: string,
  ending: string,
  problems: ContentProblem[],
): [id: string, file: string][] {
  if (!existsSync(join(folder, name))) return [];
  const found: [string, string][] = [];
  for (const entry of readdirSync(join(folder, name)).sort()) {
    const file = `content/${name}/${entry}`;
    const id = entry.slice(0, -ending.length);
    if (entry.endsWith(ending) && FILE_NAME.test(id)) found.push([id, file]);
    else {
      problems.push({
        file,
        line: 1,
        message: `the file name is the id: lower case a–z, digits and single hyphens, ending in ${ending}. Rename the file`,
      });
    }
  }
  return found;
}

/** One sentence for a schema issue: the field, and what to do about it. */
function describeIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.map(String).join('.') || 'the file';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${field}: unknown field ${issue.keys.join(', ')}. Remove it or mend its spelling (fields: docs/content-formats.md)`;
    case 'invalid_type':
      return issue.input === undefined && issue.message.startsWith('Invalid input')
        ? `${field}: is missing. Add it (fields: docs/content-formats.md)`
        : `${field}: ${issue.message}`;
    default:
      return `${field}: ${issue.message}`;
  }
}
