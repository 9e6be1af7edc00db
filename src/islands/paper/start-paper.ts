import { mount } from 'svelte';
import { toLocale } from '../../domain/locale';
import { bankFile } from '../../formats/bank-file';
import { basePath } from '../../i18n/routes';
import { createBankSource } from '../../platform/bank-source';
import Papers from './Papers.svelte';
import { PaperState } from './paper-state.svelte';

// Puts the choice and the papers of the set in the address before the handout, which stands in the page already.
const target = document.getElementById('papers');
const handout = document.getElementById('handout');
if (target && handout) {
  const papers = new PaperState(toLocale(document.documentElement.lang), (locale) =>
    createBankSource(`${basePath()}${bankFile(locale)}`).load(),
  );
  await papers.read(location.hash, location.search);
  mount(Papers, { target, props: { papers, handout } });
}
