import { expect, test } from 'vitest';
import { readFile } from '../../../src/platform/files';

test('a file is read as text', async () => {
  expect(await readFile(new Blob(['Grüße']), 100)).toEqual({ ok: true, value: 'Grüße' });
});

test('a file that is too large is not read at all', async () => {
  const huge = { size: 50_000_000, text: () => Promise.reject(new Error('read')) } as unknown as Blob;
  expect(await readFile(huge, 32_000_000)).toEqual({ ok: false, error: { code: 'file/too-large', path: '' } });
});

test('a file that has gone in the meantime is told as such', async () => {
  const gone = { size: 1, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) } as unknown as Blob;
  expect(await readFile(gone, 100)).toEqual({ ok: false, error: { code: 'file/unreadable', path: '' } });
});
