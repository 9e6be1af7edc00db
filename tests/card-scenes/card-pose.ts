import type { Point, Quad } from '../../src/domain/cards/vision/grey-image';

/** How a card is held before the camera. */
export interface CardPose {
  /** Where the marker's middle lies, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Length of the marker's side in pixels if it faced the camera. */
  readonly side: number;
  /** Turned to the right in the picture's plane, in degrees; quarter turns are the votes. */
  readonly roll: number;
  /** Turned away sideways and tipped back, in degrees. */
  readonly yaw: number;
  readonly pitch: number;
}

/** The marker's side is 180 mm; the card is an A4 sheet around it. Millimetres from the marker's middle. */
export const MARKER = 180;
export const SHEET = { x: 105, y: 148.5 };
/** Focal length of the camera in pixels, as in a 1080p webcam with a view 70° wide. */
const FOCAL = 1370;

/** Maps a place on the card (millimetres from its middle, y down) into the picture, and back. */
export interface CardMap {
  readonly toPicture: (x: number, y: number) => Point;
  readonly toCard: (x: number, y: number) => Point;
}

function turn(degrees: number): readonly [cos: number, sin: number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
}

export function mapCard(pose: CardPose): CardMap {
  const scale = pose.side / MARKER;
  const [cr, sr] = turn(pose.roll);
  const [cy, sy] = turn(pose.yaw);
  const [cp, sp] = turn(pose.pitch);
  // Columns of the rotation: first turned in its plane, then sideways, then tipped back.
  const ax = [cr * cy, cp * sr + sp * cr * sy, sp * sr - cp * cr * sy] as const;
  const ay = [-sr * cy, cp * cr - sp * sr * sy, sp * cr + cp * sr * sy] as const;
  // Around the marker's middle: X = x + f·u / (f + w), with u and w in pixels.
  const m = [
    [scale * ax[0] * FOCAL, scale * ay[0] * FOCAL, 0],
    [scale * ax[1] * FOCAL, scale * ay[1] * FOCAL, 0],
    [scale * ax[2], scale * ay[2], FOCAL],
  ] as const;
  const inverse = invert(m);
  return {
    toPicture: (x, y) => {
      const place = project(m, x, y);
      return { x: pose.x + place.x, y: pose.y + place.y };
    },
    toCard: (x, y) => project(inverse, x - pose.x, y - pose.y),
  };
}

/** The corners of the marker in the picture, clockwise from its own upper left one. */
export function markerCorners(pose: CardPose): Quad {
  const { toPicture } = mapCard(pose);
  const half = MARKER / 2;
  return [toPicture(-half, -half), toPicture(half, -half), toPicture(half, half), toPicture(-half, half)];
}

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

function project([a, b, c]: Matrix, x: number, y: number): Point {
  const w = c[0] * x + c[1] * y + c[2];
  return { x: (a[0] * x + a[1] * y + a[2]) / w, y: (b[0] * x + b[1] * y + b[2]) / w };
}

function invert([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  // Up to a factor, which does not matter in a projective map.
  return [
    [e * i - f * h, c * h - b * i, b * f - c * e],
    [f * g - d * i, a * i - c * g, c * d - a * f],
    [d * h - e * g, b * g - a * h, a * e - b * d],
  ];
}
