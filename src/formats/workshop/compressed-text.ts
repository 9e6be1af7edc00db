import { failure, ok, type Result } from '../../domain/result';

/** Writes a text compressed (zlib, with its checksum) in the letters that an address may hold (base64url). */
export async function compressText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Reads what `compressText` wrote. Fails with `damaged` when letters are missing, wrong or surplus, and with `too-big` as
 * soon as the text grows beyond `maxBytes`, before all of it is unpacked.
 */
export async function decompressText(packed: string, maxBytes: number): Promise<Result<string, 'damaged' | 'too-big'>> {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > maxBytes) {
        await reader.cancel();
        return failure('too-big');
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return ok(text + decoder.decode());
  } catch {
    return failure('damaged');
  }
}
