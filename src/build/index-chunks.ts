/**
 * Pagefind cuts its index of words into pieces of about 30 kB and has no setting for that, so that one word costs a reader
 * as much as the rest of a search. Here the pieces are cut smaller. They are CBOR (RFC 8949), and no word is looked into:
 * its bytes are only moved.
 */

/** Bytes of a piece before compression, unless a single word has more; compressed it is less than half. */
const PIECE = 24_000;

/** What stands before the data in every file of Pagefind. */
const MAGIC = 'pagefind_dcd';

/** A file of Pagefind's, its data not compressed. */
export interface DataFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Place of the list of pieces in Pagefind's overview: version, pages, pieces, filters, sorts, fields. */
const PIECES = 2;

interface Head {
  readonly major: number;
  readonly value: number;
  /** Where the item's content begins. */
  readonly end: number;
}

/** A piece before it is written: words, as their bytes, in the order of the alphabet. */
interface Piece {
  readonly hash: string;
  readonly words: readonly Uint8Array[];
}

/**
 * Cuts the index smaller. Takes one language’s overview (`.pf_meta`) and all pieces (`index/*.pf_index`); returns the new
 * overview and the new pieces. Throws when the files are not as Pagefind 1.5 writes them.
 */
export function cutIndex(overview: DataFile, pieces: readonly DataFile[]): readonly DataFile[] {
  const data = contentOf(overview);
  const fields = itemsOf(data, 0);
  const list = fields[PIECES];
  if (!list) throw new Error(`${overview.path} is not an overview of Pagefind 1.5`);
  const cut = itemsOf(list, 0).flatMap((piece) => {
    const hash = textOf(itemsOf(piece, 0)[2]);
    const file = pieces.find(({ path }) => path === pathOf(hash));
    if (!file) throw new Error(`${overview.path} names ${pathOf(hash)}, which is missing`);
    return cutPiece(hash, wordsOf(file));
  });
  const entries = cut.map(({ hash, words }) => writeArray([nameOf(words[0]), nameOf(words.at(-1)), writeText(hash)]));
  return [
    { path: overview.path, bytes: withMagic(writeArray(fields.with(PIECES, writeArray(entries)))) },
    ...cut.map(({ hash, words }) => ({ path: pathOf(hash), bytes: withMagic(writeArray([writeArray(words)])) })),
  ];
}

function pathOf(hash: string): string {
  return `index/${hash}.pf_index`;
}

/** A piece is an array whose one item is the array of words. */
function wordsOf(file: DataFile): readonly Uint8Array[] {
  const [words] = itemsOf(contentOf(file), 0);
  if (!words) throw new Error(`${file.path} is not a piece of an index of Pagefind 1.5`);
  return itemsOf(words, 0);
}

function cutPiece(hash: string, words: readonly Uint8Array[]): readonly Piece[] {
  const parts: Uint8Array[][] = [[]];
  let size = 0;
  for (const word of words) {
    if (size > 0 && size + word.length > PIECE) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(word);
    size += word.length;
  }
  return parts.map((part, number) => ({ hash: `${hash}_${number}`, words: part }));
}

/** The word itself is the first item of its entry. */
function nameOf(word: Uint8Array | undefined): Uint8Array {
  const [name] = word ? itemsOf(word, 0) : [];
  if (!name) throw new Error('a piece of the index has no word in it');
  return name;
}

function contentOf({ path, bytes }: DataFile): Uint8Array {
  if (textIn(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw new Error(`${path} is no data of Pagefind`);
  return bytes.subarray(MAGIC.length);
}

function withMagic(data: Uint8Array): Uint8Array {
  return concat([new TextEncoder().encode(MAGIC), data]);
}

const ARRAY = 4;
const TEXT = 3;

/** The items of the array that begins at a place, each as its bytes. */
function itemsOf(data: Uint8Array, place: number): readonly Uint8Array[] {
  const { major, value, end } = headAt(data, place);
  if (major !== ARRAY) throw new Error('an array was expected in Pagefind’s data');
  const items: Uint8Array[] = [];
  let start = end;
  for (let count = 0; count < value; count += 1) {
    const next = endOf(data, start);
    items.push(data.subarray(start, next));
    start = next;
  }
  return items;
}

/** Where the item that begins at a place ends. */
function endOf(data: Uint8Array, place: number): number {
  const { major, value, end } = headAt(data, place);
  switch (major) {
    case 0:
    case 1:
    case 7:
      return end;
    case 2:
    case TEXT:
      return end + value;
    case ARRAY: {
      let next = end;
      for (let count = 0; count < value; count += 1) next = endOf(data, next);
      return next;
    }
    default:
      throw new Error(`Pagefind’s data holds an item of the unknown type ${major}`);
  }
}

/** An item begins with its type in three bits and its value in five, or in the next 1, 2 or 4 bytes. */
function headAt(data: Uint8Array, place: number): Head {
  const first = data[place] ?? 0;
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { major, value: short, end: place + 1 };
  const length = 2 ** (short - 24);
  if (length > 4) throw new Error('Pagefind’s data holds a number that is too large');
  let value = 0;
  for (const byte of data.subarray(place + 1, place + 1 + length)) value = value * 256 + byte;
  return { major, value, end: place + 1 + length };
}

function textOf(item: Uint8Array | undefined): string {
  if (!item) throw new Error('a text was expected in Pagefind’s data');
  return textIn(item.subarray(headAt(item, 0).end));
}

function textIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function writeText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return concat([writeHead(TEXT, bytes.length), bytes]);
}

function writeArray(items: readonly Uint8Array[]): Uint8Array {
  return concat([writeHead(ARRAY, items.length), ...items]);
}

function writeHead(major: number, value: number): Uint8Array {
  const type = major << 5;
  if (value < 24) return Uint8Array.of(type | value);
  if (value < 0x100) return Uint8Array.of(type | 24, value);
  if (value < 0x10000) return Uint8Array.of(type | 25, value >> 8, value & 255);
  return Uint8Array.of(type | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
