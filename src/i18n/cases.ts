import type { Locale } from '../domain/locale';

const german = {
  /** Before the sign and letters of a concept. */
  label: 'bei der Quelle unter',
  before: 'Vorher',
  after: 'Nachher',
  /** What a drawing shows, for those who do not see it; its caption says what was changed. */
  drawing: 'Zwei Skizzen derselben Seite. Vorher: {before}. Nachher: {after}.',
  table: 'Die neue Fassung im Vergleich zur alten',
  counted: 'Gezählt',
  change: 'Veränderung',
  key: 'Umriss: alte Fassung. Gefüllt: was dazukam.',
  day: ['{count} Tag', '{count} Tage'],
  week: ['{count} Woche', '{count} Wochen'],
  vendor: 'Die Zahlen sind Angaben des Anbieters, berichtet in „{source}“.',
};

const english: typeof german = {
  label: 'filed by the source under',
  before: 'Before',
  after: 'After',
  drawing: 'Two sketches of the same page. Before: {before}. After: {after}.',
  table: 'The new version compared with the old one',
  counted: 'Counted',
  change: 'Change',
  key: 'Outline: the old version. Filled: what was added.',
  day: ['{count} day', '{count} days'],
  week: ['{count} week', '{count} weeks'],
  vendor: 'The figures are the vendor’s own, as reported in “{source}”.',
};

/** Words of the cases from practice. */
export const CASE_WORDS: Readonly<Record<Locale, typeof german>> = { de: german, en: english };
