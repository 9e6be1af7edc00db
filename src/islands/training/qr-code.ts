import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code as the path of an SVG, one unit a module, without its quiet zone of four. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Draws a text of at most `MAX_QR_CHARACTERS` at the lowest level of correction, which a screen does not need more of. */
export function qrPath(text: string): QrPath {
  const code = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.L });
  return { size: code.size, path: toSvgPath(code) };
}
