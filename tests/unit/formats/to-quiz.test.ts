import { describe, expect, test } from 'vitest';
import type { ItemData, QuizData, TripletData } from '../../../src/formats/content/item-schema';
import { toItem } from '../../../src/formats/content/to-item';
import { type QuizContext, toQuiz } from '../../../src/formats/content/to-quiz';

const words = (text: string) => ({
  cues: [`${text} cue`],
  rationales: { engagement: `${text} CE`, experience: `${text} CX`, satisfaction: `${text} CS` },
});

const common = {
  difficulty: 2,
  channel: 'offline',
  initiative: 'brand',
  article: 'customer-experience#sum-of-contacts',
  source: 'own',
} as const;

const choice = {
  ...common,
  id: 'hotel-a',
  asks: 'perception',
  key: 'experience',
  trap: true,
  contested: { reading: 'engagement', de: 'Auch so.', en: 'This way too.' },
  note: { de: 'Übrigens.', en: 'By the way.' },
  de: { stem: 'Vor de cue nach.', short: 'Kurz.', ...words('de') },
  en: { stem: 'Before en cue after.', short: 'Short.', ...words('en') },
} satisfies ItemData;

const facets = {
  ...common,
  id: 'entry-a',
  facets: [
    {
      asks: 'act',
      key: 'engagement',
      de: { question: 'Tat?', ...words('de1') },
      en: { question: 'Act?', ...words('en1') },
    },
    {
      asks: 'aim',
      key: 'experience',
      de: { question: 'Ziel?', ...words('de2') },
      en: { question: 'Aim?', ...words('en2') },
    },
  ],
  de: { stem: 'de1 cue und de2 cue', short: 'Kurz.' },
  en: { stem: 'en1 cue and en2 cue', short: 'Short.' },
} satisfies ItemData;

const triplet: TripletData = {
  setting: 'hotel',
  question: { de: 'Worum geht es?', en: 'What is it about?' },
  items: [choice, { ...choice, id: 'hotel-b' }, { ...choice, id: 'hotel-c' }],
};

const context: QuizContext = {
  triplets: [{ id: 'hotel', data: triplet }],
  settings: [
    { id: 'hotel', data: { de: 'Hotel', en: 'A hotel' } },
    { id: 'rail', data: { de: 'Bahn', en: 'Rail' } },
  ],
  linkTo: ({ id, section }) => ({ href: `/${id}/#${section}`, label: id }),
};

const quiz: QuizData = {
  kind: 'article',
  de: { title: 'Probe', intro: 'Zwei Fälle.' },
  en: { title: 'Try it' },
  items: ['hotel-b', { setting: 'rail', item: facets }],
};

describe('an item of one language', () => {
  const around = { triplet: 'hotel', setting: 'hotel', question: 'Worum geht es?' };

  test('has the words of that language and everything that both share', () => {
    expect(toItem(choice, 'de', around)).toEqual({
      interaction: 'choice',
      id: 'hotel-a',
      triplet: 'hotel',
      setting: 'hotel',
      stem: 'Vor de cue nach.',
      short: 'Kurz.',
      question: 'Worum geht es?',
      asks: 'perception',
      key: 'experience',
      ...words('de'),
      difficulty: 2,
      channel: 'offline',
      initiative: 'brand',
      article: { id: 'customer-experience', section: 'sum-of-contacts' },
      source: 'own',
      trap: true,
      contested: { reading: 'engagement', reason: 'Auch so.' },
      note: 'Übrigens.',
    });
  });

  test('asks its own question before the one of its triplet', () => {
    const own = { ...choice, de: { ...choice.de, question: 'Eigene Frage?' } };
    expect(toItem(own, 'de', around)).toMatchObject({ question: 'Eigene Frage?' });
  });

  test('says plainly that it has no trap, no second reading and no note', () => {
    expect(toItem(facets, 'de', around)).toMatchObject({ trap: false, contested: null, note: null });
  });

  test('with two facets asks for both, each with its own words', () => {
    expect(toItem(facets, 'en', around)).toMatchObject({
      interaction: 'facets',
      facets: [
        { asks: 'act', question: 'Act?', key: 'engagement', ...words('en1') },
        { asks: 'aim', question: 'Aim?', key: 'experience', ...words('en2') },
      ],
    });
  });

  test('without any question is a bug that names the item', () => {
    expect(() => toItem(choice, 'de', { triplet: null, setting: 'hotel' })).toThrow('hotel-a');
  });
});

describe('a quiz of one language', () => {
  test('has its words, and its items in the order of the file', () => {
    const { id, title, intro, items } = toQuiz({ id: 'probe', data: quiz }, 'de', context);
    expect({ id, title, intro }).toEqual({ id: 'probe', title: 'Probe', intro: 'Zwei Fälle.' });
    expect(items.map((item) => item.id)).toEqual(['hotel-b', 'entry-a']);
    expect(toQuiz({ id: 'probe', data: quiz }, 'en', context).intro).toBeNull();
  });

  test('carries of an item from the bank what a learner sees and nothing else', () => {
    expect(toQuiz({ id: 'probe', data: quiz }, 'de', context).items[0]).toEqual({
      id: 'hotel-b',
      stem: [{ text: 'Vor ' }, { text: 'de cue', concept: 'experience' }, { text: ' nach.' }],
      difficulty: 2,
      setting: 'Hotel',
      parts: [{ question: 'Worum geht es?', key: 'experience', rationales: words('de').rationales }],
      contested: { reading: 'engagement', reason: 'Auch so.' },
      note: 'Übrigens.',
      teaches: { href: '/customer-experience/#sum-of-contacts', label: 'customer-experience' },
    });
  });

  test('takes the setting of an item that is written out from there, and leaves out what it does not have', () => {
    const item = toQuiz({ id: 'probe', data: quiz }, 'en', context).items[1];
    expect(item).toMatchObject({
      setting: 'Rail',
      stem: [{ text: 'en1 cue', concept: 'engagement' }, { text: ' and ' }, { text: 'en2 cue', concept: 'experience' }],
      parts: [{ question: 'Act?' }, { question: 'Aim?' }],
    });
    expect(Object.keys(item ?? {})).not.toContain('contested');
    expect(Object.keys(item ?? {})).not.toContain('note');
  });

  test('can travel as JSON and come back the same', () => {
    const made = toQuiz({ id: 'probe', data: quiz }, 'de', context);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  test('with an item or a setting that does not exist is a bug that names it', () => {
    expect(() => toQuiz({ id: 'probe', data: { ...quiz, items: ['gone-a'] } }, 'de', context)).toThrow('gone-a');
    expect(() => toQuiz({ id: 'probe', data: quiz }, 'de', { ...context, settings: [] })).toThrow('hotel');
  });
});
