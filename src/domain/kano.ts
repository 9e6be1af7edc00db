/** The three kinds of requirement in Kano's model that the site teaches. */
export const KANO_KINDS = ['basic', 'performance', 'delight'] as const;
export type KanoKind = (typeof KANO_KINDS)[number];

/**
 * A place in the diagram. `fulfilment` from −1 (not met at all) to 1 (fully met), `satisfaction` from −1
 * (dissatisfied) to 1 (satisfied); 0 is neither.
 */
export interface KanoPoint {
  readonly fulfilment: number;
  readonly satisfaction: number;
}

/** Performance counts a little less than delight or a missing basic, so that no two curves end in one point. */
const PERFORMANCE_REACH = 0.6;

/**
 * How satisfied a requirement of this kind leaves a customer. A drawing of the model, not a measurement: basic climbs
 * from −1 to 0 and flattens, performance rises evenly, delight climbs from 0 to 1 and steepens. A fulfilment outside
 * −1 to 1 counts as the nearer end.
 */
export function kanoSatisfaction(kind: KanoKind, fulfilment: number): number {
  const degree = (Math.min(1, Math.max(-1, fulfilment)) + 1) / 2;
  switch (kind) {
    case 'basic':
      return -((1 - degree) ** 2);
    case 'performance':
      return PERFORMANCE_REACH * (2 * degree - 1);
    case 'delight':
      return degree ** 2;
  }
}

/**
 * The whole curve of a kind as a quadratic Bézier (start, control point, end); exact, because every curve is a
 * polynomial of at most second degree. The control point lies where the tangents at both ends meet.
 */
export function kanoCurve(kind: KanoKind): readonly [KanoPoint, KanoPoint, KanoPoint] {
  const start = kanoSatisfaction(kind, -1);
  const middle = kanoSatisfaction(kind, 0);
  const end = kanoSatisfaction(kind, 1);
  return [
    { fulfilment: -1, satisfaction: start },
    { fulfilment: 0, satisfaction: 2 * middle - (start + end) / 2 },
    { fulfilment: 1, satisfaction: end },
  ];
}

/** A rectangle to draw in; y grows downwards, as in SVG. Any unit. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a point of the diagram lies in a frame; satisfied is up. */
export function placeInFrame({ fulfilment, satisfaction }: KanoPoint, frame: Frame): { x: number; y: number } {
  return {
    x: frame.x + ((fulfilment + 1) / 2) * frame.width,
    y: frame.y + ((1 - satisfaction) / 2) * frame.height,
  };
}

/** How customers feel about a requirement, from worst to best. */
export const KANO_MOODS = ['veryDissatisfied', 'dissatisfied', 'neither', 'satisfied', 'verySatisfied'] as const;
export type KanoMood = (typeof KANO_MOODS)[number];

/** Below this, satisfaction to either side is not worth a word; from this on it is strong. */
const FELT = 0.1;
const STRONG = 0.5;

/** The mood for a satisfaction from −1 to 1; a way of speaking, not a measurement. */
export function kanoMood(satisfaction: number): KanoMood {
  const size = Math.abs(satisfaction);
  if (size < FELT) return 'neither';
  if (satisfaction < 0) return size < STRONG ? 'dissatisfied' : 'veryDissatisfied';
  return size < STRONG ? 'satisfied' : 'verySatisfied';
}
