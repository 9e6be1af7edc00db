import type { AttemptLog } from '../attempt-log';
import { isDue, scheduleItems } from '../schedule';
import { findWeakPair, type PairConfusion } from '../weak-pair';
import { type AccuracyDay, accuracyByDay } from './accuracy';
import { type Activity, recentActivity } from './activity';
import { listAnswers } from './answers';
import { type CalibrationPoint, calibrate } from './calibration';
import { type ConfusionMatrix, confusionMatrix } from './confusion-matrix';
import { forecastDue } from './forecast';
import { listRuns, type PastRun } from './history';
import type { ToDay } from './local-day';
import { type ArticleMastery, type MasterableItem, masteryByArticle } from './mastery';

/** Everything the progress page tells of a learner. */
export interface Progress {
  readonly matrix: ConfusionMatrix;
  readonly weakPair: PairConfusion | null;
  readonly calibration: readonly CalibrationPoint[];
  readonly accuracy: readonly AccuracyDay[];
  /** Items due at this moment. */
  readonly due: number;
  /** Items due on each day from today on. */
  readonly forecast: readonly number[];
  readonly activity: Activity;
  readonly runs: readonly PastRun[];
  readonly mastery: readonly ArticleMastery[];
}

/**
 * Derives everything from the log. `items` is the bank: what has left it counts where answers are counted, but does not
 * come up again. `now` in milliseconds since 1970-01-01 UTC.
 */
export function deriveProgress(log: AttemptLog, items: readonly MasterableItem[], now: number, toDay: ToDay): Progress {
  const answers = listAnswers(log);
  const schedules = scheduleItems(log, now);
  const current = items.flatMap(({ id }) => schedules.get(id) ?? []);
  return {
    matrix: confusionMatrix(answers),
    weakPair: findWeakPair(log),
    calibration: calibrate(answers),
    accuracy: accuracyByDay(answers, toDay),
    due: current.filter((schedule) => isDue(schedule, now)).length,
    forecast: forecastDue(current, now, toDay),
    activity: recentActivity(log, now, toDay),
    runs: listRuns(log),
    mastery: masteryByArticle(items, log, schedules, now),
  };
}
