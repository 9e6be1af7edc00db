import type { LoggedItem } from './attempt-log';
import type { BankItem } from './bank-item';
import type { Concept, Facet } from './concept';
import type { StemSegment } from './cues';
import type { ItemId } from './item';
import type { QuizPart, ReadingLink } from './quiz';

/** What a concept's side of a situation is called where a card names something to measure, not a situation. */
export const MEASURED_FACET: Readonly<Record<Concept, Facet>> = {
  engagement: 'act',
  experience: 'perception',
  satisfaction: 'judgement',
};

/** A card to sort: a scenario of the bank, or an entry of a sort set. */
export interface SortCard extends LoggedItem {
  readonly id: ItemId;
  readonly triplet: string | null;
  /** A name above the text, where the card has one. */
  readonly title?: string;
  /** The text, cut at the cues that are marked after the check. */
  readonly stem: readonly StemSegment[];
  readonly parts: readonly (QuizPart & { readonly asks: Facet })[];
  /** A second reading that can be defended; absent where there is none. */
  readonly contested?: { readonly reading: Concept; readonly reason: string };
  readonly teaches: ReadingLink;
}

/**
 * Whether an item of the bank may be drawn for sorting: one of a triplet, with one bin that nobody disputes and no words laid
 * out as a trap, and not what a test has.
 */
export function isSortable({ triplet, parts, contested, trap, reserved }: BankItem): boolean {
  return triplet !== null && parts.length === 1 && contested === undefined && !trap && !reserved;
}

/** Cards of one kind to sort, in one language: metrics, say. */
export interface SortSet {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly cards: readonly SortCard[];
}
