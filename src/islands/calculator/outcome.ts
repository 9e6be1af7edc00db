import { type AnswerCounts, countAnswers, countGroups } from '../../domain/answer-counts';
import { scoreCsat } from '../../domain/csat';
import type { Locale } from '../../domain/locale';
import { NPS_MARGIN_FROM, type NpsMargin, scoreNps } from '../../domain/nps';
import { CALCULATOR_WORDS, type CalculatorWords } from '../../i18n/calculator';
import { fill } from '../../i18n/fill';
import { type CalculatorKind, SCALES } from './calculator';
import { type NumberFormat, numberFormat } from './number-format';

/** A group of answers in a result. */
export interface OutcomePart {
  readonly name: string;
  /** Share of all answers, from 0 to 100. */
  readonly share: number;
  readonly percent: string;
  readonly count: string;
}

/** A result as it is told. */
export interface Outcome {
  readonly name: string;
  readonly value: string;
  /** How many answers there are: „400 Antworten“. */
  readonly answers: string;
  /** In the order of the scale. */
  readonly parts: readonly OutcomePart[];
  /** How exact the value is, and what else there is to say. */
  readonly sentences: readonly string[];
}

/** Tells the result of these counts in a language; `undefined` when nobody has answered. */
export function tellOutcome(kind: CalculatorKind, counts: AnswerCounts, locale: Locale): Outcome | undefined {
  const words = CALCULATOR_WORDS[locale];
  const total = countAnswers(counts);
  const write = numberFormat(locale);
  const answers = total === 1 ? words.oneAnswer : fill(words.answers, { total: write.count(total) });
  const figure = kind === 'nps' ? tellNps(counts, words, write, answers) : tellCsat(counts, words, write, answers);
  if (!figure) return undefined;
  const { name, groups } = words[kind];
  const parts = countGroups(counts, SCALES[kind].groups).map((count, index) => {
    const share = (100 * count) / total;
    return { name: groups[index] ?? '', share, percent: write.percent(share), count: write.count(count) };
  });
  return { name, answers, parts, ...figure };
}

/** Decimals for the ends of an interval: one where whole numbers would make it look like a point. */
const decimalsFor = (low: number, high: number) => (high - low < 2 ? 1 : 0);

type Figure = Pick<Outcome, 'value' | 'sentences'>;

function tellNps(
  counts: AnswerCounts,
  { nps: words }: CalculatorWords,
  write: NumberFormat,
  answers: string,
): Figure | undefined {
  const nps = scoreNps(counts);
  return nps && { value: write.signed(nps.score), sentences: [tellMargin(nps.score, nps.margin)] };

  function tellMargin(score: number, margin: NpsMargin): string {
    switch (margin.type) {
      case 'points': {
        const low = Math.max(-100, score - margin.points);
        const high = Math.min(100, score + margin.points);
        const digits = decimalsFor(low, high);
        return fill(words.points, {
          answers,
          points: write.brief(margin.points),
          low: write.signed(low, digits),
          high: write.signed(high, digits),
        });
      }
      case 'fewAnswers':
        return fill(words.fewAnswers, { answers, from: NPS_MARGIN_FROM });
      case 'oneGroup':
        return words.oneGroup;
    }
  }
}

function tellCsat(
  counts: AnswerCounts,
  { csat: words }: CalculatorWords,
  write: NumberFormat,
  answers: string,
): Figure | undefined {
  const csat = scoreCsat(counts);
  if (!csat) return undefined;
  const { low, high } = csat.interval;
  const digits = decimalsFor(low, high);
  return {
    value: write.percent(csat.share),
    sentences: [
      fill(words.interval, { answers, low: write.percent(low, digits), high: write.percent(high, digits) }),
      fill(words.mean, { mean: write.decimal(csat.mean) }),
    ],
  };
}
