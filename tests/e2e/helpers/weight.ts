import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a file as a good host sends it: Brotli at its highest quality, or as it is where that is smaller (fonts). */
export function compressedSize(file: Buffer): number {
  const compressed = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return Math.min(compressed.length, file.length);
}
