// Makes src/styles/fonts/dk.woff2, the one font of the site: Newsreader for headings, at one weight and one optical size,
// with the characters that German and English headings need. Run by `npm run font`; the result is in the repository.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const SOURCE = fileURLToPath(
  import.meta.resolve('@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2'),
);
const LICENCE = fileURLToPath(import.meta.resolve('@fontsource-variable/newsreader/LICENSE'));
const TARGET = 'src/styles/fonts/dk.woff2';
const MOST_BYTES = 12_600;

const CHARACTERS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÄÖÜäöüßé',
  '0123456789 \u00a0',
  '.,:;!?…-–—„“”‚‘’()/&+%=×·',
].join('');

const font = await subsetFont(await readFile(SOURCE), CHARACTERS, {
  targetFormat: 'woff2',
  variationAxes: { wght: 460, opsz: 34 },
  keepFeatures: ['kern', 'liga', 'mark', 'ccmp', 'locl'],
  noHinting: true,
});
if (font.length > MOST_BYTES) throw new Error(`${TARGET}: ${font.length} bytes, more than ${MOST_BYTES}`);
await mkdir(dirname(TARGET), { recursive: true });
await writeFile(TARGET, font);
await copyFile(LICENCE, `${dirname(TARGET)}/OFL.txt`);
console.log(`${TARGET}: ${new Set(CHARACTERS).size} characters, ${font.length} bytes`);
