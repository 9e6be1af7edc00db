import { readFileSync } from 'node:fs';
import { Blob, Face, Font, shape, Buffer as TextBuffer } from 'harfbuzzjs';
import type { Shape } from './stamps';

/** A glyph of a line: its number in the font, and how far from the line's start it stands, in pixels. */
export interface PlacedGlyph {
  readonly id: number;
  readonly x: number;
}

/** Text set in one line. */
export interface SetLine {
  readonly glyphs: readonly PlacedGlyph[];
  /** In pixels, like `size`. */
  readonly width: number;
  readonly size: number;
}

/** The heading face: sets lines of text, kerned, and knows the outlines of its glyphs. */
export class HeadingType {
  readonly #font: Font;
  readonly #unitsPerEm: number;

  /** `file` is a TrueType or OpenType font. */
  constructor(file: string | URL) {
    const bytes = readFileSync(file);
    const face = new Face(new Blob(new Uint8Array(bytes).buffer));
    this.#font = new Font(face);
    this.#unitsPerEm = face.upem;
  }

  /**
   * Sets a text at a size in pixels; `tracking` is added after every glyph, in parts of the size. What the face has no
   * glyph for is left out.
   */
  set(text: string, size: number, tracking = 0): SetLine {
    const buffer = new TextBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    const scale = size / this.#unitsPerEm;
    const glyphs: PlacedGlyph[] = [];
    let x = 0;
    for (const [index, { codepoint: id }] of buffer.getGlyphInfos().entries()) {
      if (id === MISSING) continue;
      const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
      glyphs.push({ id, x: (x + xOffset) * scale });
      x += xAdvance + tracking * this.#unitsPerEm;
    }
    return { glyphs, width: x * scale, size };
  }

  /** The characters of a text that the face has no glyph for, each once. */
  missing(text: string): string[] {
    return [...new Set(text)].filter((character) => !this.#font.glyph(character.codePointAt(0) ?? 0));
  }

  /** A glyph to be drawn, placed around its start on the base line; `undefined` for those that show nothing. */
  outline(id: number, size: number): Shape | undefined {
    const extents = this.#font.glyphExtents(id);
    const path = this.#font.glyphToPath(id);
    if (!extents || path === '') return undefined;
    const scale = size / this.#unitsPerEm;
    // The font measures upwards from the base line, so a glyph's height is negative.
    const left = Math.floor(extents.xBearing * scale);
    const top = Math.floor(-extents.yBearing * scale);
    return {
      markup: `<path transform="scale(${scale} ${-scale})" d="${path}"/>`,
      left,
      top,
      width: Math.ceil((extents.xBearing + extents.width) * scale) - left,
      height: Math.ceil(-(extents.yBearing + extents.height) * scale) - top,
    };
  }
}

/** The number under which a font says that it lacks a character. */
const MISSING = 0;

/** Sizes of a title, in pixels, with the lines that each may take: as large as it fits. */
const TITLE_SIZES = [
  { size: 112, lines: 2 },
  { size: 88, lines: 3 },
  { size: 72, lines: 3 },
  { size: 60, lines: 4 },
  { size: 44, lines: 5 },
] as const;
/** Between the letters of a title, as in the headings of the pages. */
const TRACKING = -0.015;

/**
 * Breaks a title into lines at most `width` pixels wide, at the largest size at which it fits, with lines as even as
 * they get. A title that does not even fit at the smallest size is cut off with „…“.
 */
export function setTitle(type: HeadingType, title: string, width: number): readonly SetLine[] {
  // At ordinary spaces only: what the author holds together stays together.
  const words = title.split(' ');
  for (let kept = words.length; kept > 0; kept -= 1) {
    const end = kept === words.length ? '' : '\u00a0…';
    const lines = fitLines(type, [...words.slice(0, kept - 1), `${words[kept - 1] ?? ''}${end}`], width);
    if (lines) return lines;
  }
  return [];
}

function fitLines(type: HeadingType, texts: readonly string[], width: number): readonly SetLine[] | undefined {
  const words = texts.map((word) => ({ word, width: type.set(word, 1, TRACKING).width }));
  const space = type.set(' ', 1, TRACKING).width;
  for (const { size, lines } of TITLE_SIZES) {
    const broken = breakEvenly(words, space, width / size);
    if (broken.length <= lines && broken.every((line) => line.width * size <= width)) {
      return broken.map((line) => type.set(line.text, size, TRACKING));
    }
  }
  return undefined;
}

interface Word {
  readonly word: string;
  readonly width: number;
}

interface TextLine {
  readonly text: string;
  readonly width: number;
}

/** Fills lines up to `width`, then narrows them as long as that makes no further line. */
function breakEvenly(words: readonly Word[], space: number, width: number): TextLine[] {
  let even = breakAt(words, space, width);
  for (let limit = width * NARROWER; ; limit *= NARROWER) {
    const narrower = breakAt(words, space, limit);
    if (narrower.length > even.length || narrower.some((line) => line.width > limit)) return even;
    even = narrower;
  }
}

/** A word wider than the line stands in a line of its own. */
function breakAt(words: readonly Word[], space: number, width: number): TextLine[] {
  const lines: TextLine[] = [];
  for (const { word, width: own } of words) {
    const line = lines.at(-1);
    const together = (line?.width ?? 0) + space + own;
    if (line && together <= width) lines[lines.length - 1] = { text: `${line.text} ${word}`, width: together };
    else lines.push({ text: word, width: own });
  }
  return lines;
}

/** By what part of its width a line is narrowed at a time. */
const NARROWER = 0.97;
