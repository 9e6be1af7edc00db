import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { skipFacades } from './skip-facades';

const HELPER = '\0vite/preload-helper.js';
/** The quiz's entry, and the one module that all others share besides. */
const QUIZ = ['islands/quiz/start-quiz', 'domain/locale'].map((module) =>
  fileURLToPath(new URL(`../${module}.ts`, import.meta.url)),
);

/** Parts of the framework that the quiz imports by way of its index alone, and never uses. */
const UNUSED_BY_QUIZ =
  /internal[\\/]client[\\/](?:dom[\\/](?:elements[\\/](?:bindings[\\/](?:input|select)|style|attachments)|blocks[\\/](?:await|key))|reactivity[\\/](?:props|store))\.js$/;

/** The file that holds them. */
const EXTRAS = 'extras';

/** One for each module that needs it: a shared one would be put with the quiz, and the quiz be fetched for its sake. */
const PLAIN_HELPER = '\0lean-imports/plain-helper.js?';
const PRELOADING_HELPER = '\0lean-imports/preloading-helper.js?';

/** Modules of the script that every page loads; see `src/layouts/Page.astro`. */
const PAGE_SCRIPT = /[\\/]islands[\\/](?:load-islands|search[\\/]open-search)\.ts$/;
/** Modules that run as one page opens. */
const OPENING_SCRIPT = /[\\/]islands[\\/]home[\\/]greeting\.ts$|\.astro\?astro&type=script/;

/** Vite's list of files to preload, and a call that picks from it. */
const FILE_LIST =
  /const __vite__mapDeps=\(i,m=__vite__mapDeps,d=\(m\.f\|\|\(m\.f=(\[.*?\])\)\)\)=>i\.map\(i=>d\[i\]\);\s*/;
const PICK = /__vite__mapDeps\((\[[\d,]*\])\)/g;

/**
 * Keeps small what `import()` costs every page.
 * - Vite wraps every `import()` into a helper of 1.7 kB that also loads stylesheets. All stylesheets of this site are
 *   inlined, so this one, which fetches a module's own imports alongside it, is enough. Only scripts that run as a page
 *   opens have it; deeper imports find most of their files loaded.
 * - A module is not listed among its imports, and the others are named where they are needed, not by their place in a list.
 * - The quiz and the framework are one file: nearly every page that needs the framework holds a quiz, and on a slow line a
 *   second file costs more than its bytes do.
 */
export function leanImports(): Plugin {
  let base = '/';
  const isOfQuiz = quizModules();
  return {
    name: 'lean-imports',
    enforce: 'pre',
    apply: 'build',
    // No browser sees the scripts that render pages.
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      base = config.base;
    },
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      return {
        build: {
          modulePreload: {
            polyfill: false,
            resolveDependencies: (file, files) => files.filter((each) => each !== file && !isExtras(each)),
          },
          rolldownOptions: {
            // What several entries share may then stand in one of them.
            preserveEntrySignatures: 'allow-extension',
            output: {
              // Addresses stand in pages, which have little room.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_astro_type_script.*$/, '')}.[hash:7].js`,
              chunkFileNames: ({ name }) => `_astro/${name.replace(/^start-/, '')}.[hash:7].js`,
              codeSplitting: {
                groups: [
                  { name: EXTRAS, test: UNUSED_BY_QUIZ, includeDependenciesRecursively: false },
                  { name: (id, graph) => (isOfQuiz(id, graph) ? 'quiz' : null), includeDependenciesRecursively: false },
                ],
              },
            },
          },
        },
      };
    },
    resolveId(id, importer = '') {
      if (id !== HELPER) return undefined;
      if (PAGE_SCRIPT.test(importer)) return PRELOADING_HELPER;
      return `${OPENING_SCRIPT.test(importer) ? PRELOADING_HELPER : PLAIN_HELPER}${encodeURIComponent(importer)}`;
    },
    load(id) {
      if (id.startsWith(PLAIN_HELPER)) return 'export const __vitePreload = (load) => load();';
      if (!id.startsWith(PRELOADING_HELPER)) return undefined;
      return `export const __vitePreload = (load, files = []) => {
        for (const file of files) {
          document.head.append(
            Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }),
          );
        }
        return load();
      };`;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const chunk of chunks) chunk.code = withoutBareExtras(withNamedFiles(chunk.code));
        for (const name of skipFacades(chunks)) delete bundle[name];
        for (const chunk of chunks) chunk.code = withoutRepeats(chunk.code);
      },
    },
  };
}

function isExtras(file: string): boolean {
  return file.includes(`/${EXTRAS}.`);
}

/** The code without imports of the framework's other parts that take nothing from them: they have no effects. */
function withoutBareExtras(code: string): string {
  return code.replaceAll(new RegExp(`import\\s*["']\\./${EXTRAS}\\.[^"']+["'];?`, 'g'), '');
}

/** The code with the files named that an import fetches beside its own. */
function withNamedFiles(code: string): string {
  const files: readonly string[] = JSON.parse(FILE_LIST.exec(code)?.[1] ?? '[]');
  const namesAt = (places: string) => JSON.stringify((JSON.parse(places) as number[]).map((place) => files[place]));
  return code.replace(FILE_LIST, '').replace(PICK, (_call, places: string) => namesAt(places));
}

const OWN_LIST = /(import\([`"'][^`"']*?([^`"'/]+)[`"']\)),\[([^\]]*)\]/g;
const ANY_LIST = /\["[^"\]]+\.js"(?:,"[^"\]]+\.js")+\]/g;

/** The code with each file named once in what an import fetches beside its own, and its own not at all. */
function withoutRepeats(code: string): string {
  return code
    .replace(OWN_LIST, (_call, imported: string, own: string, files: string) => {
      const others = files.split(',').filter((file) => file !== '' && !file.endsWith(`/${own}"`));
      return others.length === 0 ? imported : `${imported},[${others.join()}]`;
    })
    .replace(ANY_LIST, (files) => JSON.stringify([...new Set(JSON.parse(files) as string[])]));
}

/** The part of the bundler's module graph that is asked here. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Says whether a module is the quiz's entry, or one that it imports and uses. */
function quizModules(): (id: string, graph: ModuleGraph) => boolean {
  let reached: Set<string> | undefined;
  return (id, graph) => {
    reached ??= reach(QUIZ, graph);
    return reached.has(id);
  };
}

function reach(from: readonly string[], graph: ModuleGraph): Set<string> {
  const reached = new Set(from);
  for (const id of reached) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) if (!UNUSED_BY_QUIZ.test(next)) reached.add(next);
  }
  return reached;
}
