import type { ItemId } from '../item';

/** How ready sets are grouped, in the order in which they are offered. */
export const READY_KINDS = ['prepost', 'pair', 'level', 'setting', 'article'] as const;
export type ReadyKind = (typeof READY_KINDS)[number];

/** A set that can go on the stage as it is, with the usual options. */
export interface ReadySet {
  readonly kind: ReadyKind;
  readonly title: string;
  /** Items of the bank, in the order in which they are played. */
  readonly items: readonly ItemId[];
  /** How many questions they make: an item of two facets asks twice. */
  readonly questions: number;
}
