import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type SiteData, siteSchema } from '../formats/content/site-schema';

/**
 * The operator's settings for the build. `SITE_URL` and `BASE_PATH` in the environment win over `content/site.yaml`, so
 * that one tree can be built for several places. Throws when the file does not fit its schema.
 */
export function siteSettings(folder: string, environment: NodeJS.ProcessEnv = process.env): SiteData {
  const file: unknown = parse(readFileSync(`${folder}/site.yaml`, 'utf8'));
  const own = typeof file === 'object' && file !== null ? file : {};
  const { SITE_URL: url, BASE_PATH: basePath } = environment;
  const parsed = siteSchema.safeParse({ ...own, ...(url && { url }), ...(basePath && { basePath }) });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`content/site.yaml: ${issue?.path.join('.')}: ${issue?.message}`);
}
