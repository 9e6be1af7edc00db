import type { Locale } from '../domain/locale';

const german = {
  title: 'Suche',
  field: 'Suchbegriff',
  close: 'Schließen',
  results: 'Suchergebnisse',
  groups: {
    definition: 'Glossar',
    meant: 'Meintest du …?',
    contrast: 'Der Unterschied',
    article: 'Kapitel',
    case: 'Fälle',
    term: 'Glossar',
    quiz: 'Quiz',
    page: 'Seiten',
  },
  chapter: 'Kapitel {chapter}',
  variant: 'auch: {variant}',
  entry: 'Ganzer Eintrag',
  hint: 'Auch Abkürzungen, englische Wörter und andere Schreibweisen führen zum Begriff.',
  glossary: 'Alle Begriffe von A bis Z',
  searching: 'Sucht …',
  one: '1 Treffer',
  many: '{count} Treffer',
  none: 'Kein Treffer',
  nothing: 'Zu „{query}“ steht hier nichts. Vielleicht hilft ein anderes Wort oder der Blick ins Glossar:',
  failed: 'Die Suche lässt sich gerade nicht vollständig laden. Vielleicht fehlt die Verbindung.',
  retry: 'Noch einmal versuchen',
  all: 'Alle zeigen',
  choose: 'wählen',
  open: 'öffnen',
  leave: 'schließen',
  shortcut: 'Die Taste / öffnet die Suche',
  nearest: 'Ähnlich geschrieben:',
  recent: 'Zuletzt gesucht:',
  keepRecent: 'Letzte Suchen auf diesem Gerät merken',
};

const english: typeof german = {
  title: 'Search',
  field: 'Search term',
  close: 'Close',
  results: 'Search results',
  groups: {
    definition: 'Glossary',
    meant: 'Did you mean …?',
    contrast: 'The difference',
    article: 'Chapters',
    case: 'Cases',
    term: 'Glossary',
    quiz: 'Quizzes',
    page: 'Pages',
  },
  chapter: 'Chapter {chapter}',
  variant: 'also: {variant}',
  entry: 'Whole entry',
  hint: 'Abbreviations, German words and other spellings lead to the term, too.',
  glossary: 'All terms from A to Z',
  searching: 'Searching…',
  one: '1 result',
  many: '{count} results',
  none: 'No results',
  nothing: 'There is nothing here on “{query}”. Another word may help, or a look at the glossary:',
  failed: 'The search cannot be loaded completely at the moment. You may be offline.',
  retry: 'Try again',
  all: 'Show all',
  choose: 'choose',
  open: 'open',
  leave: 'close',
  shortcut: 'The / key opens the search',
  nearest: 'Spelled alike:',
  recent: 'Searched last:',
  keepRecent: 'Remember my last searches on this device',
};

export type SearchMessages = typeof german;

/** Words of the search itself, in its dialog and on its page. */
export const SEARCH: Readonly<Record<Locale, SearchMessages>> = { de: german, en: english };

const germanPage = {
  description: 'Sucht in allen Kapiteln und im Glossar. Zu einem Begriff steht die Definition obenan.',
  lead: 'Such einen Begriff, eine Abkürzung oder ein paar Worte aus einem Kapitel. Auch englische Wörter und andere Schreibweisen führen zum Begriff.',
  noScript:
    'Die Suche braucht JavaScript, und das ist in deinem Browser ausgeschaltet. Ohne Suche kommst du so weiter:',
  notLoaded: 'Die Suche ließ sich nicht laden. Versuch es gleich noch einmal, oder geh so weiter:',
  chapters: 'Alle Kapitel',
};

const englishPage: typeof germanPage = {
  description: 'Searches all chapters and the glossary. For a term, the definition comes first.',
  lead: 'Search for a term, an abbreviation or a few words from a chapter. German words and other spellings lead to the term, too.',
  noScript: 'The search needs JavaScript, and it is switched off in your browser. These pages work without it:',
  notLoaded: 'The search could not be loaded. Try again in a moment, or go on here:',
  chapters: 'All chapters',
};

/** Words around the search on its page; apart from the others, because the dialog does without them. */
export const SEARCH_PAGE: Readonly<Record<Locale, typeof germanPage>> = { de: germanPage, en: englishPage };
