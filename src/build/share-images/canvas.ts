import { constants, crc32, deflateSync } from 'node:zlib';
import type { Stamp } from './stamps';

/** Shades between the paper and a colour. */
const SHADES = 31;
const MOST_COLOURS = Math.floor(255 / SHADES);
/** By how much of a pixel is covered, from 0 to 255. */
const SHADE_AT = Uint8Array.from({ length: 256 }, (_, coverage) => Math.round((coverage / 255) * SHADES));

/**
 * A picture of paper and a few colours, one byte a pixel: 0 is the paper, then `SHADES` steps from the paper to each
 * colour. That makes a picture cheap to copy, to write on and to compress.
 */
export class Canvas {
  /** As PNG wants the rows: a zero (no filter), then the row's pixels. */
  readonly #rows: Uint8Array;
  readonly #stride: number;
  readonly #palette: Uint8Array;

  /** Colours as `#1a1c1f`; at most eight besides the paper. */
  constructor(
    readonly width: number,
    readonly height: number,
    readonly paper: string,
    readonly colours: readonly string[],
  ) {
    if (colours.length > MOST_COLOURS) throw new Error(`a picture has at most ${MOST_COLOURS} colours`);
    this.#stride = width + 1;
    this.#rows = new Uint8Array(this.#stride * height);
    this.#palette = paletteOf(paper, colours);
  }

  /** Takes over everything from another picture of the same size and colours. */
  copyFrom(other: Canvas): void {
    this.#rows.set(other.#rows);
  }

  /** Presses a stamp onto the paper, its own (0, 0) at (x, y), rounded to pixels; what lies outside is lost. */
  stamp(stamp: Stamp, x: number, y: number, colour: string): void {
    const { width, height, coverage } = stamp;
    const first = this.#firstShade(colour);
    const left = Math.round(x) + stamp.left;
    const top = Math.round(y) + stamp.top;
    for (let row = Math.max(0, -top); row < Math.min(height, this.height - top); row += 1) {
      const start = (top + row) * this.#stride + 1 + left;
      for (let column = Math.max(0, -left); column < Math.min(width, this.width - left); column += 1) {
        const shade = SHADE_AT[coverage[row * width + column] ?? 0] ?? 0;
        if (shade > 0) this.#rows[start + column] = Math.max(this.#rows[start + column] ?? 0, first + shade);
      }
    }
  }

  rectangle(x: number, y: number, width: number, height: number, colour: string): void {
    const value = this.#firstShade(colour) + SHADES;
    for (let row = y; row < y + height; row += 1) {
      const start = row * this.#stride + 1 + x;
      this.#rows.fill(value, start, start + width);
    }
  }

  toPng(): Buffer {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    header.set([8, PALETTE], 8);
    // Rows are long runs of paper: looking for runs alone takes a quarter of the time and makes a file only a little larger.
    const data = deflateSync(this.#rows, { strategy: constants.Z_RLE, chunkSize: 64 * 1024 });
    return Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('PLTE', this.#palette),
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }

  #firstShade(colour: string): number {
    const index = this.colours.indexOf(colour);
    if (index < 0) throw new Error(`${colour} is none of the picture’s colours`);
    return index * SHADES;
  }
}

/** Red, green and blue of the paper, and of each colour's shades from the paper on. */
function paletteOf(paper: string, colours: readonly string[]): Uint8Array {
  const from = rgb(paper);
  const shades = colours.flatMap((colour) => {
    const full = rgb(colour);
    return Array.from({ length: SHADES }, (_, index) =>
      full.map((value, channel) => {
        const start = from[channel] ?? 0;
        return Math.round(start + ((value - start) * (index + 1)) / SHADES);
      }),
    );
  });
  return Uint8Array.from([from, ...shades].flat());
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** PNG's colour type for a picture with a palette. */
const PALETTE = 3;

/** A part of a PNG file: length, type, data, check sum. */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function rgb(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
