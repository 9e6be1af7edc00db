import * as v from 'valibot';
import { failure, ok, type Result } from '../../domain/result';
import { PANELS, type StageView } from '../../domain/workshop/stage-view';
import { parseSessionRecord, type SessionRecord, serializeSessionRecord } from './session-file';

/** A session as a window shows it. A greater revision is newer; of equal ones the greater sender counts. */
export interface StageSnapshot extends SessionRecord {
  readonly view: StageView;
  readonly revision: number;
  /** The window that changed it last: a number drawn when it opened. */
  readonly sender: number;
}

/**
 * What windows tell one another: that one has come and wants to know how things stand, that another is there, that one
 * goes (`stage`: it is a stage, not the notes); and how things stand.
 */
export type StageMessage =
  | { readonly type: 'hello' | 'here' | 'bye'; readonly stage: boolean }
  | { readonly type: 'snapshot'; readonly snapshot: StageSnapshot };

const snapshotSchema = v.object({
  record: v.string(),
  view: v.object({ blank: v.boolean(), panel: v.picklist(PANELS), byTeam: v.boolean() }),
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  sender: v.pipe(v.number(), v.safeInteger()),
});
const messageSchema = v.variant('type', [
  v.object({ type: v.picklist(['hello', 'here', 'bye']), stage: v.boolean() }),
  v.object({ type: v.literal('snapshot'), snapshot: snapshotSchema }),
]);

/** Writes a snapshot as plain data, for another window or the tab's own memory. */
export function packSnapshot({ view, revision, sender, ...record }: StageSnapshot): unknown {
  return { record: serializeSessionRecord(record), view, revision, sender };
}

/** Reads what `packSnapshot` wrote. Fails as `parseSessionRecord` does, or with `malformed`. */
export function unpackSnapshot(data: unknown): Result<StageSnapshot> {
  const parsed = v.safeParse(snapshotSchema, data);
  return parsed.success ? complete(parsed.output) : malformed(parsed.issues);
}

export function packMessage(message: StageMessage): unknown {
  return message.type === 'snapshot' ? { type: 'snapshot', snapshot: packSnapshot(message.snapshot) } : message;
}

/** Reads a message of another window, which may be an older or newer version of the page. Fails as `unpackSnapshot`. */
export function unpackMessage(data: unknown): Result<StageMessage> {
  const parsed = v.safeParse(messageSchema, data);
  if (!parsed.success) return malformed(parsed.issues);
  if (parsed.output.type !== 'snapshot') return ok(parsed.output);
  const snapshot = complete(parsed.output.snapshot);
  return snapshot.ok ? ok({ type: 'snapshot', snapshot: snapshot.value }) : snapshot;
}

/** Whether the first snapshot is to take the second one's place. */
export function isNewer(one: StageSnapshot, other: StageSnapshot): boolean {
  return one.revision > other.revision || (one.revision === other.revision && one.sender > other.sender);
}

function complete({ record, ...rest }: v.InferOutput<typeof snapshotSchema>): Result<StageSnapshot> {
  const parsed = parseSessionRecord(record);
  return parsed.ok ? ok({ ...parsed.value, ...rest }) : parsed;
}

function malformed(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Result<never> {
  return failure({ code: 'malformed', path: v.getDotPath(issues[0]) ?? '' });
}
