import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLearnerAttempt, makeLog, type TestMode } from '../../../src/domain/attempt-log';
import { findPair, gainOf, shareOf } from '../../../src/domain/gain';
import { bankItem } from '../../fixtures/bank';

const of = (points: number, max = 9) => ({ points, max });

describe('the normalised gain', () => {
  // Hake (1998), p. 65: ⟨g⟩ = (post − pre) ÷ (100 − pre); bands at 0.7 and 0.3. Worked out by hand.
  test.each([
    [of(45, 100), of(78, 100), 0.6, 'medium'],
    [of(28, 100), of(52, 100), 1 / 3, 'medium'],
    [of(3), of(9), 1, 'high'],
    [of(0), of(9), 1, 'high'],
    [of(3), of(4), 1 / 6, 'low'],
    [of(0, 10), of(7, 10), 0.7, 'high'],
    [of(0, 10), of(3, 10), 0.3, 'medium'],
  ])('from %o to %o is %f, which is %s', (pre, post, value, band) => {
    expect(gainOf(pre, post)).toEqual({ type: 'gain', value: expect.closeTo(value, 10), band });
  });

  test('does not divide by nothing where everything was right before', () => {
    expect(gainOf(of(9), of(9))).toEqual({ type: 'ceiling' });
    expect(gainOf(of(9), of(6))).toEqual({ type: 'loss', percent: expect.closeTo(100 / 3, 10) });
  });

  test('tells a loss in points of the percentages and no change as such', () => {
    expect(gainOf(of(6), of(3))).toEqual({ type: 'loss', percent: expect.closeTo(100 / 3, 10) });
    expect(gainOf(of(6), of(6))).toEqual({ type: 'unchanged' });
    expect(shareOf(of(0, 0))).toBe(0);
  });

  test('is always a number above 0 and at most 1, or a word', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (pre, post) => {
        const gain = gainOf(of(pre), of(post));
        if (gain.type !== 'gain') return;
        expect(gain.value).toBeGreaterThan(0);
        expect(gain.value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the pair of tests', () => {
  const answer = (run: string, mode: TestMode, at: number) =>
    makeLearnerAttempt(bankItem('a', 'engagement'), ['engagement'], at, {
      id: run,
      mode,
      confidence: null,
      run,
      form: mode,
    });

  test('is the newest test after and the newest before it', () => {
    const log = makeLog([
      answer('1', 'pretest', 1),
      answer('2', 'pretest', 2),
      answer('3', 'posttest', 3),
      answer('4', 'pretest', 4),
      answer('5', 'exam', 5),
    ]);
    const { pre, post } = findPair(log);
    expect([pre?.run, post?.run]).toEqual(['2', '3']);
  });

  test('may lack either', () => {
    expect(findPair([])).toEqual({ pre: null, post: null });
    expect(findPair([answer('1', 'pretest', 1)])).toMatchObject({ pre: { run: '1' }, post: null });
    expect(findPair([answer('1', 'posttest', 1)])).toMatchObject({ pre: null, post: { run: '1' } });
  });
});
