import { describe, expect, test } from 'vitest';
import type { LearnerAttempt, TestMode } from '../../../src/domain/attempt-log';
import { makeLearnerAttempt, makeLog } from '../../../src/domain/attempt-log';
import { certify, countRight, letterOfForm, passes } from '../../../src/domain/certificate';
import { CONCEPTS, type Concept } from '../../../src/domain/concept';
import { chooseForm, failReasons, isWholeExam, listResults, reaches, resultOf } from '../../../src/domain/test-result';
import { bankItem, bankPart } from '../../fixtures/bank';

/** An exam with so many right of eight for each concept. */
function exam(right: readonly [number, number, number], values: Partial<LearnerAttempt> = {}): LearnerAttempt[] {
  return CONCEPTS.flatMap((key, index) =>
    Array.from({ length: 8 }, (_, place) => {
      const wrong: Concept = key === 'engagement' ? 'experience' : 'engagement';
      const chosen = place < (right[index] ?? 0) ? key : wrong;
      const context = { id: `${key}${place}`, mode: 'exam' as const, confidence: null, run: 'r', form: 'exam-a' };
      return { ...makeLearnerAttempt(bankItem(`${key}-${place}`, key), [chosen], 1000 + place, context), ...values };
    }),
  );
}
const result = (...right: [number, number, number]) => {
  const made = resultOf(exam(right));
  if (!made) throw new Error('no result');
  return made;
};

describe('an exam', () => {
  test('is told in all and by concept, with the time of the last answer', () => {
    expect(result(8, 7, 5)).toMatchObject({
      points: 20,
      max: 24,
      items: 24,
      at: 1007,
      form: 'exam-a',
      concepts: { engagement: { points: 8, max: 8 }, experience: { points: 7 }, satisfaction: { points: 5 } },
    });
  });

  test.each<[number, number, number, string[]]>([
    [8, 8, 8, []],
    // 20 of 24 is the first whole number above 80 %, 5 of 8 the first above 60 %.
    [8, 7, 5, []],
    [7, 7, 5, ['total']],
    [8, 8, 4, ['satisfaction']],
    [4, 8, 8, ['engagement']],
    [0, 0, 0, ['total', 'engagement', 'experience', 'satisfaction']],
  ])('with %i, %i and %i of eight right fails for: %j', (a, b, c, reasons) => {
    const told = failReasons(result(a, b, c)).map((reason) => (reason.type === 'total' ? 'total' : reason.concept));
    expect(told).toEqual(reasons);
    expect(passes({ engagement: a, experience: b, satisfaction: c })).toBe(reasons.length === 0);
  });

  test('gives partial credit for items with two questions', () => {
    const item = bankItem('z', 'engagement', { parts: [bankPart('1?', 'engagement'), bankPart('2?', 'experience')] });
    const context = { id: '1', mode: 'exam' as const, confidence: null, run: 'r', form: 'f' };
    const attempt = makeLearnerAttempt(item, ['engagement', 'satisfaction'], 1, context);
    expect(resultOf([attempt])).toMatchObject({
      points: 1,
      max: 2,
      items: 1,
      concepts: { engagement: { points: 1, max: 1 }, experience: { points: 0, max: 1 } },
    });
  });

  test('a percentage is reached exactly', () => {
    expect(reaches({ points: 4, max: 5 }, 80)).toBe(true);
    expect(reaches({ points: 3, max: 5 }, 60)).toBe(true);
    expect(reaches({ points: 79, max: 100 }, 80)).toBe(false);
  });
});

describe('a certificate', () => {
  test('says form, day and what was right', () => {
    const certificate = certify(result(8, 7, 5), 'de', '2026-11-22');
    expect(certificate).toEqual({
      form: 'A',
      locale: 'de',
      date: '2026-11-22',
      right: { engagement: 8, experience: 7, satisfaction: 5 },
    });
    expect(countRight(certificate?.right ?? { engagement: 0, experience: 0, satisfaction: 0 })).toBe(20);
  });

  test('is not given for a failed exam, one with items missing, or a form that is none', () => {
    expect(certify(result(8, 7, 4), 'de', '2026-11-22')).toBeNull();
    const short = resultOf(exam([8, 8, 8]).slice(1));
    expect(short && isWholeExam(short)).toBe(false);
    expect(short && certify(short, 'de', '2026-11-22')).toBeNull();
    const other = resultOf(exam([8, 8, 8], { form: 'my-form' }));
    expect(other && certify(other, 'de', '2026-11-22')).toBeNull();
  });

  test('names forms by their letter', () => {
    expect(['exam-a', 'exam-b', 'exam-z', 'a'].map(letterOfForm)).toEqual(['A', 'B', null, null]);
  });
});

describe('results in the log', () => {
  const older = exam([8, 8, 8], { run: 'old', form: 'exam-b' }).map((one) => ({ ...one, id: `o${one.id}`, at: 5 }));
  const log = makeLog([...exam([1, 1, 1]), ...older]);

  test('are told by run, the newest first', () => {
    expect(listResults(log, 'exam').map(({ run, points }) => [run, points])).toEqual([
      ['r', 3],
      ['old', 24],
    ]);
    expect(listResults(log, 'pretest')).toEqual([]);
  });

  test('attempts of other modes are no test', () => {
    expect(resultOf([])).toBeNull();
    expect(resultOf(exam([1, 1, 1], { mode: 'practice' }))).toBeNull();
  });

  test('lead to the form that was not taken, or longest ago', () => {
    const forms = ['exam-a', 'exam-b'];
    const known = listResults(log, 'exam' satisfies TestMode);
    for (const seed of [1, 2, 3]) {
      expect(chooseForm(known, forms, seed)).toBe('exam-b');
      expect(chooseForm(known.slice(0, 1), forms, seed)).toBe('exam-b');
    }
    const first = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => chooseForm([], forms, seed)));
    expect([...first].sort()).toEqual(forms);
  });
});
