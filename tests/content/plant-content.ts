import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/build/content/check-content';
import { readContent } from '../../src/build/content/read-content';

/** A copy of the site's content to plant mistakes in; removed when it goes out of scope. */
export interface PlantedContent extends Disposable {
  readonly folder: string;
  /** Replaces one place of a file; throws when the place is not there, so that no test passes by doing nothing. */
  edit(file: string, find: string | RegExp, replacement: string): void;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** The line (from 1) on which a text stands. */
  lineOf(file: string, text: string): number;
}

export function plantContent(): PlantedContent {
  const project = mkdtempSync(join(tmpdir(), 'content-'));
  const folder = join(project, 'content');
  cpSync('content', folder, { recursive: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return {
    folder,
    write,
    edit(file, find, replacement) {
      const before = read(file);
      const after = before.replace(find, replacement);
      if (after === before) throw new Error(`${file} does not hold ${find}`);
      write(file, after);
    },
    remove: (file) => rmSync(join(folder, file)),
    lineOf(file, text) {
      const index = read(file).indexOf(text);
      if (index < 0) throw new Error(`${file} does not hold ${text}`);
      return read(file).slice(0, index).split('\n').length;
    },
    [Symbol.dispose]: () => rmSync(project, { recursive: true }),
  };
}

/** The problems that a planted mistake causes, as the author reads them. */
export function problemsAfter(plant: (content: PlantedContent) => void): string[] {
  using content = plantContent();
  plant(content);
  return checkContent(readContent(content.folder)).map(({ file, line, message }) => `${file}:${line} ${message}`);
}
