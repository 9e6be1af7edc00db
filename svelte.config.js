import { vitePreprocess } from '@astrojs/svelte';

// Which version of Svelte a page runs is of use to nobody there, and costs every page that has an island.
export default { preprocess: vitePreprocess(), compilerOptions: { discloseVersion: false } };
