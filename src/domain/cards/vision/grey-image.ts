/** A picture in levels of grey, row by row from the top left, 0 for black. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A place in a picture in pixels; whole numbers are the middles of pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of a square as the camera sees it, clockwise. */
export type Quad = readonly [Point, Point, Point, Point];

/**
 * The brightness (luma as in ITU-R BT.601) of a picture in red, green, blue and alpha, written into `target`, which holds
 * a quarter as many bytes.
 */
export function writeGrey(rgba: Uint8ClampedArray, target: Uint8Array): void {
  for (let pixel = 0, at = 0; pixel < target.length; pixel += 1, at += 4) {
    target[pixel] = ((rgba[at] ?? 0) * 77 + (rgba[at + 1] ?? 0) * 150 + (rgba[at + 2] ?? 0) * 29) >> 8;
  }
}

/** The level of grey between the pixels; what lies outside of the picture is as its nearest pixel. */
export function levelAt({ width, height, data }: GreyImage, x: number, y: number): number {
  const left = Math.min(Math.max(Math.floor(x), 0), width - 2);
  const top = Math.min(Math.max(Math.floor(y), 0), height - 2);
  const right = Math.min(Math.max(x - left, 0), 1);
  const down = Math.min(Math.max(y - top, 0), 1);
  const at = top * width + left;
  const upper = (data[at] ?? 0) * (1 - right) + (data[at + 1] ?? 0) * right;
  const lower = (data[at + width] ?? 0) * (1 - right) + (data[at + width + 1] ?? 0) * right;
  return upper * (1 - down) + lower * down;
}

/** The mean length of the four sides, in pixels. */
export function sideOf(quad: Quad): number {
  return quad.reduce((sum, corner, index) => sum + distance(corner, quad[(index + 1) % 4] ?? corner), 0) / 4;
}

/** Where the middle of the four corners lies. */
export function middleOf(quad: Quad): Point {
  return {
    x: quad.reduce((sum, { x }) => sum + x, 0) / 4,
    y: quad.reduce((sum, { y }) => sum + y, 0) / 4,
  };
}

export function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
