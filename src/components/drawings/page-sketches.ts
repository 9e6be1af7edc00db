import type { CaseDrawing } from '../../domain/case';

/** A page on a field of 280 × 200, as paths: what stays as it is, and the outlines and areas that a change is about. */
export interface PageSketch {
  readonly kept: string;
  readonly changed?: string;
  readonly filled?: string;
}

/** Where products stand side by side, in three columns: the left edge of the first, their width, and the gap between them. */
interface Shelf {
  readonly left: number;
  readonly width: number;
  readonly gap: number;
}

const wholePage: Shelf = { left: 20, width: 68, gap: 18 };
const besideCategories: Shelf = { left: 86, width: 50, gap: 12 };

const box = (width: number, height: number) => `h${width}v${height}h-${width}z`;

/** The same shape in each column; it ends `past` to the right of where it begins. Relative moves, because they repeat. */
const inEachColumn = ({ left, width, gap }: Shelf, top: number, shape: string, past = 0) =>
  `M${left} ${top}${Array(3)
    .fill(shape)
    .join(`m${width + gap - past} 0`)}`;

const page = `M1 1${box(278, 198)}M1 25h278M20 13h30m14 0h30m14 0h30`;
const categories = `M20 42${Array(8).fill('h40').join('m-40 16')}`;

const pictures = (shelf: Shelf, top: number) => inEachColumn(shelf, top, box(shelf.width, 40));

/** A line of text below each picture, of a length. */
const lines = (shelf: Shelf, top: number, length: number) => inEachColumn(shelf, top, `h${length}`, length);

/** Pictures with two lines of text below them. */
const products = (shelf: Shelf, top: number) =>
  pictures(shelf, top) + lines(shelf, top + 50, shelf.width - 8) + lines(shelf, top + 59, shelf.width - 28);

/** A field to choose from above each product, with its arrow. */
const filter = (shelf: Shelf) =>
  inEachColumn(shelf, 40, box(shelf.width, 18)) +
  inEachColumn({ ...shelf, left: shelf.left + shelf.width - 14 }, 47, 'l4 4 4-4', 8);

/** A banner with a headline, and three prices below it. */
const prices: Shelf = { left: 20, width: 72, gap: 12 };
const texts: Shelf = { ...prices, left: 32 };
const offer = `${page}M20 38${box(240, 72)}M36 54h110${inEachColumn(prices, 124, box(72, 62))}${lines(texts, 138, 34)}${lines(texts, 148, 48)}`;

/** Both states of the page in each drawing: before and after. */
export const PAGE_SKETCHES: Readonly<Record<CaseDrawing, readonly [PageSketch, PageSketch]>> = {
  'filter-removed': [
    { kept: page + products(wholePage, 76) + pictures(wholePage, 152), changed: filter(wholePage) },
    { kept: page + products(wholePage, 40) + products(wholePage, 116) },
  ],
  'filter-added': [
    { kept: page + categories + products(besideCategories, 40) + products(besideCategories, 116) },
    {
      kept: page + categories + products(besideCategories, 76) + pictures(besideCategories, 152),
      changed: filter(besideCategories),
    },
  ],
  'made-visible': [
    // Before, nothing stands out, and so nothing is in ink: the field covers the button.
    { kept: `${offer}${lines(texts, 170, 30)}M48 76${box(92, 18)}M140 82h24v18h-72v-6` },
    {
      kept: `${offer}M32 170h30m138 0h30`,
      changed: `M36 74${box(120, 22)}M152 13h30`,
      filled: `M166 74${box(60, 22)}M114 160${box(52, 18)}`,
    },
  ],
};
