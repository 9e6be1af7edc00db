import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const INLINE = /<(script|style)(?![^>]* src=)[^>]*>([\s\S]*?)<\/\1>/g;
const HASH = /'sha(?:256|384|512)-[^']+' ?/g;

/**
 * Astro lists the hashes of the whole site's inline scripts and styles in every page, a kilobyte that does not compress.
 * This keeps those that the page needs, and stops the build where a page holds an inline script or style that the
 * policy would block.
 */
export function leanCsp(): AstroIntegration {
  return {
    name: 'lean-csp',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const name of await readdir(site, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const file = join(site, name);
          const html = await readFile(file, 'utf8');
          await writeFile(file, withNeededHashes(html, name));
        }
      },
    },
  };
}

/** The page with only the hashes it needs in its policy. Throws when the policy lacks one. */
export function withNeededHashes(html: string, name: string): string {
  const policy = META.exec(html)?.[1];
  if (policy === undefined) throw new Error(`${name} has no Content-Security-Policy`);
  const needed = new Set<string>();
  for (const [element, tag, text = ''] of html.matchAll(INLINE)) {
    if (tag === 'script' && /type="(?!module")/.test(element.slice(0, element.indexOf('>')))) continue;
    const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    if (!policy.includes(hash))
      throw new Error(`${name} holds an inline ${tag} that its Content-Security-Policy blocks`);
    needed.add(hash);
  }
  const lean = policy.replace(HASH, (hash) => (needed.has(hash.trim()) ? hash : '')).replace(/ ;/g, ';');
  return html.replace(META, (meta) => meta.replace(policy, lean));
}
