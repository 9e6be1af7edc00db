// Makes src/styles/fonts/dk.woff2, the one font of the site: Newsreader for headings, at one weight and one optical size,
// with the characters that German and English headings need; and, for the pictures that are drawn at build time, the same
// face with all Latin characters. Run by `npm run font`; the results are in the repository.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const SOURCE = fileURLToPath(
  import.meta.resolve('@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2'),
);
const LICENCE = fileURLToPath(import.meta.resolve('@fontsource-variable/newsreader/LICENSE'));
const TARGET = 'src/styles/fonts/dk.woff2';
const PICTURES_TARGET = 'src/build/share-images/heading.ttf';
const MOST_BYTES = 12_600;

const CHARACTERS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÄÖÜäöüßé',
  '0123456789 \u00a0',
  '.,:;!?…-–—„“”‚‘’()/&+%=×·',
].join('');

const LATIN = String.fromCodePoint(
  ...[
    [0x20, 0x17f],
    [0x2000, 0x206f],
    [0x20ac, 0x20ac],
    [0x2212, 0x2212],
  ].flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
);

const FACE = {
  variationAxes: { wght: 460, opsz: 34 },
  keepFeatures: ['kern', 'liga', 'mark', 'ccmp', 'locl'],
  noHinting: true,
};

const source = await readFile(SOURCE);
const font = await subsetFont(source, CHARACTERS, { ...FACE, targetFormat: 'woff2' });
if (font.length > MOST_BYTES) throw new Error(`${TARGET}: ${font.length} bytes, more than ${MOST_BYTES}`);
await mkdir(dirname(TARGET), { recursive: true });
await writeFile(TARGET, font);
await copyFile(LICENCE, `${dirname(TARGET)}/OFL.txt`);
console.log(`${TARGET}: ${new Set(CHARACTERS).size} characters, ${font.length} bytes`);

const pictures = await subsetFont(source, LATIN, { ...FACE, targetFormat: 'sfnt' });
await writeFile(PICTURES_TARGET, pictures);
console.log(`${PICTURES_TARGET}: ${pictures.length} bytes`);
