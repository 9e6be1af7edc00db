import { CONCEPT_LETTERS, CONCEPTS, type Concept } from '../../domain/concept';
import { SIGN_SHAPES } from '../../domain/sign-shapes';
import { Canvas } from './canvas';
import { type HeadingType, type SetLine, setTitle } from './heading-type';
import { drawStamps, type Shape, type Stamp } from './stamps';

/** What a picture says. */
export interface PictureText {
  readonly title: string;
  /** Stands at the end of the running head, such as the chapter's number. */
  readonly kicker?: string;
}

/** What all pictures of a site share. */
export interface PictureFrame {
  readonly siteName: string;
  /** The concepts' accents, as `#1c3f94`. */
  readonly accents: Readonly<Record<Concept, string>>;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const PAPER = '#fbfbf8';
const INK = '#1a1c1f';
const MUTED = '#565a60';
const RULE = '#cfcfc8';

const NAME_SIZE = 46;
const KICKER_SIZE = 36;
const LETTERS_SIZE = 40;
const SIGN_SIZE = 84;
const LINE_HEIGHT = 1.1;
/** From a title's upper edge to the base line of its first line, in parts of its size. */
const ASCENT = 0.83;
/** Base lines of the running head and of the letters; the rules between which the title stands in the middle. */
const HEAD_LINE = 104;
const HEAD_RULE = 138;
const FOOT_RULE = 474;
const LETTERS_LINE = 565;

/** Text to put down: a line with its base line's start. */
interface Run {
  readonly line: SetLine;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/**
 * Draws pictures of 1200 by 630 pixels in the book's look, as PNG files, one for each text. The name, the rules
 * and the signs are put on paper once; each picture is a copy of that with its own text. The shapes of signs and
 * letters are drawn once for all pictures, which leaves a millisecond or two of work to each.
 */
export async function* drawPictures<Text extends PictureText>(
  type: HeadingType,
  { siteName, accents }: PictureFrame,
  texts: readonly Text[],
): AsyncGenerator<{ readonly text: Text; readonly png: Buffer }> {
  const frameRuns = [
    { line: type.set(siteName, NAME_SIZE), x: MARGIN, y: HEAD_LINE, colour: INK },
    ...CONCEPTS.map((concept, index) => ({
      line: type.set(CONCEPT_LETTERS[concept], LETTERS_SIZE),
      x: signPlace(index) + SIGN_SIZE + 24,
      y: LETTERS_LINE,
      colour: accents[concept],
    })),
  ];
  const laidOut = texts.map((text) => ({ text, runs: layOut(type, text) }));
  const allRuns = [...frameRuns, ...laidOut.flatMap(({ runs }) => runs)];
  const stamps = await drawStamps(shapesOf(type, allRuns));

  const newCanvas = () => new Canvas(WIDTH, HEIGHT, PAPER, [INK, MUTED, RULE, ...new Set(Object.values(accents))]);
  const paper = newCanvas();
  paper.rectangle(MARGIN, HEAD_RULE, WIDTH - 2 * MARGIN, 2, INK);
  paper.rectangle(MARGIN, FOOT_RULE, WIDTH - 2 * MARGIN, 1, RULE);
  for (const [index, concept] of CONCEPTS.entries()) {
    const sign = stamps.get(concept);
    if (sign) paper.stamp(sign, signPlace(index), LETTERS_LINE - SIGN_SIZE * 0.66, accents[concept]);
  }
  putDown(paper, frameRuns, stamps);

  const picture = newCanvas();
  for (const { text, runs } of laidOut) {
    picture.copyFrom(paper);
    putDown(picture, runs, stamps);
    yield { text, png: picture.toPng() };
  }
}

function signPlace(index: number): number {
  return MARGIN + (index * (WIDTH - 2 * MARGIN)) / CONCEPTS.length;
}

/** The kicker ends the running head; the title stands in the middle between the rules. */
function layOut(type: HeadingType, { title, kicker }: PictureText): Run[] {
  const lines = setTitle(type, title, WIDTH - 2 * MARGIN);
  const size = lines[0]?.size ?? 0;
  const height = lines.length * size * LINE_HEIGHT;
  const top = (HEAD_RULE + FOOT_RULE - height) / 2 + ASCENT * size;
  const runs = lines.map((line, index) => ({ line, x: MARGIN, y: top + index * size * LINE_HEIGHT, colour: INK }));
  if (kicker === undefined) return runs;
  const line = type.set(kicker, KICKER_SIZE);
  return [...runs, { line, x: WIDTH - MARGIN - line.width, y: HEAD_LINE, colour: MUTED }];
}

/** The signs by concept, and every glyph of the runs at its size. */
function shapesOf(type: HeadingType, runs: readonly Run[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const concept of CONCEPTS) {
    const svg = `width="${SIGN_SIZE}" height="${SIGN_SIZE}" viewBox="0 0 24 24"`;
    const markup = `<svg ${svg} fill="none" stroke="#fff" stroke-width="1.6" stroke-linecap="round">${SIGN_SHAPES[concept]}</svg>`;
    shapes.set(concept, { markup, left: 0, top: 0, width: SIGN_SIZE, height: SIGN_SIZE });
  }
  for (const { line } of runs) {
    for (const { id } of line.glyphs) {
      const key = glyphKey(id, line.size);
      const outline = shapes.has(key) ? undefined : type.outline(id, line.size);
      if (outline) shapes.set(key, outline);
    }
  }
  return shapes;
}

function glyphKey(id: number, size: number): string {
  return `${id}@${size}`;
}

function putDown(canvas: Canvas, runs: readonly Run[], stamps: ReadonlyMap<string, Stamp>): void {
  for (const { line, x, y, colour } of runs) {
    for (const { id, x: offset } of line.glyphs) {
      const stamp = stamps.get(glyphKey(id, line.size));
      if (stamp) canvas.stamp(stamp, x + offset, y, colour);
    }
  }
}
