import type { APIRoute } from 'astro';
import { urlOfFile } from './_load/addresses';

/** Everything may be read; what search engines shall not show says so in its own head. */
export const GET: APIRoute = () => new Response(`User-agent: *\nDisallow:\n\nSitemap: ${urlOfFile('sitemap.xml')}\n`);
