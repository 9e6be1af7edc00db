import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** Vite's list of files to preload, which keeps itself for the next call; making it anew costs less than saying so. */
const FILE_LIST = /const __vite__mapDeps=\(i,m=__vite__mapDeps,d=\(m\.f\|\|\(m\.f=(\[.*?\])\)\)\)=>/;

/**
 * Keeps small what `import()` costs every page.
 * - Vite wraps every `import()` into a helper of 1.7 kB that also loads stylesheets. All stylesheets of this site are
 *   inlined, so this one, which fetches a module's own imports alongside it, is enough.
 * - A module is not listed among its imports, and the list is written the short way.
 * - The framework, and what three or more entry points share of the site's own modules, is one file instead of many.
 */
export function leanImports(): Plugin {
  let base = '/';
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
                  { name: 'shared', test: /node_modules[\\/]svelte[\\/]|^(?!.*node_modules)/, minShareCount: 3 },
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
