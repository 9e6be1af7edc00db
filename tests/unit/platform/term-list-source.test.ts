import { afterEach, describe, expect, test, vi } from 'vitest';
import { lookUpTerm } from '../../../src/domain/search/term-list';
import { loadTermList } from '../../../src/platform/term-list-source';

const file = '{"version":1,"terms":[{"id":"crm","term":"CRM","definition":"Pflege.","variants":[]}]}';
const load = (answer: () => Promise<Response>) => {
  vi.stubGlobal('fetch', answer);
  return loadTermList('/search/terms.de.json', (slug) => `/glossar/${slug}/`);
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadTermList', () => {
  test('gives a list that is ready to be looked up', async () => {
    const list = await load(async () => new Response(file));
    expect(list.ok && lookUpTerm(list.value, 'crm').card?.url).toBe('/glossar/crm/');
  });

  test.each([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['there is no file', async () => new Response('', { status: 404 })],
    [
      'the transfer breaks off',
      async () => ({ ok: true, text: () => Promise.reject(new TypeError()) }) as unknown as Response,
    ],
  ])('fails when %s', async (_, answer) => {
    expect(await load(answer)).toEqual({
      ok: false,
      error: { code: 'term-list/unreachable', path: '/search/terms.de.json' },
    });
  });

  test('fails when the file is damaged', async () => {
    expect(await load(async () => new Response(file.slice(0, 40)))).toMatchObject({
      ok: false,
      error: { code: 'term-list/not-json' },
    });
  });
});
