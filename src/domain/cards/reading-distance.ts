/** What a marker's side measures in print, in centimetres. */
export const MARKER_SIZES = { a4: 18, a5: 12 } as const;
export type CardSize = keyof typeof MARKER_SIZES;

/** From this side on, in pixels, a marker is read in ordinary light. */
export const LEAST_SIDE = 40;
/** How wide webcams usually see, in degrees. */
const VIEW = 70;

/**
 * Up to how many metres a card is read by a camera whose pictures are so many pixels wide; whole metres, at least 1, because
 * webcams differ: some see 60° wide, some 80°. `frameWidth` above 0.
 */
export function readingDistance(frameWidth: number, size: CardSize): number {
  const pixelsAtOneMetre = frameWidth / (2 * Math.tan((VIEW * Math.PI) / 360));
  return Math.max(1, Math.round(((MARKER_SIZES[size] / 100) * pixelsAtOneMetre) / LEAST_SIDE));
}
