import { describe, expect, test } from 'vitest';
import { reduceTest, startTest } from '../../../src/domain/test-run';
import { parseTest, serializeTest } from '../../../src/formats/test-snapshot';
import { bankItem, bankPart } from '../../fixtures/bank';

const two = bankItem('b', 'experience', { parts: [bankPart('1?', 'engagement'), bankPart('2?', 'experience')] });
const items = [bankItem('a', 'engagement'), two];
const begun = startTest('run', 'exam', 'exam-a', ['a', 'b'], 7);
const half = [
  { type: 'choose', part: 0, concept: 'engagement', now: 8 } as const,
  { type: 'go', position: 1 } as const,
  { type: 'choose', part: 1, concept: 'experience', now: 9 } as const,
].reduce((test, event) => reduceTest(test, event, items), begun);

describe('a test that is kept', () => {
  test.each([
    ['begun', begun],
    ['half answered, one part of two open', half],
    ['paused', { ...half, paused: true }],
    ['handed in', { ...half, handedInAt: 11 }],
  ])('is the same when it is read: %s', (_how, run) => {
    expect(parseTest(serializeTest(run))).toEqual({ ok: true, value: run });
  });

  const text = serializeTest(half);
  test.each([
    ['', 'json'],
    [text.slice(0, -5), 'json'],
    ['[]', 'version'],
    [text.replace('"version":1', '"version":9'), 'version'],
    [text.replace('"mode":"exam"', '"mode":"practice"'), 'shape'],
    [text.replace('"order":["a","b"]', '"order":["a","a"]'), 'shape'],
    [text.replace('"order":["a","b"]', '"order":["a"]'), 'shape'],
    [text.replace('"position":1', '"position":3'), 'shape'],
    [text.replace('"position":1', '"position":-1'), 'shape'],
    [text.replace('"at":8', '"at":"<b>"'), 'shape'],
    [text.replace('"response":["engagement"]', '"response":["<script>"]'), 'shape'],
    [text.replace('"response":["engagement"]', '"response":[]'), 'shape'],
  ])('is refused when it is damaged: %s', (damaged, code) => {
    expect(parseTest(damaged)).toMatchObject({ ok: false, error: { code } });
  });

  test('an answer to something called __proto__ changes nothing', () => {
    const odd = text.replaceAll('"a"', '"__proto__"');
    const parsed = parseTest(odd);
    expect(parsed.ok).toBe(true);
    expect(({} as Record<string, unknown>).response).toBeUndefined();
  });
});
