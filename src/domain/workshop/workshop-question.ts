import { quotesIn } from '../bank/item-texts';
import type { BankItem } from '../bank-item';
import type { Concept } from '../concept';
import { markCues, type StemSegment } from '../cues';
import type { ItemId } from '../item';
import type { ReadingLink } from '../quiz';
import { type OwnItem, playOrder, type WorkshopSet } from './workshop-set';

/** Another scenario of the same triplet: the same setting with another key, or the same story asked differently. */
export interface Sibling {
  readonly id: ItemId;
  readonly stem: string;
  readonly question: string;
  readonly key: Concept;
}

/** One question as the stage, the notes and the paper show it, whether it comes from the bank or from the trainer. */
export interface WorkshopQuestion {
  /** The entry's id; of an item that asks twice, with `.1` or `.2` behind it. */
  readonly id: string;
  /** Cut at the cues that are marked at the reveal; joined it is the whole text. */
  readonly stem: readonly StemSegment[];
  /** What is asked; empty for the usual question. */
  readonly question: string;
  readonly key: Concept;
  /** Why each option is right or wrong; empty where a trainer wrote none. */
  readonly rationales: Readonly<Record<Concept, string>>;
  /** The situation in at most 120 characters; never empty. */
  readonly short: string;
  readonly siblings: readonly Sibling[];
  /** A second reading that can be defended; `null` where there is none. */
  readonly contested: { readonly reading: Concept; readonly reason: string } | null;
  /** Told at the reveal, where there is more to say than the rationales do. */
  readonly note: string | null;
  /** The section that teaches the item; `null` for a trainer's own. */
  readonly teaches: ReadingLink | null;
}

/** A set with its texts, in the order in which it is played. */
export interface ResolvedSet {
  readonly questions: readonly WorkshopQuestion[];
  /** Ids of the entries that the bank does not hold (any more); the others can be played. */
  readonly gone: readonly ItemId[];
}

/** Looks a set's entries up in the bank of its language. An item that asks twice makes two questions. */
export function resolveSet(set: WorkshopSet, bank: readonly BankItem[]): ResolvedSet {
  const items = new Map(bank.map((item) => [item.id, item]));
  const gone: ItemId[] = [];
  const questions = playOrder(set).flatMap((entry) => {
    if (entry.type === 'own') return [askOwn(entry)];
    const item = items.get(entry.id);
    if (item) return askItem(item, bank);
    gone.push(entry.id);
    return [];
  });
  return { questions, gone };
}

/** The whole situation as one text. */
export function stemText(stem: readonly StemSegment[]): string {
  return stem.map(({ text }) => text).join('');
}

function askItem(item: BankItem, bank: readonly BankItem[]): WorkshopQuestion[] {
  const siblings = bank.filter(({ id, triplet }) => triplet !== null && triplet === item.triplet && id !== item.id);
  return item.parts.map(({ question, key, rationales }, index) => ({
    id: item.parts.length > 1 ? `${item.id}.${index + 1}` : item.id,
    stem: item.stem,
    question,
    key,
    rationales,
    short: item.short,
    siblings: siblings.flatMap(({ id, stem, parts }) =>
      parts.map((part) => ({ id, stem: stemText(stem), question: part.question, key: part.key })),
    ),
    contested: item.contested ?? null,
    note: item.note ?? null,
    teaches: item.teaches,
  }));
}

const SHORT = 120;

/** What the reason for the key quotes from the stem are its cues. */
function askOwn({ id, stem, question, key, rationales, short }: OwnItem): WorkshopQuestion {
  const cut = stem.length > SHORT ? `${stem.slice(0, SHORT - 1).trimEnd()}…` : stem;
  return {
    id,
    stem: markCues(stem, [{ key, cues: quotesIn(rationales[key]) }]),
    question,
    key,
    rationales,
    short: short.trim() || cut,
    siblings: [],
    contested: null,
    note: null,
    teaches: null,
  };
}
