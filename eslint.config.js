// ESLint checks one thing here: that the layers of src/ import only what they may. Biome does the rest of the linting.
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';

/** What each layer may import besides itself, npm packages and Node. The domain may import ts-fsrs and nothing else. */
const LAYERS = {
  domain: [],
  formats: ['domain'],
  i18n: ['domain'],
  platform: ['domain', 'formats'],
  islands: ['domain', 'formats', 'platform', 'i18n'],
  components: ['layouts', 'domain', 'islands', 'i18n', 'styles'],
  layouts: ['components', 'domain', 'islands', 'i18n', 'styles'],
  pages: ['components', 'layouts', 'domain', 'formats', 'i18n'],
  build: ['domain', 'formats', 'i18n'],
  server: ['domain'],
  'content.config.ts': ['formats'],
};

/**
 * The rules for the tree at `root`; the test that plants violations gives another root.
 *
 * @param {string} root
 * @returns {import('eslint').Linter.Config[]}
 */
export function layerRules(root) {
  const zones = Object.entries(LAYERS).map(([layer, allowed]) => ({
    target: `./src/${layer}`,
    from: '.',
    except: [layer, ...allowed]
      .map((name) => `./src/${name}`)
      .concat(layer === 'domain' ? ['./node_modules/ts-fsrs'] : ['./node_modules']),
    message: `${layer} may import ${allowed.join(', ') || 'nothing'} (see CONTRIBUTING).`,
  }));
  return [
    { files: ['**/*.ts'], languageOptions: { parser: typescript.parser } },
    ...svelte.configs['flat/base'],
    ...astro.configs['flat/base'],
    { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: typescript.parser } } },
    {
      // Without the endings ESLint would pass over everything but .js, silently.
      files: ['src/**/*.{ts,js,mjs,svelte,astro}'],
      plugins: { 'import-x': importX },
      settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: `${root}/tsconfig.json` })] },
      linterOptions: { reportUnusedDisableDirectives: 'error' },
      rules: {
        'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
        // An import that cannot be followed to a file could lead anywhere.
        'import-x/no-unresolved': ['error', { ignore: ['^astro:', '^virtual:'] }],
        'no-restricted-syntax': [
          'error',
          { selector: 'TSImportType', message: 'Write an import statement, so that the layer rules see it.' },
          {
            selector: "MemberExpression[object.type='MetaProperty'][property.name='glob']",
            message: 'Write import statements, so that the layer rules see them.',
          },
        ],
      },
    },
    {
      files: ['src/domain/**/*.ts'],
      rules: { 'import-x/no-nodejs-modules': 'error' },
    },
  ];
}

export default layerRules(import.meta.dirname);
