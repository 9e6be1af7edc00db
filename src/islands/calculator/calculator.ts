import { CSAT_GROUPS } from '../../domain/csat';
import { NPS_GROUPS } from '../../domain/nps';

/** The figures that can be worked out; also the name of the address' parameter that keeps the counts. */
export type CalculatorKind = 'nps' | 'csat';

/** A scale of answers, and counts on it to show how the calculator works. */
export interface Scale {
  readonly lowest: number;
  /** How many of its answers belong to each group, from the lowest up. */
  readonly groups: readonly number[];
  /** One count for each answer. */
  readonly example: readonly number[];
}

export const SCALES: Readonly<Record<CalculatorKind, Scale>> = {
  nps: { lowest: 0, groups: NPS_GROUPS, example: [4, 2, 5, 8, 11, 22, 28, 60, 80, 100, 80] },
  csat: { lowest: 1, groups: CSAT_GROUPS, example: [4, 8, 18, 66, 54] },
};
