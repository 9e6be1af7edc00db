import * as v from 'valibot';
import { failure, ok, type Result } from '../../domain/result';
import { isSoundWorkshop } from '../../domain/workshop/sound-workshop';
import { ANSWERS, type Answer } from '../../domain/workshop/vote-count';
import { VOTE_SOURCES } from '../../domain/workshop/vote-source';
import type { WorkshopState } from '../../domain/workshop/workshop-session';
import { MAX_SET_ITEMS, type WorkshopSet } from '../../domain/workshop/workshop-set';
import { ruleEntries, setSchema } from './set-schema';

const VERSION = 1;

/** A session as a window leaves it behind: the set that is played, and how far it is. */
export interface SessionRecord {
  readonly set: WorkshopSet;
  readonly state: WorkshopState;
}

const count = v.object(
  Object.fromEntries(ANSWERS.map((answer) => [answer, v.number()])) as Record<Answer, v.NumberSchema<undefined>>,
);
export const roundSchema = v.object({
  votes: v.pipe(v.array(count), v.maxLength(6)),
  source: v.picklist(VOTE_SOURCES),
});

const run = {
  agenda: v.pipe(v.array(v.string()), v.maxLength(2 * MAX_SET_ITEMS)),
  rules: v.object(ruleEntries),
  people: v.nullable(v.number()),
  records: v.array(v.pipe(v.array(roundSchema), v.maxLength(2))),
  // Sessions that began before this was kept have none.
  revealed: v.optional(v.array(v.string()), []),
};
const startedAt = v.number();
const asking = { ...run, startedAt, position: v.number() };
const round = v.picklist([1, 2]);

/** A state of a session, from a store or another window, by its shape; `isSoundWorkshop` says whether it makes sense. */
export const stateSchema: v.GenericSchema<unknown, WorkshopState> = v.variant('type', [
  v.object({ type: v.literal('lobby'), ...run }),
  v.object({
    type: v.literal('open'),
    ...asking,
    round,
    timer: v.nullable(v.object({ startedAt: v.number(), seconds: v.number() })),
  }),
  v.object({ type: v.literal('closed'), ...asking, round }),
  v.object({ type: v.literal('spread'), ...asking, round }),
  v.object({ type: v.literal('discuss'), ...asking, since: v.number() }),
  v.object({ type: v.literal('reveal'), ...asking }),
  v.object({ type: v.literal('end'), ...run, startedAt }),
]);

const fileSchema = v.object({ version: v.literal(VERSION), set: setSchema, state: stateSchema });

/** Writes a session as text, for the store and for the presenter's window. */
export function serializeSessionRecord({ set, state }: SessionRecord): string {
  return JSON.stringify({ version: VERSION, set, state });
}

/**
 * Reads what `serializeSessionRecord` wrote. Fails with `not-json`, `version`, `malformed` and the path to the field, or
 * `unsound` when no session can be in that state.
 */
export function parseSessionRecord(text: string): Result<SessionRecord> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return failure({ code: 'not-json', path: '' });
  }
  const parsed = v.safeParse(fileSchema, data);
  if (!parsed.success) {
    const path = v.getDotPath(parsed.issues[0]) ?? '';
    return failure({ code: path === 'version' ? 'version' : 'malformed', path });
  }
  const { set, state } = parsed.output;
  return isSoundWorkshop(state) ? ok({ set, state }) : failure({ code: 'unsound', path: 'state' });
}
