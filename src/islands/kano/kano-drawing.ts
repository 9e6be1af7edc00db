import { type Frame, type KanoKind, kanoCurve, placeInFrame } from '../../domain/kano';

/** A size that the Kano drawing comes in: its class, its view box, and where the diagram lies in it. */
interface KanoSize {
  readonly name: 'wide' | 'narrow';
  readonly box: string;
  readonly frame: Frame;
}

export const KANO_SIZES: readonly KanoSize[] = [
  { name: 'wide', box: '0 0 592 352', frame: { x: 0, y: 36, width: 470, height: 280 } },
  { name: 'narrow', box: '0 0 280 292', frame: { x: 0, y: 36, width: 180, height: 220 } },
];

/** The path of a kind's curve in a frame. */
export function kanoPath(kind: KanoKind, frame: Frame): string {
  const [start, control, end] = kanoCurve(kind).map((point) => {
    const { x, y } = placeInFrame(point, frame);
    return `${x} ${y}`;
  });
  return `M${start}Q${control} ${end}`;
}
