import { MARKER_CELLS } from '../card-codes';
import { type GreyImage, levelAt, type Quad } from './grey-image';

/** What a square shows when it is taken for a marker. */
export interface CellReading {
  /** The sixteen inner cells as `readCode` takes them: from the square's first corner on, clockwise corners. */
  readonly code: number;
  /** Whether every inner cell is clearly black or clearly white. */
  readonly clear: boolean;
}

/** Levels of grey by which the paper has to be lighter than the border. */
const LEAST_CONTRAST = 20;
/** Cells of the border that may look light: a finger over the edge. */
const MOST_LIGHT_BORDER = 2;
/** Black and white cells inside at the least; every card has four of both, and in a small picture some are lost. */
const LEAST_OF_BOTH = 2;
/** How far from the middle between black and white a cell has to be, as a share of the way from black to white. */
const LEAST_CLEARNESS = 0.06;
/** Where in a cell the picture is sampled, in cells from its middle. */
const SAMPLES = [-0.25, 0, 0.25];
/** How far outside of the marker the paper is looked at, in cells. */
const PAPER = 0.3;

const LAST = MARKER_CELLS - 1;
const BORDER_CELLS = 4 * LAST;

/**
 * Reads the cells of a square; `null` when it has no black border with lighter paper around, or next to nothing inside, and
 * so is no marker.
 */
export function readCells(image: GreyImage, quad: Quad): CellReading | null {
  const place = placeInSquare(quad);
  const levels: number[] = [];
  for (let row = 0; row < MARKER_CELLS; row += 1) {
    for (let column = 0; column < MARKER_CELLS; column += 1) levels.push(levelOfCell(image, place, row, column));
  }
  const border = levels.filter((_, index) => isBorder(index));
  const black = median(border);
  const paper = paperLevel(image, place);
  const middle = (black + paper) / 2;
  const light = border.filter((level) => level > middle).length;
  if (paper - black < LEAST_CONTRAST || light > MOST_LIGHT_BORDER || border.length !== BORDER_CELLS) return null;
  const inner = levels.filter((_, index) => !isBorder(index));
  const white = inner.filter((level) => level > middle).length;
  if (Math.min(white, inner.length - white) < LEAST_OF_BOTH) return null;
  return {
    code: inner.reduce((code, level) => code * 2 + (level > middle ? 1 : 0), 0),
    clear: inner.every((level) => Math.abs(level - middle) >= LEAST_CLEARNESS * (paper - black)),
  };
}

type Place = (u: number, v: number) => { readonly x: number; readonly y: number };

/**
 * Where a place of the marker lies in the picture; u and v in cells from its first corner. The projective map of the unit
 * square onto a quadrangle: Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989, p. 19 f.
 */
function placeInSquare([a, b, c, d]: Quad): Place {
  const sumX = a.x - b.x + c.x - d.x;
  const sumY = a.y - b.y + c.y - d.y;
  const bx = b.x - c.x;
  const by = b.y - c.y;
  const dx = d.x - c.x;
  const dy = d.y - c.y;
  const turn = bx * dy - dx * by;
  const g = (sumX * dy - dx * sumY) / turn;
  const h = (bx * sumY - sumX * by) / turn;
  return (column, row) => {
    const u = column / MARKER_CELLS;
    const v = row / MARKER_CELLS;
    const w = g * u + h * v + 1;
    return {
      x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / w,
      y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / w,
    };
  };
}

function levelOfCell(image: GreyImage, place: Place, row: number, column: number): number {
  let sum = 0;
  for (const down of SAMPLES) {
    for (const right of SAMPLES) {
      const { x, y } = place(column + 0.5 + right, row + 0.5 + down);
      sum += levelAt(image, x, y);
    }
  }
  return sum / SAMPLES.length ** 2;
}

/** How light the paper beside the marker is; in the median, because it may be covered or end there. */
function paperLevel(image: GreyImage, place: Place): number {
  const levels: number[] = [];
  for (let cell = 0.5; cell < MARKER_CELLS; cell += 1) {
    for (const { x, y } of [
      place(cell, -PAPER),
      place(cell, MARKER_CELLS + PAPER),
      place(-PAPER, cell),
      place(MARKER_CELLS + PAPER, cell),
    ]) {
      levels.push(levelAt(image, x, y));
    }
  }
  return median(levels);
}

function isBorder(index: number): boolean {
  const row = Math.floor(index / MARKER_CELLS);
  const column = index % MARKER_CELLS;
  return row === 0 || row === LAST || column === 0 || column === LAST;
}

function median(levels: readonly number[]): number {
  return levels.toSorted((one, other) => one - other)[levels.length >> 1] ?? 0;
}
