import * as v from 'valibot';
import { TEST_MODES } from '../domain/attempt-log';
import { CONCEPTS } from '../domain/concept';
import { failure, ok, type Result } from '../domain/result';
import type { TestRun } from '../domain/test-run';
import { parseSnapshot } from './parse-snapshot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const item = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const snapshotSchema = v.pipe(
  v.object({
    version: v.literal(1),
    run: id,
    mode: v.picklist(TEST_MODES),
    form: item,
    startedAt: time,
    order: v.pipe(v.array(item), v.minLength(1), v.maxLength(200)),
    answers: v.array(
      v.object({
        item,
        response: v.pipe(v.array(v.nullable(v.picklist(CONCEPTS))), v.minLength(1), v.maxLength(2)),
        at: time,
      }),
    ),
    position: v.pipe(v.number(), v.integer(), v.minValue(0)),
    paused: v.boolean(),
    handedInAt: v.nullable(time),
  }),
  v.check(({ order, position }) => position <= order.length && new Set(order).size === order.length, 'order'),
  v.check(({ order, answers }) => answers.every(({ item }) => order.includes(item)), 'answers'),
);

/** Writes a test as text, to go on with it later; `parseTest` reads it. */
export function serializeTest({ answers, ...test }: TestRun): string {
  const list = Object.entries(answers).map(([item, { response, at }]) => ({ item, response, at }));
  return JSON.stringify({ version: 1, ...test, answers: list });
}

/**
 * Reads a test that `serializeTest` wrote. Fails with `json`, with `version` when another version of the site wrote it, or
 * with `shape` and the path to what is wrong.
 */
export function parseTest(text: string): Result<TestRun> {
  const parsed = parseSnapshot(text, snapshotSchema);
  if (!parsed.ok) return parsed.error.path === 'version' ? failure({ ...parsed.error, code: 'version' }) : parsed;
  const { version: _, answers, ...test } = parsed.value;
  return ok({
    ...test,
    answers: Object.fromEntries(answers.map(({ item, response, at }) => [item, { response, at }])),
  });
}
