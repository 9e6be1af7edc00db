import { CARD_CODES, type CardId, isWhiteCell } from '../../src/domain/cards/card-codes';
import type { GreyImage } from '../../src/domain/cards/vision/grey-image';
import { mulberry32 } from '../../src/domain/shuffle';
import { type CardPose, MARKER, mapCard, markerCorners, SHEET } from './card-pose';

/** A card in a scene. */
export interface SceneCard {
  readonly card: CardId;
  /** Quarter turns to the right: 0 CE, 1 unsure, 2 CS, 3 CX (the side that is up). */
  readonly turns: 0 | 1 | 2 | 3;
  readonly pose: CardPose;
  /** Millimetres by which a thumb reaches over the card's edge. */
  readonly thumb: number;
  /** Between these times, in seconds, somebody's head is before the card. */
  readonly hidden?: readonly [from: number, to: number] | undefined;
}

/** A room seen by a camera. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly cards: readonly SceneCard[];
  /** Brightness in the darkest and the lightest corner, as a share. */
  readonly light: readonly [darkest: number, lightest: number];
  /** Standard deviation of the blur in pixels. */
  readonly blur: number;
  /** Standard deviation of the noise in levels of grey. */
  readonly noise: number;
  /** How far hands tremble, in pixels. */
  readonly tremor: number;
}

/** Black ink, white paper, thumbs and heads, in levels of grey. */
const INK = 28;
const PAPER = 225;
const SKIN = 165;
const HEAD = 70;
const LABEL = { from: 95, to: 101, half: 26, level: 150 };

/** Gives the pictures of a scene by their time in seconds. What stands still is drawn once. */
export function filmScene(scene: Scene): (time: number) => GreyImage {
  const { width, height, seed, cards, light, blur, noise, tremor } = scene;
  const room = drawRoom(width, height, seed);
  const shade = lightMap(width, height, light, seed);
  const grain = grainOf(noise, seed);
  return (time) => {
    const picture = room.slice();
    for (const card of cards) drawCard(picture, width, height, { ...card, pose: tremble(card, tremor, time) }, time);
    for (let at = 0; at < picture.length; at += 1) picture[at] = (picture[at] as number) * (shade[at] as number);
    const soft = blurred(picture, width, height, blur);
    const data = new Uint8Array(width * height);
    const random = mulberry32(seed * 7919 + Math.round(time * 1000));
    for (let y = 0; y < height; y += 1) {
      let from = random() % (grain.length - width);
      for (let at = y * width, end = at + width; at < end; at += 1, from += 1) {
        data[at] = Math.min(Math.max(Math.round((soft[at] as number) + (grain[from] as number)), 0), 255);
      }
    }
    return { width, height, data };
  };
}

/** The side of a card's marker as it appears, in pixels. */
export function apparentSide({ pose }: SceneCard): number {
  const corners = markerCorners(pose);
  return corners.reduce((sum, { x, y }, index) => {
    const next = corners[(index + 1) % 4] ?? corners[0];
    return sum + Math.hypot(next.x - x, next.y - y) / 4;
  }, 0);
}

function tremble({ card, pose }: SceneCard, tremor: number, time: number): CardPose {
  const phase = card * 2.4 + time * 5;
  return {
    ...pose,
    x: pose.x + tremor * Math.sin(phase),
    y: pose.y + tremor * Math.cos(phase * 1.3),
    roll: pose.roll + tremor * 0.5 * Math.sin(phase * 0.7),
  };
}

/** Walls, people's clothes and heads, screens and pictures with dark frames: what may be taken for a marker. */
function drawRoom(width: number, height: number, seed: number): Float32Array {
  const next = uniform(seed + 1);
  const picture = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) picture.fill(150 - (50 * y) / height, y * width, (y + 1) * width);
  const box = (x: number, y: number, w: number, h: number, level: number) => {
    for (let row = Math.max(0, Math.round(y)); row < Math.min(height, y + h); row += 1) {
      picture.fill(level, row * width + Math.max(0, Math.round(x)), row * width + Math.min(width, Math.round(x + w)));
    }
  };
  for (let index = 0; index < 40; index += 1) {
    const w = width * (0.01 + 0.07 * next());
    const h = w * (0.7 + next());
    const [x, y] = [width * next(), height * next()];
    box(x, y, w, h, 40 + 180 * next());
    // A frame with something inside, a shirt with stripes.
    if (next() < 0.5) {
      box(x, y, w, h, 30);
      box(x + w / 6, y + h / 6, (w * 2) / 3, (h * 2) / 3, 120 + 100 * next());
      box(x + w / 3, y + h / 3, w / 4, h / 4, 40);
    } else for (let stripe = 0; stripe < 6; stripe += 2) box(x + (w * stripe) / 6, y, w / 6, h, 60);
  }
  return picture;
}

/** Light that falls from one side, and less of it in the corners. */
function lightMap(width: number, height: number, [darkest, lightest]: readonly [number, number], seed: number) {
  const direction = uniform(seed + 2)() * 2 * Math.PI;
  const [dx, dy] = [Math.cos(direction), Math.sin(direction)];
  const map = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = [(2 * x) / width - 1, (2 * y) / height - 1];
      const share = 0.5 + 0.4 * (dx * u + dy * v) - 0.1 * (u * u + v * v);
      map[y * width + x] = darkest + (lightest - darkest) * Math.min(Math.max(share, 0), 1);
    }
  }
  return map;
}

/** Nothing of a card or the hands that hold it lies further from its middle than this, in millimetres. */
const FAR = 190;

/** Three by three samples a pixel, so that edges are as soft as a camera's. */
const SUB = [-1 / 3, 0, 1 / 3];

function drawCard(picture: Float32Array, width: number, height: number, card: SceneCard, time: number): void {
  const { pose, hidden } = card;
  const { toCard } = mapCard(pose);
  const levelAt = paintCard(card);
  const reach = Math.ceil(pose.side * 1.2);
  const isHidden = hidden !== undefined && time >= hidden[0] && time < hidden[1];
  for (let y = Math.max(0, Math.floor(pose.y - reach)); y < Math.min(height, pose.y + reach); y += 1) {
    for (let x = Math.max(0, Math.floor(pose.x - reach)); x < Math.min(width, pose.x + reach); x += 1) {
      const at = y * width + x;
      const middle = toCard(x, y);
      if (Math.max(Math.abs(middle.x), Math.abs(middle.y)) > FAR) continue;
      const before = picture[at] as number;
      let sum = 0;
      for (const dy of SUB) {
        for (const dx of SUB) {
          const place = toCard(x + dx, y + dy);
          const level = levelAt(place.x, place.y);
          sum += level < 0 ? before : level;
        }
      }
      picture[at] = sum / 9;
      if (isHidden && Math.hypot(x - pose.x, (y - pose.y) * 0.8) < pose.side * 0.75) picture[at] = HEAD;
    }
  }
}

/** Gives the level of grey at a place of the card, in millimetres from its middle; −1 beside it. */
function paintCard({ card, turns, thumb }: SceneCard): (x: number, y: number) => number {
  const code = CARD_CODES[card - 1] ?? 0;
  const half = MARKER / 2;
  const [ex, ey] = turns % 2 === 0 ? [SHEET.x, SHEET.y] : [SHEET.y, SHEET.x];
  const onThumb = (x: number, y: number) =>
    ((Math.abs(x) - ex - 10 + thumb) / 18) ** 2 + ((y - ey * 0.45) / 12) ** 2 < 1;
  return (x, y) => {
    const [ax, ay] = [Math.abs(x), Math.abs(y)];
    // Hands hold the lower part, whichever side that is.
    const [hx, hy] = turnBack(x, y, turns);
    if (onThumb(hx, hy)) return SKIN;
    if (ax > SHEET.x || ay > SHEET.y) return -1;
    if (ax < half && ay < half) {
      const row = Math.floor(((y + half) / MARKER) * 6) - 1;
      const column = Math.floor(((x + half) / MARKER) * 6) - 1;
      const inside = row >= 0 && row < 4 && column >= 0 && column < 4;
      return inside && isWhiteCell(code, row, column) ? PAPER : INK;
    }
    const [across, along] = ax > ay ? [ax, ay] : [ay, ax];
    return across > LABEL.from && across < LABEL.to && along < LABEL.half ? LABEL.level : PAPER;
  };
}

/** Card coordinates as the holder sees them, with the answer up. */
function turnBack(x: number, y: number, turns: number): readonly [number, number] {
  switch (turns) {
    case 1:
      return [-y, x];
    case 2:
      return [-x, -y];
    case 3:
      return [y, -x];
    default:
      return [x, y];
  }
}

/** Gaussian blur in both directions. */
function blurred(picture: Float32Array, width: number, height: number, sigma: number): Float32Array {
  if (sigma <= 0) return picture;
  const reach = Math.ceil(2.5 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * sigma ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kernel = Float32Array.from(weights, (weight) => weight / total);
  return pass(pass(picture, width, height, kernel, 1), width, height, kernel, width);
}

function pass(from: Float32Array, width: number, height: number, kernel: Float32Array, stride: number): Float32Array {
  const to = new Float32Array(from.length);
  const reach = kernel.length >> 1;
  const last = width * height - 1;
  for (let tap = 0; tap < kernel.length; tap += 1) {
    const weight = kernel[tap] as number;
    const shift = (tap - reach) * stride;
    const [start, end] = [Math.max(0, -shift), Math.min(last, last - shift)];
    for (let at = 0; at < start; at += 1) to[at] = (to[at] as number) + weight * (from[at] as number);
    for (let at = start; at <= end; at += 1) to[at] = (to[at] as number) + weight * (from[at + shift] as number);
    for (let at = end + 1; at <= last; at += 1) to[at] = (to[at] as number) + weight * (from[at] as number);
  }
  return to;
}

/** A long strip of normally distributed noise (Box and Muller 1958), from which rows are cut. */
function grainOf(sigma: number, seed: number): Float32Array {
  const next = uniform(seed + 3);
  return Float32Array.from(
    { length: 1 << 17 },
    () => sigma * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  );
}

/** Numbers from 0 to 1, without 1, that the seed decides. */
export function uniform(seed: number): () => number {
  const random = mulberry32(seed);
  return () => random() / 2 ** 32;
}
