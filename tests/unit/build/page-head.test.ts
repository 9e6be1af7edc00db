import { expect, test } from 'vitest';
import { withOneStyle, withQuietScripts } from '../../../src/build/page-head';

test('inline styles are put into one element in their order, so that one hash is enough', () => {
  const html = '<head><style>a{}</style><title>x</title><style>b{c:"$&"}</style></head>';
  expect(withOneStyle(html)).toBe('<head><title>x</title><style>a{}b{c:"$&"}</style></head>');
});

test('a page with one style stays as it is', () => {
  expect(withOneStyle('<head><style>a{}</style></head>')).toBe('<head><style>a{}</style></head>');
});

test('scripts with an address are fetched after what is painted first; inline scripts and data stay as they are', () => {
  expect(withQuietScripts('<body><script>a()</script><script type="module" src="/a.js"></script></body></html>')).toBe(
    '<body><script>a()</script><script type="module" fetchpriority="low" src="/a.js"></script></body></html>',
  );
});

test('a script behind the end of the page is put into its body', () => {
  expect(withQuietScripts('<body>x</body></html><script type="module" src="/a.js"></script>')).toBe(
    '<body>x<script type="module" fetchpriority="low" src="/a.js"></script></body></html>',
  );
});
