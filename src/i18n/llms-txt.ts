import type { Locale } from '../domain/locale';

const german = {
  about: [
    'Eine Lernseite auf Deutsch und Englisch für Leute im Marketing. Jede Seite gibt es in beiden Sprachen.',
    'Drei Fragen trennen die Begriffe: Tut jemand etwas und wendet sich damit an jemanden (Customer Engagement)? Geht es darum, wie das Ganze wirkt (Customer Experience)? Wird etwas an einer Erwartung gemessen (Customer Satisfaction)?',
  ],
  chapters: 'Kapitel',
  glossary: 'Glossar',
  data: 'Daten',
};

const english: typeof german = {
  about: [
    'A learning site in English and German for people in marketing. Every page is there in both languages.',
    'Three questions tell the terms apart: does somebody act towards somebody (customer engagement)? Is it about how the whole is perceived (customer experience)? Is something held against an expectation (customer satisfaction)?',
  ],
  chapters: 'English: chapters',
  glossary: 'English: glossary',
  data: 'English: data',
};

/** Words of `llms.txt`, which speaks German first and then English. */
export const LLMS_TEXT: Readonly<Record<Locale, typeof german>> = { de: german, en: english };
