import { describe, expect, test } from 'vitest';
import {
  EXAM_BLUEPRINT,
  formProblems,
  isExaminable,
  PRETEST_BLUEPRINT,
  pairProblems,
  sizeOf,
} from '../../../../src/domain/forms/blueprint';
import { makeItem } from './bank';

test('an exam has 24 items, a test before or after a training nine', () => {
  expect([sizeOf(EXAM_BLUEPRINT), sizeOf(PRETEST_BLUEPRINT)]).toEqual([24, 9]);
});

describe('a form takes no item', () => {
  const item = makeItem({ id: 'a-a' });
  test.each([
    ['whose key is disputed', { ...item, contested: { reading: 'experience', reason: '' } as const }],
    ['that is a trap', { ...item, trap: true }],
    ['that asks for two facets', { ...item, interaction: 'facets', facets: [item, item] } as const],
  ])('%s', (_name, unfit) => {
    expect(isExaminable(item)).toBe(true);
    expect(isExaminable(unfit)).toBe(false);
  });
});

describe('what is wrong with a form:', () => {
  const blueprint = { perKey: { 1: 1, 2: 0, 3: 0 } };
  const form = [
    makeItem({ id: 'one-a', key: 'engagement', setting: 'bank' }),
    makeItem({ id: 'two-a', key: 'experience', setting: 'gym', channel: 'offline', initiative: 'brand' }),
    makeItem({ id: 'three-a', key: 'satisfaction', setting: 'rail' }),
  ] as const;
  const settings = ['bank', 'gym', 'rail'];

  test('nothing where all counts are right', () => {
    expect(formProblems(form, blueprint, settings)).toEqual([]);
  });

  test('too many and too few of a key at a difficulty', () => {
    const wrong = [form[0], form[1], { ...form[2], key: 'engagement' as const }];
    expect(formProblems(wrong, blueprint, settings)).toEqual([
      { type: 'cell', key: 'engagement', difficulty: 1, count: 2, wanted: 1 },
      { type: 'cell', key: 'satisfaction', difficulty: 1, count: 0, wanted: 1 },
    ]);
  });

  test('a setting that is left out, and one that stands there twice', () => {
    expect(formProblems([form[0], form[1], { ...form[2], setting: 'bank' }], blueprint, settings)).toEqual([
      { type: 'setting', setting: 'bank', count: 2, fewest: 1, most: 1 },
      { type: 'setting', setting: 'rail', count: 0, fewest: 1, most: 1 },
    ]);
  });

  test('uneven halves', () => {
    expect(formProblems([form[0], { ...form[1], channel: 'online' }, form[2]], blueprint, settings)).toEqual([
      { type: 'halves', feature: 'channel', counts: { online: 3 } },
    ]);
  });

  test('siblings', () => {
    expect(formProblems([form[0], form[1], { ...form[2], triplet: 'one' }], blueprint, settings)).toEqual([
      { type: 'siblings', items: ['one-a', 'three-a'] },
    ]);
  });
});

test('two forms are parallel when they share all counts and no item', () => {
  const one = [makeItem({ id: 'one-a' }), makeItem({ id: 'two-a', setting: 'gym' })];
  const other = [makeItem({ id: 'three-a' }), makeItem({ id: 'four-a', setting: 'gym' })];
  expect(pairProblems(one, other)).toEqual([]);
  expect(pairProblems(one, [makeItem({ id: 'one-a', channel: 'offline' }), ...other.slice(1)])).toEqual([
    { type: 'count', of: 'channel offline', counts: [0, 1] },
    { type: 'count', of: 'channel online', counts: [2, 1] },
    { type: 'shared', item: 'one-a' },
  ]);
});
