import { expect, test } from 'vitest';
import { forgetRuns } from '../../../src/platform/forget-runs';

/** A storage with these keys. */
function storageOf(...keys: string[]): Storage {
  const entries = new Map(keys.map((key) => [key, 'x']));
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}
const keysOf = (storage: Storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index));

test('runs and tests that were begun are deleted, and nothing else', () => {
  const device = storageOf('dreiklang.test.exam.1', 'theme', 'dreiklang.test.pretest.2', 'dreiklang-workshop.set.a');
  const tab = storageOf('dreiklang.practice', 'dreiklang.sort', 'dreiklang.quiz.entry', 'other');
  forgetRuns([() => device, () => tab]);
  expect([keysOf(device), keysOf(tab)]).toEqual([['theme', 'dreiklang-workshop.set.a'], ['other']]);
});

test('a storage that is blocked does not keep the other from being cleared', () => {
  const tab = storageOf('dreiklang.practice');
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  forgetRuns([blocked, () => tab]);
  expect(tab.length).toBe(0);
});
