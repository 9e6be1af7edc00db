import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Vite wraps every `import()` into a helper of 1.7 kB that also loads stylesheets. All stylesheets of this site are
 * inlined, so this one, which fetches a module's own imports alongside it, is enough; it stands in every page.
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
  };
}
