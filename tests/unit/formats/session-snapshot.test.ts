import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONCEPTS, type Concept } from '../../../src/domain/concept';
import {
  reduceSession,
  type SessionEvent,
  type SessionItem,
  type SessionState,
  startSession,
} from '../../../src/domain/session';
import { parseSession } from '../../../src/formats/parse-session';
import { serializeSession } from '../../../src/formats/session-snapshot';

const items: readonly SessionItem[] = [
  { id: 'a', parts: [{ key: 'engagement' }] },
  { id: 'b', parts: [{ key: 'experience' }, { key: 'satisfaction' }] },
  { id: 'c', parts: [{ key: 'satisfaction' }] },
];

function play(events: readonly SessionEvent[]): SessionState {
  return events.reduce((state, event) => reduceSession(state, event, items), startSession(items));
}

/** Events that get on, so that every kind of state comes up. */
const events: fc.Arbitrary<SessionEvent[]> = fc
  .array(
    fc.record({
      first: fc.constantFrom<Concept>(...CONCEPTS),
      second: fc.constantFrom<Concept>(...CONCEPTS),
      now: fc.nat(),
      seed: fc.integer(),
      steps: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 9 },
  )
  .map((rounds) =>
    rounds.flatMap(({ first, second, now, seed, steps }): SessionEvent[] =>
      (
        [
          { type: 'choose', part: 0, concept: first },
          { type: 'choose', part: 1, concept: second },
          { type: 'check', now },
          { type: 'next' },
          { type: seed % 2 ? 'retryAll' : 'retryWrong', seed },
        ] as const
      ).slice(0, steps),
    ),
  );

/** A snapshot as it is written for version 1, with fields replaced. */
function snapshot(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    version: 1,
    type: 'answering',
    order: ['a', 'b', 'c'],
    attempts: [{ response: ['engagement'], at: 5 }],
    response: [null, 'experience'],
    ...changes,
  });
}

function codeOf(text: string, known: readonly SessionItem[] = items): string {
  const parsed = parseSession(text, known);
  return parsed.ok ? 'ok' : parsed.error.code;
}

describe('a session that was written', () => {
  test('comes back as it was, whatever happened in it', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const state = play(happened);
        expect(parseSession(serializeSession(state), items)).toEqual({ ok: true, value: state });
      }),
    );
  });

  test('stays readable: the format of version 1', () => {
    const parsed = parseSession(snapshot({}), items);
    expect(parsed).toMatchObject({
      ok: true,
      value: { type: 'answering', attempts: [{ item: 'a', at: 5 }], response: [null, 'experience'] },
    });
  });

  test('is scored by the items of today', () => {
    const parsed = parseSession(snapshot({}), [{ id: 'a', parts: [{ key: 'experience' }] }, ...items.slice(1)]);
    expect(parsed.ok && parsed.value.attempts[0]).toMatchObject({ keys: ['experience'], score: { points: 0 } });
  });

  test('comes back in a quiz that has gained an item', () => {
    expect(codeOf(snapshot({}), [...items, { id: 'new', parts: [{ key: 'experience' }] }])).toBe('ok');
  });
});

describe('a stored text', () => {
  test.each<[string, string, string]>([
    ['that is no JSON', 'json', '{"version":1'],
    ['that is empty', 'json', ''],
    ['that holds no object', 'shape', '"state"'],
    ['of a later version', 'version', snapshot({ version: 2 })],
    ['without a version', 'version', snapshot({ version: undefined })],
    ['of an unknown type', 'shape', snapshot({ type: 'paused' })],
    ['with an item that the quiz does not have', 'shape', snapshot({ order: ['a', 'b', 'gone'] })],
    ['with a name every object has for an item', 'shape', snapshot({ order: ['a', 'b', 'constructor'] })],
    ['with a concept that does not exist', 'shape', snapshot({ attempts: [{ response: ['loyalty'], at: 5 }] })],
    ['with a time that is no number', 'shape', snapshot({ attempts: [{ response: ['engagement'], at: '5' }] })],
    ['with no items', 'state', snapshot({ order: [], type: 'finished', attempts: [], response: [] })],
    ['with an item twice', 'state', snapshot({ order: ['a', 'b', 'b'] })],
    ['that is finished too early', 'state', snapshot({ type: 'finished', response: [] })],
    ['that explains an item never answered', 'state', snapshot({ type: 'answered', attempts: [], response: [] })],
    ['that asks with choices for too few parts', 'state', snapshot({ response: ['experience'] })],
    ['that asks with choices for too many parts', 'state', snapshot({ response: [null, null, null] })],
    [
      'with an attempt at too many parts',
      'state',
      snapshot({ attempts: [{ response: ['engagement', 'engagement'], at: 5 }] }),
    ],
    ['with an attempt at too few parts', 'state', snapshot({ attempts: [{ response: [], at: 5 }] })],
    ['with fields beside', 'state', snapshot({ score: 100 })],
    ['with an endless time', 'state', snapshot({}).replace('"at":5', '"at":1e999')],
  ])('%s is refused as %s', (_, code, text) => {
    expect(codeOf(text)).toBe(code);
  });

  test('is never more than refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['json', 'version', 'shape', 'state']).toContain(codeOf(text));
      }),
    );
  });

  test('with one place changed is refused, or is another session that is sound', () => {
    fc.assert(
      fc.property(events, fc.nat(), fc.constantFrom('', '0', 'x', '"', ',', '[', ']', 'null'), (happened, at, put) => {
        const text = serializeSession(play(happened));
        const place = at % text.length;
        const bent = text.slice(0, place) + put + text.slice(place + 1);
        const parsed = parseSession(bent, items);
        if (parsed.ok) expect(serializeSession(parsed.value)).toBe(bent);
      }),
    );
  });
});
