import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { articleSchema } from './formats/content/article-schema';
import { caseSchema } from './formats/content/case-schema';
import { comparisonSchema } from './formats/content/comparison-schema';
import { quizSchema, tripletSchema } from './formats/content/item-schema';
import { siteSchema } from './formats/content/site-schema';
import { sortSchema } from './formats/content/sort-schema';
import { settingsSchema, sourceSchema } from './formats/content/source-schema';
import { termSchema } from './formats/content/term-schema';

/** The entry's id is its file name, even where a `slug` says how its address ends. */
const idFromFile = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

/** Without the modules that would render the entries: articles are rendered by their page (`pages/_load/render-article.ts`). */
function textsOnly(loader: Loader): Loader {
  return {
    ...loader,
    load: ({ store, ...context }) =>
      loader.load({ ...context, store: { ...store, set: ({ deferredRender, ...entry }) => store.set(entry) } }),
  };
}

/** Articles by language and id: `de/difference`. */
const articles = defineCollection({
  loader: textsOnly(glob({ base: './content/articles', pattern: '{de,en}/*.mdx', generateId: idFromFile })),
  schema: articleSchema,
});

const glossary = defineCollection({
  loader: glob({ base: './content/glossary', pattern: '*.yaml', generateId: idFromFile }),
  schema: termSchema,
});

const triplets = defineCollection({
  loader: glob({ base: './content/triplets', pattern: '*.yaml', generateId: idFromFile }),
  schema: tripletSchema,
});

const quizzes = defineCollection({
  loader: glob({ base: './content/quizzes', pattern: '*.yaml', generateId: idFromFile }),
  schema: quizSchema,
});

const cases = defineCollection({
  loader: glob({ base: './content/cases', pattern: '*.yaml', generateId: idFromFile }),
  schema: caseSchema,
});

const sort = defineCollection({
  loader: glob({ base: './content/sort', pattern: '*.yaml', generateId: idFromFile }),
  schema: sortSchema,
});

const comparison = defineCollection({
  loader: file('./content/comparison.yaml', { parser: (text) => ({ comparison: parse(text) }) }),
  schema: comparisonSchema,
});

const sources = defineCollection({
  loader: file('./content/sources.yaml', { parser: (text) => parse(text) }),
  schema: sourceSchema,
});

const settings = defineCollection({
  loader: file('./content/settings.yaml', { parser: (text) => parse(text) }),
  schema: settingsSchema.valueType,
});

const site = defineCollection({
  loader: file('./content/site.yaml', { parser: (text) => ({ site: parse(text) }) }),
  schema: siteSchema,
});

export const collections = { articles, glossary, triplets, quizzes, cases, sort, comparison, sources, settings, site };
