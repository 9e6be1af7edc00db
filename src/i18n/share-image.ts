import type { Locale } from '../domain/locale';

/**
 * The address, below `base`, of the picture that stands beside a link to a page in chats and feeds: an article's own, or
 * the one that all other pages of a language share.
 */
export function shareImagePath(base: string, locale: Locale, article?: string): string {
  return `${base}og/${locale}${article === undefined ? '' : `/${article}`}.png`;
}

/** In pixels; what the big networks show without cutting. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** What stands on the pictures beside names and titles. */
export const SHARE_IMAGE: Readonly<Record<Locale, { readonly chapter: string }>> = {
  de: { chapter: 'Kapitel {chapter}' },
  en: { chapter: 'Chapter {chapter}' },
};
