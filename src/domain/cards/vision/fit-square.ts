import { distance, type Point, type Quad, sideOf } from './grey-image';
import type { Outline } from './trace-outlines';

/** How far from its side an outline's pixel may lie: in pixels, and as a share of the side. */
const STRAY = { pixels: 1.5, share: 0.05 };
/** How much of the outline may stray further: a finger over the edge, a fold. */
const MOST_STRAYS = 0.2;
/** Shortest and longest side of a square that is held askew. */
const LEAST_RATIO = 0.45;
/** A square's edge runs half a pixel outside of its outermost pixels' middles. */
const EDGE = 0.5;

/** A straight line: all places with a · x + b · y = c; (a, b) has the length 1. */
interface Line {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** The square that an outline shows, clockwise, to a fraction of a pixel; `null` when it shows something else. */
export function fitSquare(outline: Outline): Quad | null {
  const rough = findCorners(outline);
  if (!rough) return null;
  const lines = fitSides(outline, rough);
  if (!lines) return null;
  const corners = lines.map((line, index) => cross(lines[(index + 3) % 4] ?? line, line));
  const [a, b, c, d] = corners;
  if (!a || !b || !c || !d) return null;
  const quad: Quad = [a, b, c, d];
  return isNearSquare(quad) && corners.every((corner, index) => isNear(corner, rough[index], sideOf(rough)))
    ? quad
    : null;
}

/**
 * The two places furthest apart, and those furthest to both sides of the line between them: in a square the corners,
 * however it is turned. Clockwise.
 */
function findCorners(outline: Outline): Quad | null {
  const middle = meanOf(outline);
  const first = furthest(outline, (x, y) => (x - middle.x) ** 2 + (y - middle.y) ** 2);
  const third = furthest(outline, (x, y) => (x - first.x) ** 2 + (y - first.y) ** 2);
  const side = (x: number, y: number) => (third.x - first.x) * (y - first.y) - (third.y - first.y) * (x - first.x);
  // Clockwise, with y running down, the second lies to the left of the way from the first to the third.
  const second = furthest(outline, (x, y) => -side(x, y));
  const fourth = furthest(outline, side);
  const isThin = side(second.x, second.y) >= 0 || side(fourth.x, fourth.y) <= 0;
  return isThin ? null : [first, second, third, fourth];
}

/** A line along each side, from the pixels near it; `null` when too many pixels are near none. */
function fitSides(outline: Outline, corners: Quad): readonly Line[] | null {
  const limit = Math.max(STRAY.pixels, STRAY.share * sideOf(corners));
  const sides = corners.map((corner, index) => lineThrough(corner, corners[(index + 1) % 4] ?? corner));
  const fits = sides.map(() => new LineFit());
  let strays = 0;
  for (let at = 0; at < outline.length; at += 2) {
    const x = outline[at] as number;
    const y = outline[at + 1] as number;
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    let next = Number.POSITIVE_INFINITY;
    for (let index = 0; index < 4; index += 1) {
      const line = sides[index] as Line;
      const off = Math.abs(line.a * x + line.b * y - line.c);
      if (off < least) {
        next = least;
        least = off;
        nearest = index;
      } else if (off < next) next = off;
    }
    if (least > limit) strays += 1;
    // Pixels at a corner belong to two sides and would bend both.
    else if (next > limit) fits[nearest]?.add(x, y);
  }
  if (strays > (MOST_STRAYS * outline.length) / 2) return null;
  const lines = fits.map((fit, index) => fit.line(sides[index] as Line));
  return lines.every((line) => line !== null) ? lines : null;
}

/** Gathers places and finds the line that is nearest to them (total least squares), moved out to the edge. */
class LineFit {
  #count = 0;
  #x = 0;
  #y = 0;
  #xx = 0;
  #xy = 0;
  #yy = 0;

  add(x: number, y: number): void {
    this.#count += 1;
    this.#x += x;
    this.#y += y;
    this.#xx += x * x;
    this.#xy += x * y;
    this.#yy += y * y;
  }

  /** `near` says which way is out, as `lineThrough` does; `null` when there are too few places. */
  line(near: Line): Line | null {
    const count = this.#count;
    if (count < 3) return null;
    const x = this.#x / count;
    const y = this.#y / count;
    const xx = this.#xx / count - x * x;
    const xy = this.#xy / count - x * y;
    const yy = this.#yy / count - y * y;
    const angle = Math.atan2(2 * xy, xx - yy) / 2;
    let a = -Math.sin(angle);
    let b = Math.cos(angle);
    if (a * near.a + b * near.b < 0) [a, b] = [-a, -b];
    return { a, b, c: a * x + b * y + EDGE };
  }
}

/** The line from one corner to the next of a clockwise square; (a, b) points out of it. */
function lineThrough(from: Point, to: Point): Line {
  const length = distance(from, to) || 1;
  const a = (to.y - from.y) / length;
  const b = (from.x - to.x) / length;
  return { a, b, c: a * from.x + b * from.y };
}

function cross(one: Line, other: Line): Point | null {
  const turn = one.a * other.b - other.a * one.b;
  if (Math.abs(turn) < 0.3) return null;
  return { x: (one.c * other.b - other.c * one.b) / turn, y: (one.a * other.c - other.a * one.c) / turn };
}

function isNear(corner: Point | null, rough: Point | undefined, side: number): boolean {
  return corner !== null && rough !== undefined && distance(corner, rough) <= Math.max(3, 0.25 * side);
}

function isNearSquare(quad: Quad): boolean {
  const sides = quad.map((corner, index) => distance(corner, quad[(index + 1) % 4] ?? corner));
  return Math.min(...sides) >= LEAST_RATIO * Math.max(...sides);
}

function meanOf(outline: Outline): Point {
  let x = 0;
  let y = 0;
  for (let at = 0; at < outline.length; at += 2) {
    x += outline[at] as number;
    y += outline[at + 1] as number;
  }
  const count = outline.length / 2;
  return { x: x / count, y: y / count };
}

function furthest(outline: Outline, measure: (x: number, y: number) => number): Point {
  let best = Number.NEGATIVE_INFINITY;
  let found = { x: 0, y: 0 };
  for (let at = 0; at < outline.length; at += 2) {
    const x = outline[at] as number;
    const y = outline[at + 1] as number;
    const value = measure(x, y);
    if (value <= best) continue;
    best = value;
    found = { x, y };
  }
  return found;
}
