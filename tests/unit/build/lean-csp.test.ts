import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withNeededHashes } from '../../../src/build/lean-csp';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><body>${body}</body>`;

test('keeps the hashes of the page’s own inline scripts and styles and drops those of other pages', () => {
  const policy = `default-src 'none'; script-src 'self' ${hash('a()')} ${hash('other()')}; style-src 'self' ${hash('b{}')} ${hash('c{}')};`;
  expect(withNeededHashes(page(policy, '<script>a()</script><style>b{}</style>'), 'index.html')).toContain(
    `content="default-src 'none'; script-src 'self' ${hash('a()')}; style-src 'self' ${hash('b{}')};"`,
  );
});

test('stops where a page holds an inline script that its policy would block', () => {
  const policy = `script-src 'self' ${hash('a()')};`;
  expect(() => withNeededHashes(page(policy, '<script>evil()</script>'), 'wissen/index.html')).toThrow(
    'wissen/index.html holds an inline script that its Content-Security-Policy blocks',
  );
});

test('stops where a page has no policy at all', () => {
  expect(() => withNeededHashes('<body></body>', 'index.html')).toThrow('index.html has no Content-Security-Policy');
});

test('needs no hash for data and for scripts with an address', () => {
  const html = page(
    "script-src 'self';",
    '<script type="application/json">{}</script><script type="module" src="/a.js"></script>',
  );
  expect(withNeededHashes(html, 'index.html')).toBe(html);
});
