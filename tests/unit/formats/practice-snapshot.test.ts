import { describe, expect, test } from 'vitest';
import { type PracticeEvent, reducePractice, startPractice } from '../../../src/domain/practice';
import { parsePractice } from '../../../src/formats/parse-practice';
import { serializePractice } from '../../../src/formats/practice-snapshot';
import { bankItem } from '../../fixtures/bank';

const items = [bankItem('a', 'engagement'), bankItem('b', 'experience')];
const events: PracticeEvent[] = [
  { type: 'choose', part: 0, concept: 'experience' },
  { type: 'confide', confidence: 'sure' },
  { type: 'check', now: 1000, id: '1' },
  { type: 'next' },
  { type: 'choose', part: 0, concept: 'satisfaction' },
  { type: 'confide', confidence: 'unsure' },
];
const states = events.map((_, count) =>
  events
    .slice(0, count + 1)
    .reduce((run, event) => reducePractice(run, event, items), startPractice('run', 'ce-cx', ['a', 'b'], items)),
);
const last = states.at(-1) ?? startPractice('run', null, [], items);

describe('a practice run', () => {
  test.each(states.map((state, index) => [index, state] as const))(
    'is restored as it was after %i events',
    (_, state) => {
      expect(parsePractice(serializePractice(state), items)).toEqual({ ok: true, value: state });
    },
  );

  test.each<[string, string]>([
    ['json', 'no JSON'],
    ['shape', '{"version":2}'],
    ['shape', serializePractice(last).replace('ce-cx', 'ce-crm')],
    ['shape', serializePractice({ ...last, marks: [] })],
    ['json', serializePractice(last).replace(/"session":".*"/, '"session":"x"')],
  ])('is not restored (%s) from %s', (code, text) => {
    expect(parsePractice(text, items)).toMatchObject({ ok: false, error: { code } });
  });

  test('is not restored when one of its items has left the bank', () => {
    expect(parsePractice(serializePractice(last), items.slice(1)).ok).toBe(false);
  });
});
