import { describe, expect, it } from 'vitest';
import { type BalancedItem, countWords, measureBalance, spreadOf } from '../../../../src/domain/bank/balance';

const item = (change: Partial<BalancedItem>): BalancedItem => ({
  key: 'engagement',
  difficulty: 1,
  channel: 'online',
  initiative: 'brand',
  setting: 'bank',
  stem: 'Frau Kaya ruft an.',
  short: 'Frau Kaya',
  ...change,
});

const none = { engagement: 0, experience: 0, satisfaction: 0 };

describe('the balance of a bank', () => {
  const balance = measureBalance([
    item({}),
    item({ stem: 'Frau  Kaya\nruft heute an.', difficulty: 3, setting: 'gym' }),
    item({
      key: 'satisfaction',
      channel: 'offline',
      initiative: 'customer',
      setting: 'gym',
      stem: 'Zu dünn.',
      short: 'Dünn',
    }),
  ]);

  it('counts the items of each key', () => {
    expect(balance.keys).toEqual({ engagement: 2, experience: 0, satisfaction: 1 });
  });

  it('counts every difficulty, channel and initiator by key, also where there is none', () => {
    expect(balance.difficulties).toEqual([
      { value: 1, counts: { ...none, engagement: 1, satisfaction: 1 } },
      { value: 2, counts: none },
      { value: 3, counts: { ...none, engagement: 1 } },
    ]);
    expect(balance.channels).toEqual([
      { value: 'online', counts: { ...none, engagement: 2 } },
      { value: 'offline', counts: { ...none, satisfaction: 1 } },
    ]);
    expect(balance.initiatives).toEqual([
      { value: 'customer', counts: { ...none, satisfaction: 1 } },
      { value: 'brand', counts: { ...none, engagement: 2 } },
    ]);
  });

  it('lists the settings, the most frequent first', () => {
    expect(balance.settings.map(({ value }) => value)).toEqual(['gym', 'bank']);
  });

  it('measures stems in words and shorts in characters, on average', () => {
    expect(balance.stemWords).toEqual({ engagement: 4.5, experience: 0, satisfaction: 2 });
    expect(balance.shortCharacters).toEqual({ engagement: 9, experience: 0, satisfaction: 4 });
  });
});

describe('the spread of three means', () => {
  it('is the distance of the largest from the smallest, as a share of the smallest', () => {
    expect(spreadOf({ engagement: 40, experience: 44, satisfaction: 42 })).toBeCloseTo(0.1, 10);
    expect(spreadOf({ engagement: 3, experience: 3, satisfaction: 3 })).toBe(0);
  });

  it('has no bounds where one of them is nothing', () => {
    expect(spreadOf({ engagement: 3, experience: 0, satisfaction: 3 })).toBe(Number.POSITIVE_INFINITY);
  });
});

it('words are what stands between spaces, a no-break space included', () => {
  expect(countWords(' 27\u00a0% mehr,\nsagt sie ')).toBe(5);
  expect(countWords('')).toBe(0);
});
