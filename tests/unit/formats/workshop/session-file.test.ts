import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createWorkshop,
  reduceWorkshop,
  type WorkshopEvent,
  type WorkshopState,
} from '../../../../src/domain/workshop/workshop-session';
import { parseSessionRecord, serializeSessionRecord } from '../../../../src/formats/workshop/session-file';
import { bankSet } from '../../../fixtures/workshop';

const set = bankSet(['a-b-a', 'a-b-b'], 'Titel');
const STEPS: readonly WorkshopEvent[] = [
  { type: 'people', people: 12 },
  { type: 'start', now: 1 },
  { type: 'vote', votes: [{ engagement: 5, experience: 2, satisfaction: 1, unsure: 0 }], source: 'hands' },
  { type: 'close' },
  { type: 'show' },
  { type: 'discuss', now: 2 },
  { type: 'vote-again', now: 3 },
  { type: 'vote', votes: [{ engagement: 1, experience: 7, satisfaction: 0, unsure: 0 }], source: 'cards' },
  { type: 'close' },
  { type: 'reveal' },
  { type: 'next', now: 4 },
  { type: 'end' },
];
const stateAfter = (steps: number) =>
  STEPS.slice(0, steps).reduce(
    reduceWorkshop,
    createWorkshop(['a-b-a', 'a-b-b'], { ...set.options, timerSeconds: 45 }) as WorkshopState,
  );
const bent = (changes: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ version: 1, set, state: { ...stateAfter(3), ...changes } });
const codeOf = (text: string) => {
  const parsed = parseSessionRecord(text);
  return parsed.ok ? 'ok' : parsed.error.code;
};

describe('a session that was written', () => {
  test.each(STEPS.map((step, index) => [step.type, index + 1]))('comes back after "%s" (step %i)', (_, steps) => {
    const record = { set, state: stateAfter(steps) };
    expect(parseSessionRecord(serializeSessionRecord(record))).toEqual({ ok: true, value: record });
  });

  test.each([
    ['that is no JSON', '{', 'not-json'],
    ['of another version', JSON.stringify({ version: 2 }), 'version'],
    ['of an unknown type', bent({ type: 'paused' }), 'malformed'],
    [
      'with a vote that is no number',
      bent({ records: [[{ votes: [{ engagement: '5' }], source: 'hands' }], []] }),
      'malformed',
    ],
    ['with a position beyond the agenda', bent({ position: 2 }), 'unsound'],
    ['with more votes than people', bent({ people: 3 }), 'unsound'],
  ])('%s is refused', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('comes back from a time before it was kept which keys were seen', () => {
    const { revealed: _, ...state } = stateAfter(3);
    expect(parseSessionRecord(JSON.stringify({ version: 1, set, state }))).toMatchObject({
      ok: true,
      value: { state: { revealed: [] } },
    });
  });

  test('is never more than refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['not-json', 'version', 'malformed']).toContain(codeOf(text));
      }),
    );
  });
});
