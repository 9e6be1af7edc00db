import { CONCEPTS } from '../../../../src/domain/concept';
import { DIFFICULTIES } from '../../../../src/domain/forms/blueprint';
import type { ChoiceItem } from '../../../../src/domain/item';

/** An item of a made-up bank; what a test does not look at is the same in all. */
export function makeItem(fields: Partial<ChoiceItem> & Pick<ChoiceItem, 'id'>): ChoiceItem {
  return {
    interaction: 'choice',
    triplet: fields.id.replace(/-\w$/, ''),
    stem: '',
    short: '',
    question: '',
    asks: 'act',
    key: 'engagement',
    cues: [],
    rationales: { engagement: '', experience: '', satisfaction: '' },
    difficulty: 1,
    setting: 'bank',
    channel: 'online',
    initiative: 'customer',
    article: { id: 'difference', section: 'one-order' },
    source: 'own',
    trap: false,
    contested: null,
    note: null,
    ...fields,
  };
}

/** Triplets in turn over settings: every key once in each, difficulties, channels and initiatives in turn. */
export function makeBank(triplets: number, settings: number): ChoiceItem[] {
  return Array.from({ length: triplets }, (_, number) =>
    CONCEPTS.map((key, place) =>
      makeItem({
        id: `story${number}-${'abc'[place]}`,
        key,
        setting: `setting${number % settings}`,
        difficulty: DIFFICULTIES[(number + place) % DIFFICULTIES.length] ?? 1,
        channel: (number + place) % 2 === 0 ? 'online' : 'offline',
        initiative: Math.floor((number + place) / 2) % 2 === 0 ? 'customer' : 'brand',
      }),
    ),
  ).flat();
}
