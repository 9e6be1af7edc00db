import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLog } from '../../../src/domain/attempt-log';
import { type Choosable, chooseItems, type RunRequest, separateSiblings } from '../../../src/domain/choose-items';
import { CONCEPTS } from '../../../src/domain/concept';
import { attempt } from '../../fixtures/attempts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);

/** So many triplets with an item for each concept: `t0-engagement` and so on. */
function bank(triplets: number): Choosable[] {
  return Array.from({ length: triplets }, (_, index) =>
    CONCEPTS.map((key) => ({
      id: `t${index}-${key}`,
      triplet: `t${index}`,
      difficulty: ((index % 3) + 1) as 1 | 2 | 3,
      parts: [{ key }],
      reserved: false,
    })),
  ).flat();
}

const items = bank(20);
const byId = new Map(items.map((item) => [item.id, item]));

function choose(request: Partial<RunRequest> = {}): Choosable[] {
  return chooseItems({ items, log: [], now: NOW, length: 10, seed: 1, pair: null, ...request }).flatMap(
    (id) => byId.get(id) ?? [],
  );
}

const triplets = (run: readonly { triplet: string | null }[]) => run.map(({ triplet }) => triplet);
const hasNeighbours = (run: readonly (string | null)[]) =>
  run.some((triplet, index) => triplet !== null && triplet === run[index + 1]);
const wrong = (id: string, days: number) =>
  attempt(`${id}@${days}`, { item: id, at: NOW - days * DAY, response: ['satisfaction'] });

describe('a run', () => {
  test('asks a beginner each concept about equally often, of every difficulty', () => {
    const run = choose({ length: 9 });
    expect(CONCEPTS.map((key) => run.filter(({ parts }) => parts[0]?.key === key).length)).toEqual([3, 3, 3]);
    expect(new Set(run.map(({ difficulty }) => difficulty)).size).toBeGreaterThan(1);
  });

  test('is another one with another seed, and the same with the same', () => {
    expect(choose({ seed: 2 })).toEqual(choose({ seed: 2 }));
    expect(choose({ seed: 2 })).not.toEqual(choose({ seed: 3 }));
  });

  test('brings back what is due, the most forgotten first, and leaves room for something new', () => {
    const due = items.slice(0, 30).map(({ id }, index) => wrong(id, 1 + index));
    const run = choose({ log: makeLog(due) });
    const known = run.filter(({ id }) => due.some(({ item }) => item === id));
    expect(known).toHaveLength(7);
    expect(run).toHaveLength(10);
    const oldest = new Set(due.slice(-12).map(({ item }) => item));
    for (const { id } of known) expect(oldest).toContain(id);
  });

  test('asks nothing that a test has, until it was practised', () => {
    const withTests = items.map((item, index) => ({ ...item, reserved: index % 2 === 0 }));
    const reserved = new Set(withTests.filter((item) => item.reserved).map(({ id }) => id));
    const examined = [...reserved].map((id) => ({ ...wrong(id, 30), mode: 'exam' as const }));
    for (let seed = 0; seed < 20; seed++) {
      const run = choose({ items: withTests, log: makeLog(examined), seed, length: 20 });
      expect(run).toHaveLength(20);
      expect(run.filter(({ id }) => reserved.has(id))).toEqual([]);
    }
    const [first = ''] = reserved;
    const practised = choose({ items: withTests, log: makeLog([...examined, wrong(`${first}`, 2)]) });
    expect(practised.map(({ id }) => id)).toContain(first);
  });

  test('does not bring back what is not due while there is something else', () => {
    const fresh = [attempt('1', { item: 't0-engagement', at: NOW - 1000 })];
    expect(choose({ log: fresh, length: 20 }).map(({ id }) => id)).not.toContain('t0-engagement');
  });

  test('leans to the pair that is confused', () => {
    const confused = ['t0', 't1', 't2'].map((triplet, index) =>
      attempt(triplet, {
        item: `${triplet}-experience`,
        at: NOW - index,
        keys: ['experience'],
        response: ['satisfaction'],
      }),
    );
    for (const { parts } of choose({ log: makeLog(confused) })) expect(parts[0]?.key).not.toBe('engagement');
  });

  test('drills one pair with both of its concepts and no other', () => {
    const run = choose({ pair: 'cs-ce' });
    expect(run).toHaveLength(10);
    expect(new Set(run.map(({ parts }) => parts[0]?.key))).toEqual(new Set(['satisfaction', 'engagement']));
  });

  test('takes items that ask for two facets into a drill only if both belong to the pair', () => {
    const two: Choosable = {
      id: 'two',
      triplet: null,
      reserved: false,
      difficulty: 1,
      parts: [{ key: 'engagement' }, { key: 'experience' }],
    };
    const run = (pair: RunRequest['pair']) =>
      chooseItems({ items: [two], log: [], now: NOW, length: 5, seed: 1, pair });
    expect(run('ce-cx')).toEqual(['two']);
    expect(run('cx-cs')).toEqual([]);
  });

  test('repeats what comes next when everything is known', () => {
    const log = makeLog(items.map(({ id }, index) => attempt(id, { item: id, at: NOW - index })));
    expect(choose({ log, length: 20 })).toHaveLength(20);
  });

  test('is not troubled by answers to items that have left the bank', () => {
    const log = [attempt('1', { item: 'gone', at: NOW - DAY })];
    expect(choose({ log })).toHaveLength(10);
  });

  test('holds each item once, no more than wanted, and never siblings next to each other', () => {
    const request = fc.record({
      triplets: fc.integer({ min: 0, max: 6 }),
      answered: fc.array(fc.record({ item: fc.nat(17), days: fc.nat(40), right: fc.boolean() }), { maxLength: 30 }),
      length: fc.constantFrom(5, 10, 20),
      seed: fc.integer(),
      pair: fc.constantFrom(null, 'ce-cx' as const, 'cx-cs' as const, 'cs-ce' as const),
    });
    fc.assert(
      fc.property(request, ({ triplets: count, answered, ...rest }) => {
        const some = bank(count);
        const log = makeLog(
          answered.map(({ item, days, right }, index) => {
            const { id = 'gone', parts: [part] = [] } = some[item] ?? {};
            const key = part?.key ?? 'engagement';
            const chosen = right ? key : (CONCEPTS.find((concept) => concept !== key) ?? key);
            return attempt(String(index), { item: id, at: NOW - days * DAY, keys: [key], response: [chosen] });
          }),
        );
        const run = chooseItems({ items: some, log, now: NOW, ...rest });
        expect(new Set(run).size).toBe(run.length);
        expect(run.length).toBeLessThanOrEqual(rest.length);
        expect(hasNeighbours(triplets(run.flatMap((id) => some.find((item) => item.id === id) ?? [])))).toBe(false);
        if (count >= rest.length && rest.pair === null) expect(run).toHaveLength(rest.length);
      }),
    );
  });
});

describe('siblings', () => {
  const entry = fc.record({ triplet: fc.constantFrom(null, 'a', 'b', 'c') });

  test('are kept apart, and nothing is left out where that can be done', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 14 }), (entries) => {
        const order = separateSiblings(entries);
        expect(hasNeighbours(triplets(order))).toBe(false);
        const most = Math.max(
          0,
          ...['a', 'b', 'c'].map((name) => entries.filter(({ triplet }) => triplet === name).length),
        );
        // One more of the triplet than of all others can alternate with them.
        expect(order).toHaveLength(Math.min(entries.length, 2 * (entries.length - most) + 1));
      }),
    );
  });

  test('move as little as possible', () => {
    const [a, a2, b, c] = [{ triplet: 'a' }, { triplet: 'a' }, { triplet: 'b' }, { triplet: null }];
    expect(separateSiblings([b, c, a])).toEqual([b, c, a]);
    expect(separateSiblings([a, a2, b, c])).toEqual([a, b, a2, c]);
  });
});
