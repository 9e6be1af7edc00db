/** The pixels around a dark patch, clockwise: x, y, x, y … in pixels of the picture. */
export type Outline = readonly number[];

/** What an outline has to be like to be looked at. */
export interface OutlineLimits {
  /** Pixels in width and in height. */
  readonly fewest: number;
  readonly most: number;
}

/** Eight neighbours, clockwise from the left. */
const DX = [-1, -1, 0, 1, 1, 1, 0, -1];
const DY = [0, -1, -1, -1, 0, 1, 1, 1];
const SEEN = 2;
/** A square's outline has one to two pixels for each of its box's width and height; noise adds to that. */
const RAGGED = 3;

/**
 * Walks around every dark patch and every hole in one (Moore neighbour tracing) and gives back the outlines of a size
 * within the limits that are not too ragged for a square. `marks` as `markDark` leaves it for a picture of this width;
 * the pixels walked along become 2.
 */
export function traceOutlines(marks: Uint8Array, width: number, height: number, limits: OutlineLimits): Outline[] {
  const stride = width + 2;
  const steps = DX.map((dx, index) => dx + (DY[index] ?? 0) * stride);
  const outlines: Outline[] = [];
  for (let y = 1; y <= height; y += 1) {
    for (let at = y * stride + 1, end = at + width; at < end; at += 1) {
      if (marks[at] !== 1 || marks[at - 1] !== 0) continue;
      const outline = walk(marks, at, stride, steps, limits);
      if (outline) outlines.push(outline);
    }
  }
  return outlines;
}

/** Goes once around from a pixel whose left neighbour is light; `null` when the outline is not within the limits. */
function walk(
  marks: Uint8Array,
  start: number,
  stride: number,
  steps: readonly number[],
  { fewest, most }: OutlineLimits,
): Outline | null {
  const points: number[] = [];
  let at = start;
  let x = (start % stride) - 1;
  let y = Math.floor(start / stride) - 1;
  let [left, right, top, bottom] = [x, x, y, y];
  // Where the walk came past last: a light pixel, at first the one on the left.
  let light = 0;
  let firstStep = -1;
  for (;;) {
    const step = nextStep(marks, at, steps, light);
    if (step === -1) return null;
    if (at === start && step === firstStep) break;
    if (firstStep === -1) firstStep = step;
    marks[at] = SEEN;
    // A hopeless outline is walked to its end, so that it is not begun again, but not kept.
    if (points.length <= 16 * most) points.push(x, y);
    at += steps[step] as number;
    x += DX[step] as number;
    y += DY[step] as number;
    if (x < left) left = x;
    else if (x > right) right = x;
    if (y < top) top = y;
    else if (y > bottom) bottom = y;
    // The light pixel before the step, as it lies from the new place.
    light = (step + (step & 1 ? 5 : 6)) & 7;
  }
  const wide = right - left + 1;
  const high = bottom - top + 1;
  const sized = Math.max(wide, high) >= fewest && Math.min(wide, high) >= fewest / 2 && Math.max(wide, high) <= most;
  const count = points.length / 2;
  return sized && count <= RAGGED * (wide + high) ? points : null;
}

/** The first dark neighbour clockwise after the light one; −1 for a single pixel. */
function nextStep(marks: Uint8Array, at: number, steps: readonly number[], light: number): number {
  for (let turn = 1; turn < 8; turn += 1) {
    const step = (light + turn) & 7;
    if (marks[at + (steps[step] as number)] !== 0) return step;
  }
  return -1;
}
