import type { Locale } from '../domain/locale';

const german = {
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  mainNavigation: 'Hauptnavigation',
  learn: 'Wissen',
  compare: 'Vergleich',
  glossary: 'Glossar',
  quiz: 'Quiz',
  progress: 'Fortschritt',
  training: 'Training',
  bank: 'Aufgaben',
  search: 'Suche',
  otherLanguage: 'English',
  theme: 'Darstellung',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  themeSystem: 'Wie das Gerät',
  footerNavigation: 'Über diese Seite',
  sources: 'Quellen',
  data: 'Offene Daten',
  legal: 'Impressum',
  privacy: 'Datenschutz',
};

const english: typeof german = {
  skip: 'Skip to content',
  menu: 'Menu',
  mainNavigation: 'Main navigation',
  learn: 'Learn',
  compare: 'Compare',
  glossary: 'Glossary',
  quiz: 'Quiz',
  progress: 'Progress',
  training: 'Training',
  bank: 'Items',
  search: 'Search',
  otherLanguage: 'Deutsch',
  theme: 'Appearance',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeSystem: 'Like the device',
  footerNavigation: 'About this site',
  sources: 'Sources',
  data: 'Open data',
  legal: 'Legal notice',
  privacy: 'Privacy',
};

/** Words of the frame around every page. */
export const SITE: Readonly<Record<Locale, typeof german>> = { de: german, en: english };
