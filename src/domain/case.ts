import type { Concept } from './concept';

/** What a case changed on a page, as far as there is a drawing of it. */
export const CASE_DRAWINGS = ['filter-removed', 'filter-added', 'made-visible'] as const;
export type CaseDrawing = (typeof CASE_DRAWINGS)[number];

/** Something that was counted before and after the change. */
export interface CaseFigure {
  readonly id: string;
  readonly name: string;
  /** By how many per cent the new version lay above the old one; more than 0. */
  readonly change: number;
  /** Places after the point, as the source gives them. */
  readonly decimals: number;
  /** How long was counted; `null` where the source does not say. */
  readonly duration: { readonly unit: 'day' | 'week'; readonly count: number } | null;
}

/** A case from practice in one language. */
export interface Case {
  readonly id: string;
  readonly company: string;
  readonly industry: string;
  /** The concept under which the source tells it. */
  readonly label: Concept;
  /** Id in the bibliography. */
  readonly source: string;
  readonly changed: string;
  readonly before: string;
  readonly after: string;
  readonly drawing: CaseDrawing;
  /** What to keep in mind with these figures. */
  readonly caution: string;
  readonly figures: readonly CaseFigure[];
}

/** A bar: the old version and what came on top of it, each in per cent of the longest bar beside it, to one place. */
export interface Bar {
  readonly base: number;
  readonly gain: number;
}

/** Bars for figures on one scale, on which the old version is 100; the longest fills the whole length. */
export function scaleBars(figures: readonly Pick<CaseFigure, 'change'>[]): readonly Bar[] {
  const longest = Math.max(...figures.map(({ change }) => 100 + change));
  const share = (value: number) => Math.round((value / longest) * 1000) / 10;
  return figures.map(({ change }) => ({ base: share(100), gain: share(change) }));
}
