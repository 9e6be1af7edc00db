import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIST, fileOf } from '../e2e/helpers/site.ts';
import { compressedSize } from '../e2e/helpers/weight.ts';

const worker = readFileSync(fileOf(DIST, '/offline.js'), 'utf8');
const files = [...worker.matchAll(/[\w./-]+(?:\/(?=[,"'`\]])|\.(?:json|js|css|woff2))/g)].map(([file]) => `/${file}`);

test('all that a workshop needs without a network is kept: pages, bank, camera, workbook, QR code', () => {
  for (const part of [
    /^\/training\/buehne\/$/,
    /^\/en\/training\/stage\/$/,
    /^\/training\/karten\/$/,
    /^\/bank\/v\d+\.de\.json$/,
    /^\/bank\/v\d+\.en\.json$/,
    /card-source/,
    /card-reader-worker/,
    /workbook/,
    /qr-code/,
    /\.woff2$/,
  ]) {
    expect(files.filter((file) => part.test(file)).length, String(part)).toBeGreaterThan(0);
  }
  for (const file of files) expect(existsSync(fileOf(DIST, file)), file).toBe(true);
});

test('and it weighs at most 400 kB, fetched once', () => {
  const total = files.reduce((sum, file) => sum + compressedSize(readFileSync(fileOf(DIST, file))), 0);
  expect(total).toBeLessThanOrEqual(400_000);
});
