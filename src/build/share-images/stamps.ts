import sharp from 'sharp';

/** A part of a drawing, in whole pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Something to draw in white on black: SVG elements, and the box around what they show. */
export interface Shape extends Box {
  readonly markup: string;
}

/** A drawn shape: for every pixel of its box, row by row, how much of it is covered, from 0 to 255. */
export interface Stamp extends Box {
  readonly coverage: Uint8Array;
}

const SHEET_WIDTH = 4000;

/** Draws all shapes on one sheet, because drawing is what costs time, and cuts it up. */
export async function drawStamps<Key>(shapes: ReadonlyMap<Key, Shape>): Promise<ReadonlyMap<Key, Stamp>> {
  const placed: { readonly key: Key; readonly shape: Shape; readonly x: number; readonly y: number }[] = [];
  let x = 0;
  let y = 0;
  let shelf = 0;
  for (const [key, shape] of shapes) {
    if (x + shape.width > SHEET_WIDTH) {
      y += shelf;
      x = 0;
      shelf = 0;
    }
    placed.push({ key, shape, x, y });
    x += shape.width;
    shelf = Math.max(shelf, shape.height);
  }
  const pixels = await drawSheet(placed, y + shelf);

  return new Map(
    placed.map(({ key, shape: { left, top, width, height }, ...place }) => {
      const coverage = new Uint8Array(width * height);
      for (let row = 0; row < height; row += 1) {
        const start = (place.y + row) * SHEET_WIDTH + place.x;
        coverage.set(pixels.subarray(start, start + width), row * width);
      }
      return [key, { left, top, width, height, coverage }];
    }),
  );
}

/** One byte a pixel. */
async function drawSheet(
  placed: readonly { readonly shape: Shape; readonly x: number; readonly y: number }[],
  height: number,
): Promise<Uint8Array> {
  const parts = placed.map(({ shape, x, y }) => {
    const box = `viewBox="${shape.left} ${shape.top} ${shape.width} ${shape.height}"`;
    return `<svg x="${x}" y="${y}" width="${shape.width}" height="${shape.height}" ${box}>${shape.markup}</svg>`;
  });
  const size = `width="${SHEET_WIDTH}" height="${height}"`;
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size}/><g color="#fff" fill="#fff">${parts.join('')}</g></svg>`;
  return sharp(Buffer.from(sheet)).extractChannel(0).raw().toBuffer();
}
