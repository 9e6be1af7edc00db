import { createHash } from 'node:crypto';

/** What every page may do: load its own site's files, and nothing else from anywhere. */
const POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
];

const CHARSET = '<meta charset="utf-8">';
const INLINE = /<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g;
const IS_DATA = /\stype="(?!module")/;
const HAS_ADDRESS = /\ssrc=/;

/**
 * The page with its Content-Security-Policy, before anything that the policy governs: inline scripts and styles run by
 * their hash only, and each page lists its own hashes and no others. Throws where the page does not begin as it should.
 */
export function withPolicy(html: string, name: string): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, tag, attributes = '', text = ''] of html.matchAll(INLINE)) {
    if (tag === 'style') hashes.style.add(hashOf(text));
    else if (!HAS_ADDRESS.test(attributes) && !IS_DATA.test(attributes)) hashes.script.add(hashOf(text));
  }
  const policy = [
    ...POLICY,
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes.script].join(' '),
    ["style-src 'self'", ...hashes.style].join(' '),
  ].join(';');
  const start = html.indexOf(CHARSET);
  if (start < 0 || html.includes(CHARSET, start + 1)) throw new Error(`${name} has no ${CHARSET} of its own`);
  const end = start + CHARSET.length;
  return `${html.slice(0, end)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(end)}`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
