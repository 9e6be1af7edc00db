import { describe, expect, test } from 'vitest';
import { itemStatistics, type WorkshopResult } from '../../../../src/domain/workshop/workshop-results';
import { statisticsTable, votesTable } from '../../../../src/formats/workshop/result-tables';
import { RESULTS } from '../../../../src/i18n/results';

const count = (engagement: number, experience: number, satisfaction: number, unsure = 0) => ({
  engagement,
  experience,
  satisfaction,
  unsure,
});
const RESULT: WorkshopResult = {
  startedAt: 5,
  title: 'Titel',
  language: 'de',
  people: 20,
  teams: ['Nord', 'Süd'],
  questions: [
    {
      id: 'h-a',
      short: 'Der Gast staunt',
      key: 'experience',
      rounds: [
        { votes: [count(5, 1, 0), count(2, 1, 0)], source: 'hands' },
        { votes: [count(1, 5, 0), count(0, 5, 0, 1)], source: 'cards' },
      ],
    },
  ],
};

describe('the votes of a session as a table', () => {
  const table = votesTable(RESULT, RESULTS.de);

  test('have a row for each round; teams only where each has five votes', () => {
    expect(table.rows).toEqual([
      [1, 'h-a', 'Der Gast staunt', 'CX', 'zuerst', 'alle', 7, 2, 0, 0, 9, 22.2, 'Händen'],
      [1, 'h-a', 'Der Gast staunt', 'CX', 'nach dem Gespräch', 'alle', 1, 10, 0, 1, 12, 83.3, 'Karten'],
      [1, 'h-a', 'Der Gast staunt', 'CX', 'nach dem Gespräch', 'Nord', 1, 5, 0, 0, 6, 83.3, 'Karten'],
      [1, 'h-a', 'Der Gast staunt', 'CX', 'nach dem Gespräch', 'Süd', 0, 5, 0, 1, 6, 83.3, 'Karten'],
    ]);
    expect(new Set([table.header, ...table.rows].map((row) => row.length)).size).toBe(1);
  });

  test('name nobody: only counts leave the page', () => {
    expect(table.header).toEqual([
      ...['Nummer', 'Kennung', 'Fall', 'Lösung', 'Runde', 'Team'],
      ...['CE', 'CX', 'CS', 'unsicher', 'Stimmen', 'richtig in %', 'gezählt mit'],
    ]);
  });
});

describe('the statistics as a table', () => {
  test('have a row for each question', () => {
    const { header, rows } = statisticsTable(itemStatistics([RESULT]), RESULTS.de);
    expect(rows).toEqual([['h-a', 'Der Gast staunt', 'CX', 1, 9, 22.2, 61.1, 'CE']]);
    expect(header).toHaveLength(rows[0]?.length ?? 0);
  });
});
