import { describe, expect, test } from 'vitest';
import type { VoteReport } from '../../../src/domain/workshop/vote-source';
import { HandCount } from '../../../src/islands/stage/hand-count.svelte';

/** A count that is asked for, with what it told. */
function count(people: number | null = null, teams: readonly string[] = []) {
  const hands = new HandCount();
  const reports: VoteReport[] = [];
  const collection = hands.collect({ question: 'a', round: 1, teams, people }, (report) => reports.push(report));
  const votes = () => reports.flatMap((report) => (report.type === 'votes' ? [report.votes] : [])).at(-1);
  return { hands, reports, collection, votes };
}

describe('hands', () => {
  test('are told as the whole count after each number', () => {
    const { hands, reports, votes } = count(30);
    hands.type(0, 'engagement', '9');
    hands.type(0, 'unsure', ' 2 ');
    expect(votes()).toEqual([{ engagement: 9, experience: 0, satisfaction: 0, unsure: 2 }]);
    expect(reports.at(-1)).toMatchObject({ missing: 19 });
    hands.type(0, 'engagement', '');
    expect(hands.total).toBe(2);
  });

  test.each([
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['1,5', 'not-whole'],
    ['zwölf', 'not-whole'],
    ['1e3', 'not-whole'],
    ['99999', 'huge'],
  ])('%s stays in its field, is told there and goes nowhere', (text, code) => {
    const { hands, reports } = count();
    hands.type(0, 'experience', text);
    expect(hands.errorAt(0, 'experience')?.code).toBe(code);
    expect(hands.errorAt(0, 'engagement')).toBeUndefined();
    expect(hands.texts[0]?.experience).toBe(text);
    expect(reports).toEqual([]);
    hands.type(0, 'experience', '3');
    expect(hands.errors).toEqual([]);
  });

  test('more votes than people are told where the last number was typed', () => {
    const { hands, votes } = count(10);
    hands.type(0, 'engagement', '8');
    hands.type(0, 'satisfaction', '3');
    expect(hands.errorAt(0, 'satisfaction')?.code).toBe('sum');
    expect(votes()?.[0]?.satisfaction).toBe(0);
  });

  test('are tapped up and down, never below none', () => {
    const { hands, votes } = count(null, ['Rot', 'Blau']);
    hands.add(1, 'engagement', 1);
    hands.add(1, 'engagement', 1);
    hands.add(0, 'unsure', -1);
    expect(votes()?.map(({ engagement }) => engagement)).toEqual([0, 2]);
    hands.type(0, 'unsure', 'x');
    hands.add(0, 'unsure', 1);
    expect(hands.errors).toEqual([]);
  });

  test('begin again, and say nothing once the count is stopped', () => {
    const { hands, reports, collection, votes } = count();
    hands.type(0, 'engagement', '4');
    collection.recount();
    expect(votes()).toEqual([{ engagement: 0, experience: 0, satisfaction: 0, unsure: 0 }]);
    collection.stop();
    const told = reports.length;
    hands.type(0, 'engagement', '5');
    expect(reports).toHaveLength(told);
  });
});
