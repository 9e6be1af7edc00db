import { describe, expect, test } from 'vitest';
import { NO_VOTES } from '../../src/domain/workshop/vote-count';
import type { VoteReport, VoteRequest } from '../../src/domain/workshop/vote-source';
import { createCardSource } from '../../src/islands/cards/card-source';
import { createGivenCamera } from '../../src/platform/camera';
import type { CardPicture } from '../../src/platform/card-reader';
import { createCanvasCamera, createToldReader, seen } from '../card-scenes/stand-ins';

const REQUEST: VoteRequest = { question: 'hotel-abreise-a', round: 1, teams: [], people: 3 };

function setUp(look: () => Partial<CardPicture>, stand = createCanvasCamera()) {
  const place = document.body.appendChild(document.createElement('div'));
  const createReader = () => createToldReader(look);
  const source = createCardSource(() => place, { locale: 'de', camera: stand.camera, createReader });
  const reports: VoteReport[] = [];
  const collect = (request: Partial<VoteRequest> = {}) =>
    source.collect({ ...REQUEST, ...request }, (report) => reports.push(report));
  return { place, reports, collect, ...stand };
}

describe('votes by cards', () => {
  test('begin with a report of no votes and end with the whole count and who is missing', async () => {
    const { reports, collect } = setUp(() => ({ cards: [seen(1, 0), seen(2, 90)] }));
    const collection = collect();
    expect(reports[0]).toEqual({ type: 'votes', votes: [NO_VOTES], missing: 3 });
    await expect
      .poll(() => reports.at(-1))
      .toEqual({ type: 'votes', votes: [{ ...NO_VOTES, engagement: 1, unsure: 1 }], missing: 1 });
    collection.stop();
  });

  test('are told team by team', async () => {
    const { reports, collect } = setUp(() => ({ cards: [seen(1, 0), seen(31, 180, 900)] }));
    const collection = collect({ teams: ['Rot', 'Blau'], people: null });
    const votes = [
      { ...NO_VOTES, engagement: 1 },
      { ...NO_VOTES, satisfaction: 1 },
    ];
    await expect.poll(() => reports.at(-1)).toEqual({ type: 'votes', votes, missing: 0 });
    collection.stop();
  });

  test('begin again on a recount', async () => {
    let cards = [seen(1, 0)];
    const { reports, collect } = setUp(() => ({ cards }));
    const collection = collect();
    await expect.poll(() => reports.at(-1)).toMatchObject({ missing: 2 });
    cards = [];
    collection.recount();
    expect(reports.at(-1)).toEqual({ type: 'votes', votes: [NO_VOTES], missing: 3 });
    collection.stop();
  });

  test('give the camera back when they are stopped, and report nothing more', async () => {
    const { place, reports, collect, tracks } = setUp(() => ({ cards: [seen(1, 0)] }));
    const collection = collect();
    await expect.poll(() => reports.at(-1)).toMatchObject({ missing: 2 });
    const before = reports.length;
    collection.stop();
    expect(reports).toHaveLength(before);
    expect(place.childElementCount).toBe(0);
    expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
  });

  test('stop the collection before when another begins, and remember who is in the room', async () => {
    let cards = [seen(1, 0), seen(2, 0)];
    const { place, reports, collect } = setUp(() => ({ cards }));
    collect({ people: null });
    await expect.poll(() => reports.at(-1)).toMatchObject({ votes: [{ engagement: 2 }], missing: 0 });
    cards = [seen(2, 0)];
    const second = collect({ round: 2, people: null });
    await expect.poll(() => reports.at(-1)).toMatchObject({ votes: [{ engagement: 1 }], missing: 1 });
    expect(place.childElementCount).toBe(1);
    second.stop();
  });

  test('tell the stage why there are none', async () => {
    const { camera } = { camera: createGivenCamera(() => 'busy') };
    const { reports, collect } = setUp(() => ({}), { ...createCanvasCamera(), camera });
    const collection = collect();
    await expect.poll(() => reports.at(-1)).toEqual({ type: 'trouble', code: 'busy' });
    collection.stop();
  });

  test('tell that the camera is gone, and keep what was counted', async () => {
    const { reports, collect, unplug } = setUp(() => ({ cards: [seen(1, 0)] }));
    const collection = collect();
    await expect.poll(() => reports.at(-1)).toMatchObject({ missing: 2 });
    unplug();
    await expect
      .poll(() => reports.slice(-2))
      .toMatchObject([
        { type: 'votes', votes: [{ engagement: 1 }] },
        { type: 'trouble', code: 'absent' },
      ]);
    collection.stop();
  });
});
