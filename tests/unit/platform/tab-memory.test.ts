import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTabMemory } from '../../../src/platform/tab-memory';

let state: unknown;
const replaceState = vi.fn((next: unknown) => {
  state = structuredClone(next);
});

beforeEach(() => {
  state = null;
  replaceState.mockClear();
  vi.stubGlobal('history', {
    get state() {
      return state;
    },
    replaceState,
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a tab remembers what was saved last, beside what others keep there', () => {
  state = { desk: 'abc' };
  const memory = createTabMemory('stage');
  expect(memory.load()).toBeUndefined();
  memory.save({ step: 1 });
  memory.save({ step: 2 });
  expect(createTabMemory('stage').load()).toEqual({ step: 2 });
  expect(state).toMatchObject({ desk: 'abc' });
});

test('a browser that refuses costs nothing but the memory', () => {
  replaceState.mockImplementationOnce(() => {
    throw new DOMException('too often', 'SecurityError');
  });
  const memory = createTabMemory('stage');
  memory.save({ step: 1 });
  expect(memory.load()).toBeUndefined();
});
