import { describe, expect, test } from 'vitest';
import { cutIndex } from '../../../src/build/index-chunks';

const magic = [...'pagefind_dcd'].map((letter) => letter.charCodeAt(0));
const text = (value: string) => [0x60 | value.length, ...[...value].map((letter) => letter.charCodeAt(0))];
const file = (path: string, bytes: readonly number[]) => ({ path, bytes: Uint8Array.from([...magic, ...bytes]) });

/** A word with one page of very many places, so that three words make two pieces. */
const word = (name: string) => [0x82, ...text(name), 0x99, 0x2e, 0xe0, ...Array.from({ length: 12_000 }, () => 0x05)];

const overview = file('pagefind.de_1.pf_meta', [
  ...[0x84, ...text('1.5.2'), 0x80],
  ...[0x81, 0x83, ...text('a'), ...text('c'), ...text('de_2')],
  0x80,
]);
const piece = file('index/de_2.pf_index', [0x81, 0x83, ...word('a'), ...word('b'), ...word('c')]);

describe('cutIndex', () => {
  test('cuts a large piece in two, leaves every word as it is and names the new pieces in the overview', () => {
    expect(cutIndex(overview, [piece])).toEqual([
      file('pagefind.de_1.pf_meta', [
        ...[0x84, ...text('1.5.2'), 0x80],
        ...[0x83, 0x83, ...text('a'), ...text('a'), ...text('de_2_0')],
        ...[0x83, ...text('b'), ...text('b'), ...text('de_2_1')],
        ...[0x83, ...text('c'), ...text('c'), ...text('de_2_2')],
        0x80,
      ]),
      ...['a', 'b', 'c'].map((name, number) => file(`index/de_2_${number}.pf_index`, [0x81, 0x81, ...word(name)])),
    ]);
  });

  test('leaves a small piece whole', () => {
    const small = file('index/de_2.pf_index', [0x81, 0x82, 0x82, ...text('a'), 0x80, 0x82, ...text('c'), 0x80]);
    expect(cutIndex(overview, [small])[1]).toEqual({ ...small, path: 'index/de_2_0.pf_index' });
  });

  test.each([
    ['a piece is missing', () => cutIndex(overview, []), /de_2\.pf_index, which is missing/],
    ['a file is not Pagefind’s', () => cutIndex({ path: 'x', bytes: new Uint8Array(20) }, []), /x is no data/],
    ['the format is another', () => cutIndex(file('x', [0xa0]), []), /array was expected/],
    ['the overview ends early', () => cutIndex(file('x', [0x81, 0x00]), []), /x is not an overview/],
  ])('stops when %s', (_, cut, message) => {
    expect(cut).toThrow(message);
  });
});
