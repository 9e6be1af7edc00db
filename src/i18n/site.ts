import type { Locale } from '../domain/locale';

const german = {
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  mainNavigation: 'Hauptnavigation',
  learn: 'Wissen',
  glossary: 'Glossar',
  entry: 'Einstiegstest',
  search: 'Suche',
  otherLanguage: 'English',
  theme: 'Darstellung',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  themeSystem: 'Wie das Gerät',
  footerNavigation: 'Über diese Seite',
  sources: 'Quellen',
  legal: 'Impressum',
  privacy: 'Datenschutz',
  engagement: 'Customer Engagement',
  experience: 'Customer Experience',
  satisfaction: 'Customer Satisfaction',
};

const english: typeof german = {
  skip: 'Skip to content',
  menu: 'Menu',
  mainNavigation: 'Main navigation',
  learn: 'Learn',
  glossary: 'Glossary',
  entry: 'Entry test',
  search: 'Search',
  otherLanguage: 'Deutsch',
  theme: 'Appearance',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeSystem: 'Like the device',
  footerNavigation: 'About this site',
  sources: 'Sources',
  legal: 'Legal notice',
  privacy: 'Privacy',
  engagement: 'Customer engagement',
  experience: 'Customer experience',
  satisfaction: 'Customer satisfaction',
};

/** Words of the frame around every page. */
export const SITE: Readonly<Record<Locale, typeof german>> = { de: german, en: english };
