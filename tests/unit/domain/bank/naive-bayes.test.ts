import { describe, expect, it } from 'vitest';
import { classify, type Sample, scoreConcepts, trainClassifier } from '../../../../src/domain/bank/naive-bayes';

const sample = (key: Sample['key'], words: string): Sample => ({ key, features: words.split(' ') });

describe('naive Bayes', () => {
  // Manning, Raghavan, Schütze (2008), Introduction to Information Retrieval, table 13.1 and example 13.1, with their two
  // classes China and Japan in the place of engagement and experience.
  const classifier = trainClassifier([
    sample('engagement', 'Chinese Beijing Chinese'),
    sample('engagement', 'Chinese Chinese Shanghai'),
    sample('engagement', 'Chinese Macao'),
    sample('experience', 'Tokyo Japan Chinese'),
  ]);
  const text = ['Chinese', 'Chinese', 'Chinese', 'Tokyo', 'Japan'];

  it('finds the published probabilities', () => {
    const scores = scoreConcepts(classifier, text);
    expect(Math.exp(scores.engagement)).toBeCloseTo((3 / 4) * (3 / 7) ** 3 * (1 / 14) ** 2, 10);
    expect(Math.exp(scores.experience)).toBeCloseTo((1 / 4) * (2 / 9) ** 5, 10);
    expect(classify(classifier, text)).toBe('engagement');
  });

  it('never guesses a concept that it has not met', () => {
    expect(scoreConcepts(classifier, text).satisfaction).toBe(Number.NEGATIVE_INFINITY);
  });

  it('passes over features that it has not met', () => {
    expect(scoreConcepts(classifier, [...text, 'Osaka'])).toEqual(scoreConcepts(classifier, text));
  });

  it('guesses the first in the fixed order when nothing speaks for any', () => {
    const even = trainClassifier([sample('satisfaction', 'a'), sample('experience', 'b'), sample('engagement', 'c')]);
    expect(classify(even, [])).toBe('engagement');
  });
});
