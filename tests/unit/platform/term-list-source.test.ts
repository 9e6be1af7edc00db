import { afterEach, describe, expect, test, vi } from 'vitest';
import { lookUpTerms } from '../../../src/domain/search/look-up';
import { loadTermList } from '../../../src/platform/term-list-source';

const file = '{"version":2,"terms":[{"id":"crm","term":"CRM","definition":"Pflege.","variants":[]}],"contrasts":[]}';
const load = (answer: () => Promise<Response>) => {
  vi.stubGlobal('fetch', answer);
  return loadTermList('/search/terms.de.json', { toTerm: (slug) => `/glossar/${slug}/`, toPassage: () => '/' });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadTermList', () => {
  test('gives a list that is ready to be looked up', async () => {
    const list = await load(async () => new Response(file));
    expect(list.ok && lookUpTerms(list.value, 'crm').cards[0]?.url).toBe('/glossar/crm/');
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
