import * as v from 'valibot';
import { CONCEPTS } from '../../domain/concept';
import { failure, ok, type Result } from '../../domain/result';
import type { OwnItem, SetEntry, WorkshopSet } from '../../domain/workshop/workshop-set';
import { compressText, decompressText } from './compressed-text';
import { setSchema } from './set-schema';
import { lengthenId, shortenId } from './short-ids';

/** Stands before the data; grows when the shape changes. */
const VERSION = 1;
const PREFIX = 'set';
/** More letters than any set makes; beyond it nothing is unpacked. */
const MAX_LETTERS = 400_000;
/** Every text of a full set at its longest. */
const MAX_BYTES = 1_000_000;

/**
 * The longest address that goes into a QR code: 858 bytes fill version 20 at level L, 97 modules across. Finer ones a
 * phone does not read from a screen across a room.
 */
export const MAX_QR_CHARACTERS = 858;

/**
 * What is wrong with a link: nothing after the `#`; not a set at all; written by a newer version; letters missing or
 * changed; larger than any set; a field out of its bounds (`path` says which).
 */
export type SetLinkFault = 'empty' | 'foreign' | 'version' | 'damaged' | 'too-big' | 'malformed';
export interface SetLinkError {
  readonly code: SetLinkFault;
  readonly path: string;
}

/**
 * A set as it travels: title, language, options, entries. Bank items that follow one another are one text of shortened
 * ids; an own item is the number of its id and its texts.
 */
const packedOwn = v.tuple([
  v.number(),
  v.string(),
  v.string(),
  v.picklist([0, 1, 2]),
  v.string(),
  v.string(),
  v.string(),
  v.string(),
]);
const packedSchema = v.tuple([
  v.string(),
  v.string(),
  v.tuple([
    v.nullable(v.number()),
    v.picklist([0, 1]),
    v.picklist([0, 1]),
    v.nullable(v.number()),
    v.array(v.string()),
  ]),
  v.array(v.union([v.string(), packedOwn])),
]);
type Packed = v.InferOutput<typeof packedSchema>;

/** Writes a whole set as a fragment, without the `#`; nothing of it is stored anywhere else. */
export async function serializeSetLink({ title, language, options, entries }: WorkshopSet): Promise<string> {
  const { timerSeconds, twoVotes, showSpread, shuffleSeed, teams } = options;
  const packed: Packed = [
    title,
    language,
    [timerSeconds, twoVotes ? 1 : 0, showSpread ? 1 : 0, shuffleSeed, [...teams]],
    packEntries(entries),
  ];
  return `${PREFIX}${VERSION}.${await compressText(JSON.stringify(packed))}`;
}

/** Reads a fragment, with or without its `#`. Never throws; what it gives back is within the bounds of a set. */
export async function parseSetLink(fragment: string): Promise<Result<WorkshopSet, SetLinkError>> {
  const fault = (code: SetLinkFault, path = '') => failure<SetLinkError>({ code, path });
  const text = fragment.replace(/^#/, '').trim();
  if (text === '') return fault('empty');
  if (text.length > MAX_LETTERS) return fault('too-big');
  const [, version, data] = /^set(\d{1,6})\.(.*)$/s.exec(text) ?? [];
  if (version === undefined || data === undefined) return fault('foreign');
  if (Number(version) !== VERSION) return fault('version');
  const unpacked = await decompressText(data, MAX_BYTES);
  if (!unpacked.ok) return fault(unpacked.error);
  const packed = v.safeParse(v.pipe(v.string(), v.parseJson(), packedSchema), unpacked.value);
  if (!packed.success) return fault('malformed', v.getDotPath(packed.issues[0]) ?? '');
  const set = v.safeParse(setSchema, unpack(packed.output));
  return set.success ? ok(set.output) : fault('malformed', v.getDotPath(set.issues[0]) ?? '');
}

/** Whether a fragment means to be a set, sound or not; other fragments are anchors of the page. */
export function isSetLink(fragment: string): boolean {
  return /^#?set\d+\./.test(fragment);
}

function packEntries(entries: readonly SetEntry[]): Packed[3] {
  const packed: Packed[3] = [];
  for (const entry of entries) {
    const last = packed.at(-1);
    if (entry.type === 'own') packed.push(packOwn(entry));
    else if (typeof last === 'string') packed[packed.length - 1] = `${last},${shortenId(entry.id)}`;
    else packed.push(shortenId(entry.id));
  }
  return packed;
}

function packOwn({ id, stem, question, key, rationales, short }: OwnItem): v.InferOutput<typeof packedOwn> {
  const { engagement, experience, satisfaction } = rationales;
  // The place of a concept is 0, 1 or 2.
  const place = CONCEPTS.indexOf(key) as 0 | 1 | 2;
  return [Number(id.slice('own-'.length)), stem, question, place, engagement, experience, satisfaction, short];
}

function unpack([title, language, [timerSeconds, twoVotes, showSpread, shuffleSeed, teams], entries]: Packed): unknown {
  return {
    title,
    language,
    options: { timerSeconds, twoVotes: twoVotes === 1, showSpread: showSpread === 1, shuffleSeed, teams },
    entries: entries.flatMap((entry): unknown[] => {
      if (typeof entry === 'string') return entry.split(',').map((id) => ({ type: 'bank', id: lengthenId(id) }));
      const [number, stem, question, place, engagement, experience, satisfaction, short] = entry;
      const rationales = { engagement, experience, satisfaction };
      return [{ type: 'own', id: `own-${number}`, stem, question, key: CONCEPTS[place], rationales, short }];
    }),
  };
}
