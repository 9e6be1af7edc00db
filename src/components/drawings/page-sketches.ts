import type { CaseDrawing } from '../../domain/case';

/** A page on a field of 280 × 200, as paths: what stays as it is, and the outlines and areas that a change is about. */
export interface PageSketch {
  readonly kept: string;
  readonly changed?: string;
  readonly filled?: string;
}

/** Three columns: the left edge of the first, their width, and the gap between them. */
interface Columns {
  readonly left: number;
  readonly width: number;
  readonly gap: number;
}

const wholePage: Columns = { left: 20, width: 68, gap: 18 };
const besideCategories: Columns = { left: 86, width: 50, gap: 12 };
const prices: Columns = { left: 20, width: 72, gap: 12 };

const box = (width: number, height: number) => `h${width}v${height}h-${width}z`;

/** The same shape, which ends where it begins, in each column. All moves are relative: they repeat, and weigh less. */
const inEachColumn = ({ left, width, gap }: Columns, top: number, shape: string) =>
  `M${left} ${top}${Array(3)
    .fill(shape)
    .join(`m${width + gap} 0`)}`;

const page = `M1 1${box(278, 198)}M1 25h278M20 13h30m14 0h30m14 0h30`;
const categories = `M20 42${Array(8).fill('h40').join('m-40 16')}`;

/** A row of products whose texts would stand below the page's end. */
const pictures = (columns: Columns, top: number) => inEachColumn(columns, top, box(columns.width, 40));

/** A row of products: a picture and two lines of text. */
const products = (columns: Columns, top: number) => {
  const [long, short] = [columns.width - 8, columns.width - 28];
  return inEachColumn(columns, top, `${box(columns.width, 40)}m0 50h${long}m-${long} 9h${short}m-${short}-59`);
};

/** A filter menu: a field with an arrow above each column. */
const filter = (columns: Columns) =>
  inEachColumn(columns, 40, `${box(columns.width, 18)}m${columns.width - 14} 7l4 4 4-4m-${columns.width - 6}-7`);

/** A banner with a headline, and three prices with their texts below it. */
const banner = `M20 38${box(240, 72)}M36 54h110`;
const offer = page + banner + inEachColumn(prices, 124, `${box(72, 62)}m12 14h34m-34 10h48m-48 22h30m-42-46`);

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
    { kept: `${offer}M48 76${box(92, 18)}M140 82h24v18h-72v-6` },
    {
      kept: offer,
      changed: `M36 74${box(120, 22)}M152 13h30`,
      filled: `M166 74${box(60, 22)}M114 160${box(52, 18)}`,
    },
  ],
};
