import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemblePair } from '../../../../src/domain/forms/assemble-pair';
import {
  type Blueprint,
  EXAM_BLUEPRINT,
  type FormItem,
  formProblems,
  PRETEST_BLUEPRINT,
  pairProblems,
  sizeOf,
} from '../../../../src/domain/forms/blueprint';
import { makeBank } from './bank';

const bank = makeBank(60, 17);
const settings = [...new Set(bank.map(({ setting }) => setting))];
const idsOf = (form: readonly FormItem[]) => form.map(({ id }) => id);

function assemble(blueprint: Blueprint, seed: number, before: [string[], string[]] = [[], []], pool = bank) {
  const pair = assemblePair({ pool, blueprint, settings, before, seed });
  if (pair === null) throw new Error('no pair was found');
  return pair;
}

test.each([
  ['an exam', EXAM_BLUEPRINT, 24],
  ['a test before and after', PRETEST_BLUEPRINT, 9],
])('%s has two forms that meet the blueprint and are parallel', (_name, blueprint, size) => {
  expect(sizeOf(blueprint)).toBe(size);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [one, other] = assemble(blueprint, seed);
      expect([one.length, other.length]).toEqual([size, size]);
      expect(formProblems(one, blueprint, settings)).toEqual([]);
      expect(formProblems(other, blueprint, settings)).toEqual([]);
      expect(pairProblems(one, other)).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test('no triplet stands in both forms of a pair', () => {
  const triplets = assemble(EXAM_BLUEPRINT, 1).flatMap((form) => form.map(({ triplet }) => triplet));
  expect(new Set(triplets).size).toBe(48);
});

test('the same order gives the same pair, another seed another', () => {
  const [one] = assemble(EXAM_BLUEPRINT, 1);
  expect(idsOf(assemble(EXAM_BLUEPRINT, 1)[0])).toEqual(idsOf(one));
  expect(idsOf(assemble(EXAM_BLUEPRINT, 2)[0])).not.toEqual(idsOf(one));
});

test('a pair that fits stays as it is, in its order', () => {
  const [one, other] = assemble(EXAM_BLUEPRINT, 1).map(idsOf);
  const again = assemble(EXAM_BLUEPRINT, 7, [one ?? [], other ?? []]);
  expect(again.map(idsOf)).toEqual([one, other]);
});

test('when an item goes, most others stay in their places', () => {
  const [one = [], other = []] = assemble(EXAM_BLUEPRINT, 1).map(idsOf);
  const left = bank.filter(({ id }) => id !== one[3]);
  const [mended] = assemble(EXAM_BLUEPRINT, 1, [one, other], left);
  expect(mended).toHaveLength(24);
  expect(idsOf(mended)).not.toContain(one[3]);
  expect(idsOf(mended).filter((id, place) => id === one[place]).length).toBeGreaterThan(12);
});

test('a bank that is too small gives no pair', () => {
  const pool = makeBank(12, 4);
  expect(assemblePair({ pool, blueprint: EXAM_BLUEPRINT, settings, before: [[], []], seed: 1 })).toBeNull();
});
