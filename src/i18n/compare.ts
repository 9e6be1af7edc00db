import type { Locale } from '../domain/locale';

/** The name of the columns' choice in an address, in each language. */
export const COLUMNS_PARAMETER: Readonly<Record<Locale, string>> = { de: 'spalten', en: 'columns' };

const german = {
  title: 'Vergleich',
  lead: 'Customer Engagement (CE), Customer Experience (CX) und Customer Satisfaction (CS) nebeneinander. Dazu zwei Arten von Arbeit, mit denen man sie verwechselt: CRM und CEM.',
  description:
    'CE, CX, CS, CRM und CEM nebeneinander: welche Frage jeder Begriff beantwortet, wer handelt, wie man es misst und welcher Irrtum dazugehört.',
  columns: 'Spalten',
  /** How many have to stay. */
  fewest: 'mindestens zwei',
  refused: 'Zwei Spalten müssen bleiben. Wähl erst eine andere dazu.',
  /** What the first column holds; read out only. */
  question: 'Frage',
  table: 'Vergleich von {columns}',
  pairs: 'Zu zweit',
  entries: 'Im Glossar',
  otherPairs: 'Die anderen Paare',
  all: 'Alle fünf nebeneinander',
  /** Title of the fact on a term's page. */
  fact: 'Vergleichen',
};

const english: typeof german = {
  title: 'Compare',
  lead: 'Customer engagement (CE), customer experience (CX) and customer satisfaction (CS) side by side. With them, two kinds of work that they get mixed up with: CRM and CEM.',
  description:
    'CE, CX, CS, CRM and CEM side by side: the question each of them answers, who acts, how it is measured and which slip is typical of it.',
  columns: 'Columns',
  fewest: 'at least two',
  refused: 'Two columns have to stay. Choose another one first.',
  question: 'Question',
  table: 'Comparison of {columns}',
  pairs: 'Two at a time',
  entries: 'In the glossary',
  otherPairs: 'The other pairs',
  all: 'All five side by side',
  fact: 'Compare',
};

/** Words of the comparison page and of its pairs. */
export const COMPARE: Readonly<Record<Locale, typeof german>> = { de: german, en: english };
