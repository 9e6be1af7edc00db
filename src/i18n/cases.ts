import type { Locale } from '../domain/locale';

const german = {
  /** Before the sign and letters of a concept. */
  label: 'bei der Quelle unter',
  before: 'Vorher',
  after: 'Nachher',
  /** What a drawing shows, for those who do not see it. */
  drawing: 'Zwei Skizzen derselben Seite. Vorher: {before}. Nachher: {after}. {detail}',
  details: {
    'filter-removed': 'Das Filtermenü über den Produkten fehlt, die Liste beginnt weiter oben.',
    'filter-added': 'Neben den Kategorien steht über den Produkten jetzt ein Filter mit drei Auswahlfeldern.',
    'made-visible':
      'Im Banner verdeckte das Feld den Knopf, jetzt steht es frei neben ihm. Ein Knopf ist gefüllt und größer, oben gibt es einen Menüpunkt mehr.',
  },
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
  drawing: 'Two sketches of the same page. Before: {before}. After: {after}. {detail}',
  details: {
    'filter-removed': 'The filter menu above the products is gone, and the list begins higher up.',
    'filter-added': 'Beside the categories, a filter with three fields now stands above the products.',
    'made-visible':
      'In the banner the field covered the button; now it stands clear beside it. One button is filled and larger, and the menu at the top has one more item.',
  },
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
