import { existsSync } from 'node:fs';
import { runnerImport } from 'vite';
import type * as Reading from '../card-scenes/measure-reading.ts';
import type * as Browser from '../card-scenes/read-in-browser.ts';
import type * as Scenes from '../card-scenes/scenes.ts';

/**
 * `npm run bench:cards`: how well paper cards are read in three seconds of video of rendered rooms: 20 cards with sides from
 * 40 pixels at 1920 × 1080, up to 30° askew and turned away, in uneven light, blurred, noisy, partly covered by thumbs and
 * for a second by heads. First the detector and the count alone, then the built page in Chromium before its fake camera
 * (needs `npm run build`). Exits with 1 when a goal is missed. Arguments: rooms for the one, rooms for the other.
 */
const [rooms = 50, filmed = 5] = process.argv.slice(2).map(Number);
const GOALS = { read: 0.98, wrong: 0.002 };

/** Loads a module of the project, whose imports have no endings. */
async function load<Module>(file: string): Promise<Module> {
  return (await runnerImport<Module>(new URL(file, import.meta.url).pathname, { configFile: false })).module;
}

if (![rooms, filmed].every((count) => Number.isInteger(count) && count >= 0) || !existsSync('astro.config.mjs')) {
  console.error('usage, in the project’s folder: npm run bench:cards -- [rooms] [rooms in Chromium]');
  process.exit(1);
}
const { HARD, FAR, makeScene } = await load<typeof Scenes>('../card-scenes/scenes.ts');
const { compareReaders, judge, readScene } = await load<typeof Reading>('../card-scenes/measure-reading.ts');

/** Prints a share beside its goal; a miss makes the command fail. */
function tell(name: string, part: number, whole: number, isMet: (share: number) => boolean, goal: string): void {
  const share = whole > 0 ? part / whole : 0;
  const met = isMet(share);
  if (!met) process.exitCode = 1;
  console.log(`${met ? '✓' : '✗'} ${name}: ${part} of ${whole}, ${(share * 100).toFixed(2)} % (goal: ${goal})`);
}

function sumUp(name: string, readings: readonly Omit<Reading.Reading, 'milliseconds'>[]): void {
  const cards = readings.flatMap((reading) => reading.cards);
  const of = (outcome: string) => cards.filter((card) => card.outcome === outcome).length;
  const invented = readings.reduce((sum, reading) => sum + reading.invented, 0);
  const votes = of('right') + of('wrong') + invented;
  tell(`${name}, cards read`, of('right'), cards.length, (share) => share >= GOALS.read, 'at least 98 %');
  tell(`${name}, wrong votes`, of('wrong') + invented, votes, (share) => share <= GOALS.wrong, 'at most 0.2 %');
}

/** Without a goal: what one picture costs, and how it goes with cards that are smaller than promised. */
function inform(readings: readonly Reading.Reading[], far: readonly Reading.Reading[]): void {
  const mean = readings.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / readings.length;
  console.log(`  ${mean.toFixed(0)} ms a picture of 1920 × 1080`);
  const cards = far.flatMap((reading) => reading.cards);
  for (const [from, to] of [
    [14, 20],
    [20, 26],
    [26, 32],
    [32, 40],
  ] as const) {
    const those = cards.filter(({ side }) => side >= from && side < to);
    const right = those.filter(({ outcome }) => outcome === 'right').length;
    const wrong = those.filter(({ outcome }) => outcome === 'wrong').length;
    console.log(`  sides of ${from}–${to} pixels: ${right} of ${those.length} read, ${wrong} wrong`);
  }
}

/** Without a goal: the same single pictures read here and by js-aruco2. */
function compare(comparisons: readonly Reading.Comparison[]): void {
  const sum = (of: (comparison: Reading.Comparison) => number) =>
    comparisons.reduce((total, comparison) => total + of(comparison), 0);
  const cards = sum((comparison) => comparison.cards);
  for (const [name, which] of [
    ['here', 'ours'],
    ['by js-aruco2', 'theirs'],
  ] as const) {
    const mean = sum((comparison) => comparison[which].milliseconds) / comparisons.length;
    console.log(
      `  in single pictures ${name}: ${sum((each) => each[which].read)} of ${cards}, ${mean.toFixed(0)} ms each`,
    );
  }
}

if (rooms > 0) {
  const readings = Array.from({ length: rooms }, (_, seed) => readScene(makeScene(HARD, 1000 + seed)));
  sumUp('three seconds of video', readings);
  const far = Array.from({ length: Math.ceil(rooms / 5) }, (_, seed) => readScene(makeScene(FAR, 2000 + seed)));
  inform(readings, far);
  compare(Array.from({ length: Math.ceil(rooms / 5) }, (_, seed) => compareReaders(makeScene(HARD, 1000 + seed))));
}
if (filmed > 0) {
  if (!existsSync('dist/en/training/cards/index.html')) {
    console.error('There is no built site: run "npm run build" first.');
    process.exit(1);
  }
  const { readInBrowser } = await load<typeof Browser>('../card-scenes/read-in-browser.ts');
  const readings: ReturnType<typeof judge>[] = [];
  for (let seed = 0; seed < filmed; seed += 1) {
    const scene = makeScene(HARD, 3000 + seed);
    readings.push(judge(scene, await readInBrowser(scene)));
  }
  sumUp('three seconds in Chromium', readings);
}
