import { afterEach, describe, expect, test, vi } from 'vitest';
import { serializeBank } from '../../../src/formats/bank-file';
import { createBankSource } from '../../../src/platform/bank-source';

const URL = '/bank/v1.de.json';

/** A source whose requests get these answers, one after the other. */
function source(...answers: (() => Promise<Response>)[]) {
  const request = vi.fn(() => (answers.shift() ?? (() => Promise.reject(new Error('asked too often'))))());
  vi.stubGlobal('fetch', request);
  return { bank: createBankSource(URL), request };
}

const good = async () => new Response(serializeBank([]));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the bank', () => {
  test('is fetched once, however often it is asked for', async () => {
    const { bank, request } = source(good);
    expect(await Promise.all([bank.load(), bank.load()])).toEqual([
      { ok: true, value: [] },
      { ok: true, value: [] },
    ]);
    await bank.load();
    expect(request.mock.calls).toEqual([[URL]]);
  });

  test.each([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['there is no file', async () => new Response('', { status: 404 })],
  ])('fails when %s, and is fetched again when it is asked for again', async (_, answer) => {
    const { bank } = source(answer, good);
    expect(await bank.load()).toEqual({ ok: false, error: { code: 'bank/unreachable', path: URL } });
    expect(await bank.load()).toEqual({ ok: true, value: [] });
  });

  test('fails when the file is damaged', async () => {
    const { bank } = source(async () => new Response('{"version":1,'));
    expect(await bank.load()).toMatchObject({ ok: false, error: { code: 'bank/not-json' } });
  });
});
