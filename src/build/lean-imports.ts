import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** What the layout's script imports. */
const EVERY_PAGE = [
  'font/fetch-font',
  'load-islands',
  'search/open-search',
  'terms/term-definitions',
  'theme/theme-switch',
].map((module) => fileURLToPath(new URL(`../islands/${module}.ts`, import.meta.url)));

/** Vite's list of files to preload, which keeps itself for the next call; making it anew costs less than saying so. */
const FILE_LIST = /const __vite__mapDeps=\(i,m=__vite__mapDeps,d=\(m\.f\|\|\(m\.f=(\[.*?\])\)\)\)=>/;

/**
 * Keeps small what `import()` costs every page.
 * - Vite wraps every `import()` into a helper of 1.7 kB that also loads stylesheets. All stylesheets of this site are
 *   inlined, so this one, which fetches a module's own imports alongside it, is enough.
 * - A module is not listed among its imports, and the list is written the short way.
 * - The framework, and what three or more entry points share of the modules that article pages may need, is one file
 *   instead of many. What only pages with a script of their own need stays out of it.
 */
export function leanImports(): Plugin {
  let base = '/';
  const isOfArticles = articleModules();
  return {
    name: 'lean-imports',
    enforce: 'pre',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      return {
        build: {
          modulePreload: {
            polyfill: false,
            resolveDependencies: (file, files) => files.filter((each) => each !== file),
          },
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: (id, graph) => (isOfArticles(id, graph) ? 'shared' : null),
                    minShareCount: 3,
                  },
                ],
              },
            },
          },
        },
      };
    },
    load(id) {
      if (id !== HELPER) return undefined;
      return `const asked = new Set();
      export const __vitePreload = (load, files = []) => {
        for (const file of files) {
          if (asked.has(file)) continue;
          asked.add(file);
          const link = document.createElement('link');
          link.rel = 'modulepreload';
          link.href = ${JSON.stringify(base)} + file;
          document.head.append(link);
        }
        return load();
      };`;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(FILE_LIST, 'const __vite__mapDeps=(i,d=$1)=>');
        }
      },
    },
  };
}

/** The part of the bundler's module graph that is asked here. */
interface ModuleGraph {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}

/** Says whether a module is the framework's, or own code that the script of every page leads to, at once or on demand. */
function articleModules(): (id: string, graph: ModuleGraph) => boolean {
  let reached: Set<string> | undefined;
  return (id, graph) => {
    if (/node_modules[\\/]svelte[\\/]/.test(id)) return true;
    if (id.includes('node_modules')) return false;
    reached ??= reach(EVERY_PAGE, graph);
    return reached.has(id);
  };
}

function reach(from: readonly string[], graph: ModuleGraph): Set<string> {
  const reached = new Set(from);
  for (const id of reached) {
    const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(id) ?? {};
    for (const next of [...importedIds, ...dynamicallyImportedIds]) reached.add(next);
  }
  return reached;
}
