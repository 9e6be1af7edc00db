import { z } from 'astro/zod';
import { CONCEPTS } from '../../domain/concept';
import { CARDS_PER_KEY } from '../../domain/sort';
import { conceptSchema, idSchema, inBothLanguages, sectionReferenceSchema, textSchema } from './shared-schema';

const setTextSchema = z.strictObject({
  title: textSchema.describe('Name of the set, where it is chosen.'),
  intro: textSchema.describe('One to three sentences above the cards.'),
  question: textSchema.describe('Asked of every card.'),
});

const cardTextSchema = z.strictObject({
  title: textSchema.max(30, 'shorten to at most 30 characters').describe('Name on the card.'),
  text: textSchema.max(180, 'shorten to at most 180 characters').describe('What the card says, below its name.'),
  rationales: z
    .strictObject({ engagement: textSchema, experience: textSchema, satisfaction: textSchema })
    .describe('Why each bin is right or wrong.'),
});

const cardSchema = z.strictObject({
  id: idSchema.describe('Begins with the file’s name; stable for ever, because attempts hang on it.'),
  key: conceptSchema.describe('The right bin.'),
  article: sectionReferenceSchema.describe('The article section that teaches this card.'),
  source: idSchema.describe('An id from sources.yaml, or own.'),
  contested: z
    .strictObject({ reading: conceptSchema, de: textSchema, en: textSchema })
    .optional()
    .describe('A second reading that can be defended, and why not.'),
  de: cardTextSchema,
  en: cardTextSchema,
});

/** A set of cards to sort, beside the bank's own scenarios: metrics, say. Three cards of each concept are drawn from it. */
export const sortSchema = z
  .strictObject({
    ...inBothLanguages(setTextSchema).shape,
    cards: z.array(cardSchema),
  })
  .superRefine(({ cards }, context) => {
    const problem = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const [index, { id, key, contested }] of cards.entries()) {
      if (cards.findIndex((card) => card.id === id) < index)
        problem(['cards', index, 'id'], 'id is taken. Choose another');
      if (contested?.reading === key)
        problem(['cards', index, 'contested', 'reading'], 'this is the key already. Choose the other reading');
    }
    for (const concept of CONCEPTS) {
      const count = cards.filter(({ key }) => key === concept).length;
      if (count < CARDS_PER_KEY)
        problem(['cards'], `${count} cards have the key ${concept}. Write at least ${CARDS_PER_KEY}`);
    }
  });

export type SortData = z.infer<typeof sortSchema>;
