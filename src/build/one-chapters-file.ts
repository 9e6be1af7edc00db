import type { Plugin } from 'vite';

const CHAPTER = /[\\/]content[\\/]articles[\\/].*\.mdx$/;

/**
 * Puts the scripts that render the chapters' texts into one file: each alone costs its own way through the bundler and the
 * loader, a tenth of a build of many chapters. No browser sees that file. What Astro asks to learn a chapter's styles
 * (`.mdx?astroPropagatedAssets`) stays apart, because it writes them into its file.
 */
export function oneChaptersFile(): Plugin {
  return {
    name: 'one-chapters-file',
    apply: 'build',
    configEnvironment(name) {
      if (name !== 'prerender') return undefined;
      return {
        build: {
          rolldownOptions: {
            preserveEntrySignatures: 'allow-extension',
            output: {
              codeSplitting: { groups: [{ name: 'chapters', test: CHAPTER, includeDependenciesRecursively: false }] },
            },
          },
        },
      };
    },
  };
}
