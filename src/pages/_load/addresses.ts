import type { Locale } from '../../domain/locale';
import { basePath, type Page, pathTo } from '../../i18n/routes';

/** The whole address of a page, with the host of `content/site.yaml`. */
export function urlTo(locale: Locale, page: Page, slug?: string): string {
  return absoluteUrl(pathTo(locale, page, slug));
}

/** The whole address of a file, named by its path below the base path. */
export function urlOfFile(file: string): string {
  return absoluteUrl(`${basePath()}${file}`);
}

/** A path, which holds the base path already, as a whole address. */
export function absoluteUrl(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
