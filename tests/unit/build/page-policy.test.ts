import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../../../src/build/page-policy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') => `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** The policy of a page, by directive. */
function policyOf(html: string): Record<string, string> {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
    withPolicy(html, 'index.html'),
  )?.[1];
  const directives = (policy ?? '').split(';').map((directive) => directive.split(/ (.*)/s));
  return Object.fromEntries(directives.map(([name = '', value = '']) => [name, value]));
}

test('lets inline scripts and styles of the page run by their hash, and nothing else inline', () => {
  const policy = policyOf(page('<script>a()</script><style>b{}</style>', '<script type="module">c()</script>'));
  expect(policy['script-src']).toBe(`'self' 'wasm-unsafe-eval' ${hash('a()')} ${hash('c()')}`);
  expect(policy['style-src']).toBe(`'self' ${hash('b{}')}`);
});

test('allows nothing from other origins', () => {
  expect(policyOf(page(''))).toEqual({
    'default-src': "'none'",
    'base-uri': "'none'",
    'connect-src': "'self'",
    'font-src': "'self'",
    'form-action': "'self'",
    'img-src': "'self' data:",
    'manifest-src': "'self'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self'",
  });
});

test('stands before every script and style', () => {
  const html = withPolicy(page('<script>a()</script>'), 'index.html');
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
});

test('data and scripts with an address need no hash', () => {
  const html = page('', '<script type="application/json">{}</script><script type="module" src="/a.js"></script>');
  expect(policyOf(html)['script-src']).toBe("'self' 'wasm-unsafe-eval'");
});

test('names the page that does not begin as it should', () => {
  expect(() => withPolicy('<html></html>', 'wissen/index.html')).toThrow(
    'wissen/index.html has no <meta charset="utf-8">',
  );
});
