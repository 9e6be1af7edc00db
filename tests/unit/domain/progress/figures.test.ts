import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerAttempt } from '../../../../src/domain/attempt-log';
import { makeLog } from '../../../../src/domain/attempt-log';
import { CONCEPTS, type Concept } from '../../../../src/domain/concept';
import { accuracyByDay, HALF_LIFE } from '../../../../src/domain/progress/accuracy';
import { ACTIVITY_DAYS, recentActivity } from '../../../../src/domain/progress/activity';
import { listAnswers } from '../../../../src/domain/progress/answers';
import { CLAIMED, calibrate } from '../../../../src/domain/progress/calibration';
import { confusionMatrix } from '../../../../src/domain/progress/confusion-matrix';
import { FORECAST_DAYS, forecastDue } from '../../../../src/domain/progress/forecast';
import { listRuns } from '../../../../src/domain/progress/history';
import { masteryByArticle } from '../../../../src/domain/progress/mastery';
import { deriveProgress } from '../../../../src/domain/progress/progress';
import { scheduleItems } from '../../../../src/domain/schedule';
import { anyAttempt, attempt } from '../../../fixtures/attempts';
import { bankItem, bankPart } from '../../../fixtures/bank';

const DAY = 86_400_000;
const NOW = 20_000 * DAY + DAY / 2;
const toDay = (time: number) => Math.floor(time / DAY);
const anyLog = fc.array(anyAttempt, { maxLength: 40 }).map(makeLog);

/** Answers to questions with these keys, in the order of time. */
function answered(...rows: (readonly [Concept, Concept])[]): LearnerAttempt[] {
  return rows.map(([key, chosen], index) => attempt(String(index), { keys: [key], response: [chosen], at: index }));
}

describe('the confusion matrix', () => {
  test('counts each question of an item, in the fixed order of the concepts', () => {
    const log = [
      ...answered(['engagement', 'engagement'], ['engagement', 'experience'], ['satisfaction', 'experience']),
      attempt('z', { keys: ['engagement', 'experience'], response: ['engagement', 'satisfaction'] }),
    ];
    const { rows, total, right } = confusionMatrix(listAnswers(log));
    expect(rows.map(({ key, cells }) => [key, ...cells.map(({ count }) => count)])).toEqual([
      ['engagement', 2, 1, 0],
      ['experience', 0, 0, 1],
      ['satisfaction', 0, 1, 0],
    ]);
    expect(rows[0]?.cells[1]?.share).toBeCloseTo(1 / 3);
    expect([total, right]).toEqual([5, 2]);
  });

  test('names the most frequent confusion, of equal ones that with the larger share', () => {
    const log = answered(
      ['engagement', 'experience'],
      ['engagement', 'engagement'],
      ['engagement', 'engagement'],
      ['satisfaction', 'experience'],
    );
    expect(confusionMatrix(listAnswers(log)).worst).toEqual({ key: 'satisfaction', chosen: 'experience', count: 1 });
  });

  test('has no worst cell where nothing was confused, and no share of nothing', () => {
    expect(confusionMatrix(listAnswers(answered(['engagement', 'engagement']))).worst).toBeNull();
    expect(confusionMatrix([]).rows.flatMap(({ cells }) => cells.map(({ share }) => share))).toEqual(Array(9).fill(0));
  });

  test('adds up, whatever the log', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { rows, total, right } = confusionMatrix(listAnswers(log));
        expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
        expect(rows.reduce((sum, row, index) => sum + (row.cells[index]?.count ?? 0), 0)).toBe(right);
        for (const { cells, total: all } of rows) {
          expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(all);
          expect(cells.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(all > 0 ? 1 : 0);
        }
      }),
    );
  });
});

describe('the calibration', () => {
  test('sets what was achieved beside what was claimed', () => {
    const log = [
      attempt('1', { confidence: 'sure' }),
      attempt('2', { confidence: 'sure', response: ['engagement'] }),
      attempt('3', { confidence: 'unsure' }),
      attempt('4', { confidence: null, response: ['engagement'] }),
    ];
    expect(calibrate(listAnswers(log))).toMatchObject([
      { confidence: 'sure', claimed: CLAIMED.sure, answers: 2, right: 1, achieved: 0.5 },
      { confidence: 'unsure', claimed: CLAIMED.unsure, answers: 1, right: 1, achieved: 1 },
    ]);
  });

  test('tells nothing where nobody said anything', () => {
    expect(calibrate([])).toMatchObject([
      { answers: 0, achieved: null, interval: null },
      { answers: 0, achieved: null, interval: null },
    ]);
  });
});

describe('accuracy over time', () => {
  test('has a point for each day with answers', () => {
    const log = [0, 0.2, 3].map((days, index) =>
      attempt(String(index), { at: days * DAY, response: [index === 1 ? 'engagement' : 'experience'] }),
    );
    expect(accuracyByDay(listAnswers(log), toDay).map(({ day, answers, right }) => [day, answers, right])).toEqual([
      [0, 2, 1],
      [3, 1, 1],
    ]);
  });

  test('begins with what was achieved, not with a guess', () => {
    expect(accuracyByDay(listAnswers([attempt('1')]), toDay)[0]?.smoothed).toBe(1);
  });

  test('lets an answer count half as much as one that came a half-life later', () => {
    // One wrong answer, then so many right ones: its weight is a half of what the newest has, of the sum of all weights.
    const answers = Array.from({ length: HALF_LIFE + 1 }, (_, index) => ({
      ...(listAnswers([attempt('1', { at: index })])[0] as ReturnType<typeof listAnswers>[number]),
      right: index > 0,
    }));
    const keep = 0.5 ** (1 / HALF_LIFE);
    const sum = (1 - keep ** (HALF_LIFE + 1)) / (1 - keep);
    expect(accuracyByDay(answers, toDay)[0]?.smoothed).toBeCloseTo(1 - 0.5 / sum, 10);
  });

  test('stays between never and always', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const { smoothed, answers, right } of accuracyByDay(listAnswers(log), toDay)) {
          expect(smoothed).toBeGreaterThanOrEqual(0);
          expect(smoothed).toBeLessThanOrEqual(1);
          expect(right).toBeLessThanOrEqual(answers);
        }
      }),
    );
  });
});

describe('what will be due', () => {
  const at = (due: number) => ({ item: String(due), due, last: 0, stability: 1 });

  test('counts what is overdue today, and leaves out what is far away', () => {
    const days = forecastDue([at(0), at(NOW), at(NOW + DAY), at(NOW + 14 * DAY), at(NOW + 15 * DAY)], NOW, toDay);
    expect(days).toHaveLength(FORECAST_DAYS);
    expect([days[0], days[1], days[14]]).toEqual([2, 1, 1]);
    expect(days.reduce((sum, count) => sum + count, 0)).toBe(4);
  });
});

describe('recent activity', () => {
  const on = (...days: number[]) => days.map((ago, index) => attempt(String(index), { at: NOW - ago * DAY }));

  test('counts the days with answers and those in a row', () => {
    const { days, active, inARow } = recentActivity(on(0, 0, 1, 2, 5, 20), NOW, toDay);
    expect(days).toHaveLength(ACTIVITY_DAYS);
    expect(days.at(-1)).toBe(2);
    expect([active, inARow]).toEqual([4, 3]);
  });

  test('does not break the row before today is over', () => {
    expect(recentActivity(on(1, 2), NOW, toDay).inARow).toBe(2);
    expect(recentActivity(on(2, 3), NOW, toDay).inARow).toBe(0);
  });

  test('counts answers from after now for today', () => {
    expect(recentActivity(on(-400), NOW, toDay)).toMatchObject({ active: 1, inARow: 1 });
  });
});

describe('the history', () => {
  test('tells the runs with their results, the newest first', () => {
    const log = makeLog([
      attempt('1', { run: 'a', at: 10 }),
      attempt('2', { run: 'a', at: 20, response: ['engagement'] }),
      attempt('3', { run: 'b', at: 15, mode: 'exam', form: 'form-a' }),
    ]);
    expect(listRuns(log)).toEqual([
      { run: 'b', mode: 'exam', form: 'form-a', at: 15, answers: 1, right: 1 },
      { run: 'a', mode: 'practice', form: null, at: 10, answers: 2, right: 1 },
    ]);
  });
});

describe('mastery', () => {
  const items = [
    bankItem('a', 'engagement', { article: { id: 'ce', section: 's' } }),
    bankItem('b', 'experience', { article: { id: 'cx', section: 's' } }),
    bankItem('c', 'engagement', {
      article: { id: 'cx', section: 's' },
      parts: [bankPart('Was?', 'engagement'), bankPart('Worum?', 'experience')],
    }),
  ];
  const masteryOf = (...log: LearnerAttempt[]) => masteryByArticle(items, log, scheduleItems(log, NOW), NOW);

  test('is nothing before anything was answered', () => {
    expect(masteryOf()).toMatchObject([
      { article: 'ce', items: 1, seen: 0, known: 0, facets: { act: { items: 1 }, aim: null } },
      { article: 'cx', items: 2, seen: 0, known: 0, facets: { act: { items: 1 }, perception: { items: 2 } } },
    ]);
  });

  test('is the mean chance to know what was right the last time', () => {
    const [ce, cx] = masteryOf(
      attempt('1', { item: 'a', at: NOW, keys: ['engagement'], response: ['engagement'] }),
      attempt('2', { item: 'b', at: NOW - 1, response: ['engagement'] }),
    );
    expect(ce).toMatchObject({ seen: 1, known: 1 });
    expect(cx).toMatchObject({ seen: 1, known: 0 });
  });

  test('fades with time', () => {
    const log = attempt('1', { item: 'a', at: NOW - 30 * DAY, keys: ['engagement'], response: ['engagement'] });
    expect(masteryOf(log)[0]?.known).toBeLessThan(1);
    expect(masteryOf(log)[0]?.known).toBeGreaterThan(0);
  });
});

describe('all of it', () => {
  const items = ['a', 'b'].map((id) => bankItem(id, 'experience'));

  test('can be derived from any log, whatever the clock says', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: NOW }), (log, now) => {
        const { due, forecast, mastery, matrix, runs } = deriveProgress(log, items, now, toDay);
        expect(due).toBeLessThanOrEqual(items.length);
        expect(forecast.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(items.length);
        expect(runs.reduce((sum, run) => sum + run.answers, 0)).toBe(log.length);
        expect(matrix.rows).toHaveLength(CONCEPTS.length);
        for (const { known } of mastery) {
          expect(known).toBeGreaterThanOrEqual(0);
          expect(known).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('counts answers to items that have left the bank, and does not bring them back', () => {
    const gone = attempt('1', { item: 'gone', at: NOW - DAY });
    const progress = deriveProgress([gone], items, NOW, toDay);
    expect(progress.matrix.total).toBe(1);
    expect(progress.due).toBe(0);
    expect(progress.forecast.every((count) => count === 0)).toBe(true);
  });
});
