import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { CardId } from '../../src/domain/cards/card-codes';
import { CONCEPT_LETTERS } from '../../src/domain/concept';
import { ANSWERS, type Answer } from '../../src/domain/workshop/vote-count';
import { siteHandler } from '../../src/server/site-handler';
import { findBrowser } from '../browser';
import type { Scene } from './card-scene';
import { writeVideo } from './write-video';

/** How the fake camera gets a film, and nobody is asked. */
export function fakeCamera(video: string): string[] {
  return [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${video}`,
  ];
}

/**
 * What the built page in `dist` counts within three seconds from the first picture on, when Chromium's fake camera shows a
 * film of the scene.
 */
export async function readInBrowser(scene: Scene): Promise<ReadonlyMap<CardId, Answer>> {
  const folder = mkdtempSync(join(tmpdir(), 'dreiklang-cards-'));
  const video = join(folder, 'room.y4m');
  writeVideo(scene, video, { seconds: 3, rate: 5 });
  const server = createServer(siteHandler('dist', '/')).listen(0);
  const browser = await chromium.launch({ ...(await findBrowser()), args: fakeCamera(video) });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/en/training/cards/`);
    await page.getByRole('button', { name: 'Try the camera' }).click();
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0);
    await page.waitForTimeout(3000);
    await page.getByRole('button', { name: 'Switch the camera off' }).click();
    await page.getByText('Correct by hand').click();
    const rows = await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('combobox') })
      .all();
    return new Map(await Promise.all(rows.map(async (row) => toVote((await row.textContent()) ?? ''))));
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A row of the corrections: “Card 7 as read: CX …”. */
function toVote(row: string): [CardId, Answer] {
  const [, card, said] = /Card (\d+)\s+as read: (CE|CX|CS|unsure)/.exec(row) ?? [];
  const answer = ANSWERS.find((each) => (each === 'unsure' ? each : CONCEPT_LETTERS[each]) === said);
  if (answer === undefined) throw new Error(`no card and answer in "${row}"`);
  return [Number(card), answer];
}
