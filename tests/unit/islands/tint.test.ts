import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tintOf } from '../../../src/islands/progress/tint';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const styles = readFileSync('src/components/Progress.astro', 'utf8');

/** A token's colour in the light and in the dark, as red, green, blue from 0 to 255. */
function coloursOf(token: string): readonly (readonly number[])[] {
  const [, ...pair] = tokens.match(new RegExp(`--${token}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`)) ?? [];
  return pair.map((hex) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
}

/** Contrast of two colours by WCAG 2.2. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const tints = [...new Set(Array.from({ length: 1001 }, (_, index) => tintOf(index / 1000)))];

describe.each(['light', 'dark'].map((scheme, index) => [scheme, index] as const))(
  'a tinted cell in the %s',
  (_, scheme) => {
    test.each(tints)('can be read at %i per cent of ink', (tint) => {
      const [ink = [], paper = []] = [coloursOf('ink')[scheme], coloursOf('paper')[scheme]];
      const cell = ink.map((value, index) => (value * tint + (paper[index] ?? 0) * (100 - tint)) / 100);
      expect(contrast(cell, tint > 50 ? paper : ink)).toBeGreaterThanOrEqual(4.5);
    });
  },
);

test('every tint has its style', () => {
  for (const tint of tints.filter((value) => value > 0)) expect(styles).toContain(`[data-tint='${tint}']`);
});
