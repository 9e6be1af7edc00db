import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_VIEW } from '../../../../src/domain/workshop/stage-view';
import { createWorkshop, reduceWorkshop } from '../../../../src/domain/workshop/workshop-session';
import {
  isNewer,
  packMessage,
  packSnapshot,
  type StageSnapshot,
  unpackMessage,
  unpackSnapshot,
} from '../../../../src/formats/workshop/stage-message';
import { anySet } from '../../../fixtures/workshop';

const snapshots: fc.Arbitrary<StageSnapshot> = fc.record({
  set: anySet,
  state: anySet.map(({ entries, options }) =>
    reduceWorkshop(createWorkshop([...entries.map(({ id }) => id), 'own-0'], options), { type: 'start', now: 5 }),
  ),
  view: fc.record({
    blank: fc.boolean(),
    panel: fc.constantFrom('result', 'reasons', 'siblings'),
    byTeam: fc.boolean(),
  }),
  revision: fc.nat(),
  sender: fc.nat(),
});

/** As another window or the tab's memory gets it. */
const send = (data: unknown): unknown => structuredClone(data);

describe('what windows tell one another', () => {
  test('arrives as it was sent', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        expect(unpackSnapshot(send(packSnapshot(snapshot)))).toEqual({ ok: true, value: snapshot });
        const message = { type: 'snapshot', snapshot } as const;
        expect(unpackMessage(send(packMessage(message)))).toEqual({ ok: true, value: message });
      }),
      { numRuns: 50 },
    );
    for (const type of ['hello', 'here', 'bye'] as const) {
      expect(unpackMessage(send(packMessage({ type, stage: true })))).toEqual({
        ok: true,
        value: { type, stage: true },
      });
    }
  });

  test('is refused whole when any part of it is strange', () => {
    fc.assert(fc.property(fc.anything(), (data) => !unpackMessage(data).ok && !unpackSnapshot(data).ok));
    const packed = packSnapshot({
      set: {
        title: '',
        language: 'de',
        entries: [],
        options: { timerSeconds: null, twoVotes: true, showSpread: false, teams: [], shuffleSeed: null },
      },
      state: createWorkshop([], { timerSeconds: null, twoVotes: true, showSpread: false, teams: [] }),
      view: FIRST_VIEW,
      revision: 1,
      sender: 1,
    }) as Record<string, unknown>;
    expect(unpackSnapshot(packed).ok).toBe(true);
    expect(unpackSnapshot({ ...packed, record: '{"version":2}' }).ok).toBe(false);
    expect(unpackSnapshot({ ...packed, revision: -1 }).ok).toBe(false);
    expect(unpackSnapshot({ ...packed, view: { blank: 1 } }).ok).toBe(false);
  });

  test('counts when it is newer; of two at once every window takes the same', () => {
    fc.assert(
      fc.property(snapshots, snapshots, (one, other) => {
        if (one.revision !== other.revision) expect(isNewer(one, other)).toBe(one.revision > other.revision);
        if (one.sender !== other.sender) expect(isNewer(one, other)).toBe(!isNewer(other, one));
      }),
      { numRuns: 50 },
    );
  });
});
