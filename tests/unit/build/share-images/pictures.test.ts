import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Canvas } from '../../../../src/build/share-images/canvas';
import { HeadingType, setTitle } from '../../../../src/build/share-images/heading-type';
import { drawPictures } from '../../../../src/build/share-images/picture';
import { drawStamps } from '../../../../src/build/share-images/stamps';

const type = new HeadingType('src/build/share-images/heading.ttf');
const WIDTH = 1040;

/** A PNG file's chunks by type. */
function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let place = 8; place < png.length; place += png.readUInt32BE(place) + 12) {
    const length = png.readUInt32BE(place);
    chunks.set(png.toString('latin1', place + 4, place + 8), png.subarray(place + 8, place + 8 + length));
  }
  return chunks;
}

/** The colour of a pixel of a PNG file with a palette, as `#rrggbb`. */
function colourAt(png: Buffer, x: number, y: number): string {
  const chunks = chunksOf(png);
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const index = rows[y * (header.readUInt32BE(0) + 1) + 1 + x] ?? 0;
  return `#${chunks.get('PLTE')?.toString('hex', index * 3, index * 3 + 3)}`;
}

describe('a title', () => {
  test('stands in one line where it fits, as large as possible', () => {
    const lines = setTitle(type, 'Community', WIDTH);
    expect(lines.map(({ size }) => size)).toEqual([112]);
  });

  test('is broken into lines about equally long, none wider than the page', () => {
    const lines = setTitle(type, 'Wo die Quellen sich widersprechen, und wie diese Seite entscheidet', WIDTH);
    const widths = lines.map(({ width }) => width);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...widths)).toBeLessThanOrEqual(WIDTH);
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.6);
  });

  test('grows smaller for a word that would not fit a line', () => {
    const [line] = setTitle(type, 'Kundenzufriedenheitsbefragungsergebnisse', WIDTH);
    expect(line?.size).toBeLessThan(112);
    expect(line?.width).toBeLessThanOrEqual(WIDTH);
  });

  test('is cut off where it does not fit at all', () => {
    const lines = setTitle(type, 'Wort '.repeat(200).trim(), WIDTH);
    const [end] = type.set('…', lines.at(-1)?.size ?? 0).glyphs;
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)?.glyphs.at(-1)?.id).toBe(end?.id);
  });

  test('that is one endless word leaves the picture without a title rather than running over it', () => {
    expect(setTitle(type, 'W'.repeat(200), WIDTH)).toEqual([]);
  });
});

test('letters are kerned', () => {
  const apart = type.set('T', 100).width + type.set('o', 100).width;
  expect(type.set('To', 100).width).toBeLessThan(apart);
});

test('characters that the face lacks are named, and left out', () => {
  expect(type.missing('Größe ≠ „Maß“')).toEqual(['≠']);
  expect(type.set('≠', 100)).toMatchObject({ glyphs: [], width: 0 });
});

describe('a canvas', () => {
  const paper = '#ffffff';

  test('writes a PNG file with its size and its colours', () => {
    const canvas = new Canvas(40, 20, paper, ['#000000', '#9c2f05']);
    canvas.rectangle(10, 5, 4, 4, '#9c2f05');
    const png = canvas.toPng();
    const header = chunksOf(png).get('IHDR');
    expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([40, 20]);
    expect([colourAt(png, 0, 0), colourAt(png, 10, 5), colourAt(png, 14, 9)]).toEqual([paper, '#9c2f05', paper]);
  });

  test('loses what a stamp has outside of it', async () => {
    const stamps = await drawStamps(
      new Map([['square', { markup: '<rect width="8" height="8"/>', left: 0, top: 0, width: 8, height: 8 }]]),
    );
    const square = stamps.get('square');
    if (!square) throw new Error('nothing was drawn');
    const canvas = new Canvas(10, 10, paper, ['#000000']);
    canvas.stamp(square, -6, -6, '#000000');
    canvas.stamp(square, 8, 8, '#000000');
    const png = canvas.toPng();
    const corners = [
      [1, 1],
      [2, 2],
      [7, 7],
      [8, 8],
    ].map(([x = 0, y = 0]) => colourAt(png, x, y));
    expect(corners).toEqual(['#000000', paper, paper, '#000000']);
  });
});

test('each text gets its picture, the signs in their accents on all of them', async () => {
  const accents = { engagement: '#9c2f05', experience: '#1c3f94', satisfaction: '#0d736a' };
  const texts = [{ title: 'Community', kicker: 'Kapitel 15' }, { title: 'Das Kano-Modell' }];
  const pictures: { text: object; png: Buffer }[] = [];
  for await (const picture of drawPictures(type, { siteName: 'Dreiklang', accents }, texts)) pictures.push(picture);

  expect(pictures.map(({ text }) => text)).toEqual(texts);
  const palettes = pictures.map(({ png }) => chunksOf(png).get('PLTE')?.toString('hex') ?? '');
  for (const palette of palettes) {
    for (const accent of Object.values(accents)) expect(palette).toContain(accent.slice(1));
  }
  const [first, second] = pictures.map(({ png }) => inflateSync(chunksOf(png).get('IDAT') ?? Buffer.alloc(0)));
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(false);
  // The signs stand in the last rows, which all pictures share.
  const shared = 1201 * 480;
  expect(first?.subarray(shared).equals(second?.subarray(shared) ?? Buffer.alloc(0))).toBe(true);
});
