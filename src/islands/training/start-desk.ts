import { mount } from 'svelte';
import { LOCALES, type Locale, toLocale } from '../../domain/locale';
import type { ReadySet } from '../../domain/workshop/ready-set';
import { bankFile } from '../../formats/bank-file';
import { basePath, pathTo } from '../../i18n/routes';
import { type BankSource, createBankSource } from '../../platform/bank-source';
import { keepForOffline } from '../../platform/offline';
import { watchSets } from '../../platform/watch-sets';
import { createWorkshopStore } from '../../platform/workshop-store';
import Desk from './Desk.svelte';
import { DeskState } from './desk-state.svelte';

/** What the page itself brings along. */
interface DeskData {
  readonly ready: readonly ReadySet[];
  readonly chapters: readonly (readonly [string, string])[];
}

// Puts the desk into its page.
const target = document.getElementById('desk');
const data = document.getElementById('desk-data');
if (target && data) {
  const { ready, chapters }: DeskData = JSON.parse(data.textContent);
  const banks = Object.fromEntries(
    LOCALES.map((locale) => [locale, createBankSource(`${basePath()}${bankFile(locale)}`)]),
  ) as Record<Locale, BankSource>;
  const desk = new DeskState({
    locale: toLocale(document.documentElement.lang),
    ready,
    chapters,
    store: createWorkshopStore(),
    banks,
    watchSets,
    now: Date.now,
  });
  await desk.followAddress();
  window.addEventListener('popstate', () => void desk.followAddress());
  mount(Desk, { target, props: { desk } });
  desk.offline = await keepForOffline(
    basePath(),
    LOCALES.map((locale) => pathTo(locale, 'training')),
  );
}
