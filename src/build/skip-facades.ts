/** What is looked at and changed of a bundle's file. */
export interface Chunk {
  readonly fileName: string;
  code: string;
}

/** A file that only hands one export of another on, under the name that its importers know. */
const FACADE = /^export\s*\{\s*([\w$]+) as (\w+)\s*\}\s*from\s*["']\.\/([^"']+)["'];?$/;
/** A file that only makes sure that another has run. */
const HOLLOW = /^import\s*["']\.\/([^"']+)["'];?$/;
const EXPORTS = /export\s*\{([^{}]*)\};?\s*$/;
const OWN_NAME = /[^/]+$/;

/**
 * Points the importers of files that only name another file at that file, and returns the names of those that nobody needs any
 * more. The bundler makes them for modules that it puts together with others; each would cost a way to the server
 * before the first line runs.
 */
export function skipFacades(chunks: readonly Chunk[]): readonly string[] {
  const byName = new Map(chunks.map((chunk) => [nameOf(chunk), chunk]));
  const skipped: string[] = [];
  for (const chunk of chunks) {
    const code = chunk.code.trim();
    const facade = FACADE.exec(code);
    const target = byName.get(facade?.[3] ?? HOLLOW.exec(code)?.[1] ?? '');
    if (!target || (facade && !exportAlso(target, facade[1] ?? '', facade[2] ?? ''))) continue;
    for (const other of chunks) other.code = other.code.replaceAll(nameOf(chunk), nameOf(target));
    skipped.push(chunk.fileName);
  }
  return skipped;
}

/** Exports what a file exports under one name under another as well; says whether that could be done. */
function exportAlso(chunk: Chunk, name: string, alias: string): boolean {
  const list = EXPORTS.exec(chunk.code)?.[1];
  const found = list?.split(',').find((entry) => entry.trim().endsWith(` as ${name}`));
  if (list === undefined || found === undefined) return false;
  chunk.code = chunk.code.replace(EXPORTS, () => `export{${list},${found.trim().split(' ')[0]} as ${alias}};\n`);
  return true;
}

function nameOf({ fileName }: Chunk): string {
  return OWN_NAME.exec(fileName)?.[0] ?? fileName;
}
