// Writes the reference of the overlap test: every run of words of the sources, hashed, so that the project can look for
// their sentences without carrying them. Run it again when a source is added:
//
//   node tests/content/hash-source-runs.ts FOLDER      (the sources as text files, one each; not part of the project)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runsOf } from './word-runs.ts';

const TARGET = join(import.meta.dirname, '..', 'fixtures', 'source-runs.txt');

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node tests/content/hash-source-runs.ts FOLDER');
  process.exitCode = 2;
} else {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const hashes = [...new Set(texts.flatMap((text) => runsOf(text).map((run) => run.hash)))].sort();
  writeFileSync(TARGET, `${hashes.join('\n')}\n`);
  console.log(`${hashes.length} runs of ${texts.length} texts written`);
}
