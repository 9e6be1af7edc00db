import * as v from 'valibot';
import { CONCEPTS } from '../../domain/concept';
import { LOCALES } from '../../domain/locale';
import {
  MAX_CHARACTERS,
  MAX_SET_ITEMS,
  MAX_TEAMS,
  TIMER_SECONDS,
  type WorkshopSet,
} from '../../domain/workshop/workshop-set';

const text = v.pipe(v.string(), v.maxLength(MAX_CHARACTERS.text));

/** An id as the bank gives it: a–z, 0–9, hyphens. */
export const bankIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(60));
export const ownIdSchema = v.pipe(v.string(), v.regex(/^own-[1-9]\d{0,3}$/));

const entrySchema = v.variant('type', [
  v.object({
    type: v.literal('bank'),
    id: v.pipe(
      bankIdSchema,
      v.check((id) => !id.startsWith('own-')),
    ),
  }),
  v.object({
    type: v.literal('own'),
    id: ownIdSchema,
    stem: v.pipe(text, v.trim(), v.minLength(1)),
    question: text,
    key: v.picklist(CONCEPTS),
    rationales: v.object({ engagement: text, experience: text, satisfaction: text }),
    short: v.pipe(v.string(), v.maxLength(120)),
  }),
]);

const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** The timer and the teams, as a session follows them, too. */
export const ruleEntries = {
  timerSeconds: v.nullable(whole(TIMER_SECONDS.min, TIMER_SECONDS.max)),
  twoVotes: v.boolean(),
  showSpread: v.boolean(),
  teams: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_CHARACTERS.team))),
    v.check((teams) => teams.length === 0 || (teams.length >= 2 && teams.length <= MAX_TEAMS)),
    v.check((teams) => new Set(teams).size === teams.length),
  ),
};

/** A set from outside, within the bounds of `workshop-set.ts`; what it does not know it leaves out. */
export const setSchema: v.GenericSchema<unknown, WorkshopSet> = v.object({
  title: v.pipe(v.string(), v.maxLength(MAX_CHARACTERS.title)),
  language: v.picklist(LOCALES),
  entries: v.pipe(
    v.array(entrySchema),
    v.maxLength(MAX_SET_ITEMS),
    v.check((entries) => new Set(entries.map(({ id }) => id)).size === entries.length),
  ),
  options: v.object({ ...ruleEntries, shuffleSeed: v.nullable(whole(0, 2 ** 32 - 1)) }),
});
