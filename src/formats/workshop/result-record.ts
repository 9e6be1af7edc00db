import * as v from 'valibot';
import { CONCEPTS } from '../../domain/concept';
import { LOCALES } from '../../domain/locale';
import { failure, ok, type Result } from '../../domain/result';
import { validateVotes } from '../../domain/workshop/vote-count';
import type { WorkshopResult } from '../../domain/workshop/workshop-results';
import { roundSchema } from './session-file';

const VERSION = 1;

const schema = v.object({
  version: v.literal(VERSION),
  startedAt: v.pipe(v.number(), v.finite()),
  title: v.string(),
  language: v.picklist(LOCALES),
  people: v.nullable(v.number()),
  teams: v.array(v.string()),
  questions: v.array(
    v.object({
      id: v.string(),
      short: v.string(),
      key: v.picklist(CONCEPTS),
      rounds: v.pipe(v.array(roundSchema), v.minLength(1), v.maxLength(2)),
    }),
  ),
});

/** Writes a session's result for the store. */
export function serializeResult(result: WorkshopResult): string {
  return JSON.stringify({ version: VERSION, ...result });
}

/** Reads what `serializeResult` wrote. Fails with `not-json`, `version`, `malformed`, or `votes` that cannot be right. */
export function parseResult(text: string): Result<WorkshopResult> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue) ?? '';
    const code = issue.type === 'parse_json' ? 'not-json' : path === 'version' ? 'version' : 'malformed';
    return failure({ code, path });
  }
  const { version: _, ...result } = parsed.output;
  const rounds = result.questions.flatMap(({ rounds }) => rounds);
  const sound = rounds.every(({ votes }) => validateVotes(votes, result.teams.length, result.people).ok);
  return sound ? ok(result) : failure({ code: 'votes', path: 'questions' });
}
