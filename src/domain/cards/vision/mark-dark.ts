import type { GreyImage } from './grey-image';

/** How much darker than what surrounds it a pixel has to be, in levels of grey. */
const CONTRAST = 7;

/**
 * Marks the pixels that are darker than the mean of the square around them (adaptive threshold by an integral image:
 * Bradley and Roth, Journal of Graphics Tools 12/2, 2007, p. 13), which copes with light that falls unevenly.
 * `radius`: half the square's side in pixels. `sums` is for scratch and holds (width + 1) · (height + 1) numbers. `marks`
 * has a frame of one pixel around the picture, which stays 0: (width + 2) · (height + 2); dark becomes 1, the rest 0.
 */
export function markDark(image: GreyImage, radius: number, sums: Uint32Array, marks: Uint8Array): void {
  const { width, height, data } = image;
  addUp(image, sums);
  const stride = width + 1;
  for (let y = 0; y < height; y += 1) {
    const top = Math.max(0, y - radius) * stride;
    const bottom = Math.min(height, y + radius + 1) * stride;
    const rows = (bottom - top) / stride;
    let mark = (y + 1) * (width + 2) + 1;
    for (let x = 0; x < width; x += 1, mark += 1) {
      const left = x > radius ? x - radius : 0;
      const right = x + radius < width ? x + radius + 1 : width;
      // In range by construction; `?? 0` would cost a tenth of the time.
      const sum =
        (sums[bottom + right] as number) -
        (sums[top + right] as number) -
        (sums[bottom + left] as number) +
        (sums[top + left] as number);
      marks[mark] = ((data[y * width + x] as number) + CONTRAST) * rows * (right - left) < sum ? 1 : 0;
    }
  }
}

/** Each entry becomes the sum of all pixels above and to the left of it. */
function addUp({ width, height, data }: GreyImage, sums: Uint32Array): void {
  const stride = width + 1;
  sums.fill(0, 0, stride);
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    const at = (y + 1) * stride;
    sums[at] = 0;
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x] as number;
      sums[at + x + 1] = (sums[at + x - stride + 1] as number) + row;
    }
  }
}
