import type { Plugin } from 'vite';
import type { SiteData } from '../formats/content/site-schema';

const MODULE = 'virtual:brand.css';

/** The accents of `content/site.yaml` as a stylesheet that the layout imports: `--ce`, `--cx`, `--cs`. */
export function brandCss({ light, dark }: SiteData['colours']): Plugin {
  const css = `@layer tokens{:root{
--ce:light-dark(${light.engagement},${dark.engagement});
--cx:light-dark(${light.experience},${dark.experience});
--cs:light-dark(${light.satisfaction},${dark.satisfaction})}}`;
  return {
    name: 'brand-css',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? css : undefined),
  };
}
