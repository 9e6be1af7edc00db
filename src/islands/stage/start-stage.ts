import { mount } from 'svelte';
import { LOCALES, type Locale, toLocale } from '../../domain/locale';
import { bankFile } from '../../formats/bank-file';
import { isSetLink } from '../../formats/workshop/set-link';
import { basePath, pathTo } from '../../i18n/routes';
import { type BankSource, createBankSource } from '../../platform/bank-source';
import { keepForOffline } from '../../platform/offline';
import { createBrowserScreen } from '../../platform/screen';
import { openStageChannel } from '../../platform/stage-channel';
import { createTabMemory } from '../../platform/tab-memory';
import { createDeviceTextStore } from '../../platform/text-store';
import { createWorkshopStore } from '../../platform/workshop-store';
import Notes from './Notes.svelte';
import Stage from './Stage.svelte';
import { StagePrefs } from './stage-prefs.svelte';
import { type StageRole, StageState } from './stage-state.svelte';
import { StageWindow } from './stage-window.svelte';

/** In the query of the presenter's window. */
const NOTES = 'notes';

// Puts the stage, or the presenter's notes, into the page.
const target = document.getElementById('stage');
if (target) {
  const locale = toLocale(document.documentElement.lang);
  const role: StageRole = new URLSearchParams(location.search).has(NOTES) ? 'notes' : 'stage';
  const banks = Object.fromEntries(
    LOCALES.map((language) => [language, createBankSource(`${basePath()}${bankFile(language)}`)]),
  ) as Record<Locale, BankSource>;
  const stage = new StageState({
    role,
    locale,
    store: createWorkshopStore(),
    banks,
    openChannel: openStageChannel,
    tab: createTabMemory('stage'),
    now: Date.now,
    sender: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  });
  const desk = new StageWindow({
    stage,
    prefs: new StagePrefs(createDeviceTextStore('dreiklang-stage.')),
    screen: createBrowserScreen(),
    openOther: () =>
      open(`${pathTo(locale, 'stage')}?${NOTES}`, 'dreiklang-notes', 'popup,width=1100,height=800') !== null,
    loadCards: async (findPlace) =>
      (await import('../cards/card-source')).createCardSource(findPlace, { locale: stage.language }),
  });
  // Before the first case there is time for the heading font; a stage without it is none the worse.
  document.fonts.load('1em DK').then(
    () => {
      document.documentElement.dataset.dk = '1';
    },
    () => {},
  );
  mount(role === 'notes' ? Notes : Stage, { target, props: { desk } });
  // A link that is opened in this tab is another entry of its history, without a memory.
  addEventListener('hashchange', () => {
    if (isSetLink(location.hash)) void stage.load(location.hash);
  });
  addEventListener('pagehide', () => stage.leave());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) stage.comeBack();
  });
  document.addEventListener('visibilitychange', () => stage.tick());
  void stage.load(location.hash).then(() =>
    keepForOffline(
      basePath(),
      LOCALES.map((each) => pathTo(each, 'training')),
    ),
  );
}
