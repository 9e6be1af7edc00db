import { expect, test } from 'vitest';
import { serializeSearchDescription } from '../../../src/formats/open-search';

test('a search description names the search page, and nothing in it can become markup', () => {
  const text = serializeSearchDescription({
    name: 'Marke & „Söhne“ <GmbH>',
    description: 'Sucht <alles>',
    language: 'de',
    searchUrl: 'https://example.org/suche/',
    iconUrl: 'https://example.org/favicon.svg',
  });
  expect(text).toContain('<ShortName>Marke &amp; „Söhne“ </ShortName>');
  expect(text).toContain('<Description>Sucht &lt;alles&gt;</Description>');
  expect(text).toContain('<Url type="text/html" template="https://example.org/suche/?q={searchTerms}"/>');
});
