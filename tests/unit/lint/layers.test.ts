import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layerRules } from '../../../eslint.config.js';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'dreiklang-layers-')));
let eslint: ESLint;

/** A file for each layer, so that there is something to import. */
const TREE = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', paths: { '~/*': ['./src/*'] } },
  }),
  'package.json': '{"type":"module"}',
  'node_modules/yaml/package.json': '{"name":"yaml","main":"index.js"}',
  'node_modules/yaml/index.js': 'exports.parse = () => {};',
  'node_modules/ts-fsrs/package.json': '{"name":"ts-fsrs","main":"index.js"}',
  'node_modules/ts-fsrs/index.js': 'exports.fsrs = () => {};',
  'content/site.ts': 'export const x = 1;',
  'tests/helper.ts': 'export const x = 1;',
  'src/content.config.ts': 'export const x = 1;',
  'src/domain/concept.ts': 'export type Concept = string; export const x = 1;',
  'src/formats/gift.ts': 'export const x = 1;',
  'src/i18n/quiz.ts': 'export const x = 1;',
  'src/platform/store.ts': 'export interface Store { x: 1 } export const x = 1;',
  'src/islands/quiz/Quiz.svelte': '<p>Quiz</p>',
  'src/islands/quiz/session.svelte.ts': 'export const x = 1;',
  'src/components/Quiz.astro': '---\nconst x = 1;\n---\n<p>{x}</p>',
  'src/layouts/Page.astro': '<slot />',
  'src/pages/index.astro': '<p>Start</p>',
  'src/pages/_load/items.ts': 'export const x = 1;',
  'src/build/integration.ts': 'export const x = 1;',
  'src/server/main.ts': 'export const x = 1;',
  'src/styles/tokens.css': ':root {}',
};

beforeAll(() => {
  for (const [path, text] of Object.entries(TREE)) write(path, text);
  eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: layerRules(root) });
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** What the layer rules say about a file of the tree with this text. */
async function problemsOf(path: string, text: string) {
  write(path, text);
  const [result] = await eslint.lintFiles([path]);
  return result?.messages.map((message) => `${message.ruleId}: ${message.message}`) ?? [];
}

const svelte = (line: string) => `<script lang="ts">\n${line}\n</script>\n<p>x</p>\n`;
const frontmatter = (line: string) => `---\n${line}\n---\n<p>x</p>\n`;
const clientScript = (line: string) => `---\n---\n<p>x</p>\n<script>\n${line}\n</script>\n`;

describe('an import that a layer may not make is caught', () => {
  test.each([
    ['domain → formats', 'src/domain/a.ts', `import { x } from '../formats/gift'; x;`],
    ['domain → i18n', 'src/domain/b.ts', `export * from '../i18n/quiz';`],
    ['domain → npm', 'src/domain/c.ts', `import { parse } from 'yaml'; parse;`],
    ['domain → Node', 'src/domain/d.ts', `import { readFileSync } from 'node:fs'; readFileSync;`],
    ['domain → Node, short spelling', 'src/domain/e.ts', `import { readFileSync } from 'fs'; readFileSync;`],
    ['domain → tests', 'src/domain/f.ts', `import { x } from '../../tests/helper'; x;`],
    [
      'formats → platform, a type',
      'src/formats/a.ts',
      `import type { Store } from '../platform/store'; export type S = Store;`,
    ],
    ['formats → i18n, through an alias', 'src/formats/b.ts', `import { x } from '~/i18n/quiz'; x;`],
    ['i18n → components', 'src/i18n/a.ts', `import Quiz from '../components/Quiz.astro'; Quiz;`],
    ['platform → i18n', 'src/platform/a.ts', `import { x } from '../i18n/quiz'; x;`],
    [
      'platform → islands, on demand',
      'src/platform/b.ts',
      `export const load = () => import('../islands/quiz/Quiz.svelte');`,
    ],
    [
      'islands → components, in a .svelte file',
      'src/islands/quiz/A.svelte',
      svelte(`import Quiz from '../../components/Quiz.astro';`),
    ],
    [
      'islands → build, in a .svelte module script',
      'src/islands/quiz/B.svelte',
      `<script module lang="ts">\nimport { x } from '../../build/integration';\n</script>`,
    ],
    ['islands → server, in a state class', 'src/islands/quiz/c.svelte.ts', `import { x } from '../../server/main'; x;`],
    [
      'components → platform, in the frontmatter',
      'src/components/A.astro',
      frontmatter(`import { x } from '../platform/store'; x;`),
    ],
    [
      'components → platform, in a client script',
      'src/components/B.astro',
      clientScript(`import { x } from '../platform/store'; x;`),
    ],
    [
      'components → formats, a type in the frontmatter',
      'src/components/C.astro',
      frontmatter(`import type { x } from '~/formats/gift';`),
    ],
    ['layouts → pages', 'src/layouts/A.astro', frontmatter(`import { x } from '../pages/_load/items'; x;`)],
    ['pages → islands', 'src/pages/a.astro', frontmatter(`import Quiz from '../islands/quiz/Quiz.svelte';`)],
    ['pages → build, in a helper', 'src/pages/_load/a.ts', `import { x } from '../../build/integration'; x;`],
    ['build → pages', 'src/build/a.ts', `import { x } from '../pages/_load/items'; x;`],
    ['server → formats, with the ending', 'src/server/a.ts', `import { x } from '../formats/gift.ts'; x;`],
    ['server → content', 'src/server/b.ts', `import { x } from '../../content/site'; x;`],
    ['the content configuration → build', 'src/content.config.ts', `import { x } from './build/integration'; x;`],
    [
      'a layer → the content configuration',
      'src/pages/b.astro',
      frontmatter(`import { x } from '../content.config'; x;`),
    ],
  ])('%s', async (_name, path, text) => {
    expect(await problemsOf(path, text)).toEqual([
      expect.stringMatching(/^import-x\/(?:no-restricted-paths|no-nodejs-modules): /),
    ]);
  });

  test.each([
    ['a type inside an expression', 'src/domain/g.ts', `export type S = import('../platform/store').Store;`],
    ['a glob', 'src/islands/g.ts', `export const all = import.meta.glob('../components/*.astro');`],
    ['an address that only the bundler understands', 'src/islands/h.ts', `import { x } from '/src/server/main.ts'; x;`],
  ])('also when it hides in %s', async (_name, path, text) => {
    expect(await problemsOf(path, text)).toHaveLength(1);
  });
});

describe('an import that a layer may make passes', () => {
  test.each([
    ['domain → domain', 'src/domain/z.ts', `import { x } from './concept'; x;`],
    ['domain → ts-fsrs', 'src/domain/y.ts', `import { fsrs } from 'ts-fsrs'; fsrs;`],
    [
      'formats → domain and npm',
      'src/formats/z.ts',
      `import { parse } from 'yaml'; import { x } from '../domain/concept'; parse; x;`,
    ],
    ['platform → formats', 'src/platform/z.ts', `import { x } from '../formats/gift'; x;`],
    [
      'islands → platform, i18n and npm',
      'src/islands/quiz/Z.svelte',
      svelte(
        `import { parse } from 'yaml'; import { x } from '../../platform/store'; import { x as t } from '~/i18n/quiz'; parse(x, t);`,
      ),
    ],
    [
      'components → islands and layouts',
      'src/components/Z.astro',
      frontmatter(`import Quiz from '../islands/quiz/Quiz.svelte'; import Page from '../layouts/Page.astro';`),
    ],
    [
      'components → islands, in a client script',
      'src/components/Y.astro',
      clientScript(`import { x } from '../islands/quiz/session.svelte'; x;`),
    ],
    [
      'layouts → styles',
      'src/layouts/Z.astro',
      frontmatter(`import '../styles/tokens.css'; import 'virtual:brand.css';`),
    ],
    [
      'pages → formats and Astro',
      'src/pages/z.astro',
      frontmatter(
        `import { getCollection } from 'astro:content'; import { x } from '../formats/gift'; getCollection; x;`,
      ),
    ],
    [
      'build → formats, i18n and Node',
      'src/build/z.ts',
      `import { join } from 'node:path'; import { x } from '../formats/gift'; import { x as t } from '../i18n/quiz'; join; x; t;`,
    ],
    ['server → domain', 'src/server/z.ts', `import { x } from '../domain/concept.ts'; x;`],
  ])('%s', async (_name, path, text) => {
    expect(await problemsOf(path, text)).toEqual([]);
  });
});
