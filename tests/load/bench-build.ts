import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { compressedSize } from '../e2e/helpers/weight.ts';

/**
 * `npm run bench:build`: builds the site with 60, 500 and 2,000 article pages (or as many as the arguments say) in a
 * temporary copy and prints what that costs. The added pages are made from `tests/fixtures/article.*.mdx`, in both
 * languages, about 650 words and a quiz each. Exits with 1 when a goal is missed.
 */
const SIZES = (process.argv.length > 2 ? process.argv.slice(2).map(Number) : [60, 500, 2000]).sort((a, b) => a - b);
/** Pages that are in every build, to see whether they grow with the site. */
const SAMPLES = { article: 'wissen/unterschied/index.html', imprint: 'impressum/index.html' };
const SECTIONS = 3;
const MOST_MINUTES = 10;
const GOALS = { cpuPerArticle: 14, growth: 2 };

interface Measurement {
  readonly articles: number;
  /** User and system time of the build and everything it started, in seconds. */
  readonly cpu: number;
  /** Of the build's main process, in megabytes. */
  readonly memory: number;
  /** Compressed bytes of the sample pages. */
  readonly weights: Readonly<Record<keyof typeof SAMPLES, number>>;
}

/** A copy of the project that shares the installed packages but none of their caches. */
function copyProject(folder: string): void {
  for (const name of readdirSync('.')) {
    if (['src', 'content', 'public'].includes(name) || /\.(?:json|mjs|js)$/.test(name)) {
      cpSync(name, join(folder, name), { recursive: true });
    }
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
}

/** Adds generated articles until there are `count` article pages, counting both languages. */
function addArticles(folder: string, count: number): void {
  const articles = join(folder, 'content/articles');
  const terms = readdirSync(join(folder, 'content/glossary')).map((file) => file.replace(/\.yaml$/, ''));
  const present = readdirSync(join(articles, 'de')).length;
  for (const locale of ['de', 'en']) {
    const [article = '', section = ''] = readFileSync(`tests/fixtures/article.${locale}.mdx`, 'utf8').split(
      '---section---',
    );
    for (let number = present + 1; number <= count / 2; number += 1) {
      const sections = Array.from({ length: SECTIONS }, (_, index) => {
        const place = number * SECTIONS + index;
        return fill(section, { section: index + 1, words: wordsOf(place), term: terms[place % terms.length] ?? '' });
      });
      const text = fill(article, { number, sections: sections.join('') });
      writeFileSync(join(articles, locale, `chapter-${number}.mdx`), text);
    }
  }
}

/** Words that stand nowhere else, so that the search index grows with the pages. */
function wordsOf(place: number): string {
  return Array.from({ length: 3 }, (_, index) => `wort${place}${'abc'[index]}`).join(' ');
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/**
 * Builds in `folder`, without what an earlier build left. The shell adds up the times of all processes, the build itself
 * tells its memory.
 */
async function build(folder: string): Promise<{ cpu: number; memory: number }> {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(folder, left), { recursive: true, force: true });
  }
  const report = "process.on('exit',()=>console.log('peak',process.resourceUsage().maxRSS))";
  const child = spawn(
    'sh',
    [
      '-c',
      '"$0" --import "$1" node_modules/astro/bin/astro.mjs build 2>&1 && times',
      process.execPath,
      `data:text/javascript,${report}`,
    ],
    { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  // The shell and what it started are one group, which ends as a whole: after the time is up, or with this program.
  const end = () => child.pid !== undefined && child.exitCode === null && process.kill(-child.pid, 'SIGKILL');
  const timer = setTimeout(end, MOST_MINUTES * 60_000);
  process.prependOnceListener('exit', end);
  const output = await text(child.stdout);
  clearTimeout(timer);
  process.off('exit', end);
  const times = [...output.matchAll(/(\d+)m([\d.]+)s/g)].slice(-4);
  const peak = /^peak (\d+)$/m.exec(output)?.[1];
  if (times.length < 4 || peak === undefined) throw new Error(`the build failed:\n${output.slice(-3000)}`);
  const cpu = times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
  return { cpu, memory: Number(peak) / 1024 };
}

async function measure(folder: string, articles: number): Promise<Measurement> {
  addArticles(folder, articles);
  const { cpu, memory } = await build(folder);
  const sizeOf = (page: string) => compressedSize(readFileSync(join(folder, 'dist', page)));
  return { articles, cpu, memory, weights: { article: sizeOf(SAMPLES.article), imprint: sizeOf(SAMPLES.imprint) } };
}

function print({ articles, cpu, memory, weights }: Measurement): void {
  const build = `${cpu.toFixed(1)} s CPU, ${memory.toFixed(0)} MB at the peak`;
  const pages = `article page ${weights.article} bytes, imprint ${weights.imprint} bytes`;
  console.log(`${String(articles).padStart(5)} articles: ${build}; ${pages}`);
}

/** Prints a figure beside its goal; a miss makes the command fail. */
function judge(name: string, value: number, unit: string, goal: number): void {
  const met = value <= goal;
  if (!met) process.exitCode = 1;
  console.log(`${met ? '✓' : '✗'} ${name}: ${value.toFixed(2)} ${unit} (goal: at most ${goal})`);
}

if (SIZES.some((size) => !Number.isInteger(size) || size < 8) || !existsSync('astro.config.mjs')) {
  console.error('usage, in the project’s folder: npm run bench:build -- [article pages, at least 8] …');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'dreiklang-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
process.once('SIGINT', () => process.exit(130));
copyProject(folder);

const measurements: Measurement[] = [];
for (const size of SIZES) {
  const measurement = await measure(folder, size);
  print(measurement);
  measurements.push(measurement);
}
const [first] = measurements;
const last = measurements.at(-1);
const previous = measurements.at(-2);
if (first && previous && last && last.articles > previous.articles) {
  const perArticle = ((last.cpu - previous.cpu) * 1000) / (last.articles - previous.articles);
  judge(`CPU for each added article, ${previous.articles} → ${last.articles}`, perArticle, 'ms', GOALS.cpuPerArticle);
  for (const page of ['article', 'imprint'] as const) {
    const growth = (last.weights[page] / first.weights[page] - 1) * 100;
    judge(`growth of the ${page} page, ${first.articles} → ${last.articles}`, growth, '%', GOALS.growth);
  }
}
