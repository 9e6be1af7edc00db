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
    resolveId: { filter: { id: exactly(MODULE) }, handler: () => `\0${MODULE}` },
    load: { filter: { id: exactly(`\0${MODULE}`) }, handler: () => css },
  };
}

/** Asked by the bundler itself: a call for every module would cost more than all the rest of the plugin. */
function exactly(id: string): RegExp {
  return new RegExp(`^${RegExp.escape(id)}$`);
}
