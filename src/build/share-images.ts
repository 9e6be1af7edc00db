import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '../domain/locale';
import type { SiteData } from '../formats/content/site-schema';
import { fill } from '../i18n/fill';
import { SHARE_IMAGE, shareImagePath } from '../i18n/share-image';
import type { Content } from './content/read-content';
import { HeadingType } from './share-images/heading-type';
import { drawPictures, type PictureText } from './share-images/picture';

/** A picture with its place below the site's folder. */
interface SharePicture extends PictureText {
  readonly file: string;
}

/**
 * Draws the pictures that stand beside links to the site in chats and feeds: one for each article, and one in each
 * language for all other pages. Drawing takes so little that nothing is kept between builds.
 */
export function shareImages(content: Content, { name: siteName, colours, tagline }: SiteData): AstroIntegration {
  let face: URL;
  return {
    name: 'share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        face = new URL('src/build/share-images/heading.ttf', config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const type = new HeadingType(face);
        const pictures = LOCALES.flatMap((locale): SharePicture[] => [
          { file: shareImagePath('', locale), title: tagline[locale] },
          ...[...content.articles[locale].values()].map(({ id, data: { title, chapter } }) => ({
            file: shareImagePath('', locale, id),
            title,
            kicker: fill(SHARE_IMAGE[locale].chapter, { chapter }),
          })),
        ]);
        const missing = type.missing([siteName, ...pictures.map(({ title }) => title)].join(''));
        if (missing.length > 0) logger.warn(`The heading face lacks ${missing.join(' ')}: the pictures leave it out.`);

        const site = fileURLToPath(dir);
        for (const place of new Set(pictures.map(({ file }) => dirname(file))))
          mkdirSync(join(site, place), { recursive: true });
        for await (const { text, png } of drawPictures(type, { siteName, accents: colours.light }, pictures)) {
          writeFileSync(join(site, text.file), png);
        }
      },
    },
  };
}
