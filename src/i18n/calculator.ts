import type { Locale } from '../domain/locale';

const german = {
  answer: 'Antwort',
  hint: 'Leere Felder zählen als 0. Du kannst auch alle {wanted} Zahlen auf einmal einfügen, zum Beispiel aus einer Tabelle.',
  example: 'Beispiel einsetzen',
  reset: 'Alles leeren',
  cleared: 'Alle Felder sind leer.',
  empty: 'Hier steht das Ergebnis, sobald alle Zahlen stimmen und mindestens eine Antwort dabei ist.',
  oneAnswer: '1 Antwort',
  answers: '{total} Antworten',
  address: 'Deine Zahlen stehen in der Adresse dieser Seite. Kopier sie, wenn du das Ergebnis teilen willst.',
  /** What is wrong with a field; `{max}` is the largest number that is taken. */
  faults: {
    negative: 'Antwort {answer}: Weniger als 0 geht nicht.',
    'not-whole': 'Antwort {answer}: Hier passt nur eine ganze Zahl.',
    'not-a-number': 'Antwort {answer}: „{text}“ ist keine Zahl.',
    huge: 'Antwort {answer}: Mehr als {max} geht nicht.',
  },
  wrongNumber: 'Eingefügt hast du {found} Werte. Gebraucht werden {wanted}, für jede Antwort einer.',
  nps: {
    title: 'NPS-Rechner',
    name: 'NPS',
    legend: 'Wie oft kam welche Antwort?',
    groups: ['Detraktoren', 'Passive', 'Promotoren'],
    points:
      'Bei {answers} beträgt die Fehlerspanne etwa {points} Punkte nach oben und nach unten. Der wahre Wert liegt also wohl zwischen {low} und {high}.',
    fewAnswers: 'Bei {answers} lässt sich die Fehlerspanne so nicht berechnen. Das geht ab etwa {from} Antworten.',
    oneGroup: 'Alle Antworten gehören zur selben Gruppe. Dann lässt sich die Fehlerspanne so nicht berechnen.',
    formula: ['NPS = 100 × (p − d)', 'Fehlerspanne = 196 × √((p + d − (p − d)²) ÷ n)'],
    where:
      'p und d sind die Anteile der Promotoren und der Detraktoren, n ist die Zahl der Antworten. Die Fehlerspanne gilt ab etwa {from} Antworten und mit 95 % Sicherheit; sie folgt aus der Varianz zweier Anteile derselben Stichprobe (Alan Agresti, Categorical Data Analysis, Abschnitt 1.2).',
    /** `{0}` and so on are the groups' sizes. */
    worked:
      'Ein Beispiel: {2} Leute geben eine 9 oder 10, {1} eine 7 oder 8 und {0} höchstens eine 6. Der NPS ist {value}.',
  },
  csat: {
    title: 'CSAT-Rechner',
    name: 'CSAT',
    legend: 'Wie oft kam welche Antwort?',
    groups: ['Nicht zufrieden', 'Zufrieden'],
    interval: 'Bei {answers} liegt der wahre Anteil wohl zwischen {low} und {high}. Das ist die Fehlerspanne.',
    mean: 'Der Mittelwert aller Antworten ist {mean}.',
    formula: ['CSAT = 100 × x ÷ n', 'Fehlerspanne = 100 × (x + 1,92 ± 1,96 × √(x × (n − x) ÷ n + 0,96)) ÷ (n + 3,84)'],
    where:
      'x ist die Zahl der Antworten 4 und 5, n die Zahl aller Antworten. Die Fehlerspanne ist das Intervall von Wilson mit 95 % Sicherheit, empfohlen in',
    source: 'Brown u. a. 2001',
    worked: 'Ein Beispiel: {1} Leute geben eine 4 oder 5, {0} weniger. Der CSAT ist {value}.',
  },
};

/** Everything that the calculators for NPS and CSAT say, in one language. */
export type CalculatorWords = typeof german;

const english: CalculatorWords = {
  answer: 'Answer',
  hint: 'Empty fields count as 0. You can also paste all {wanted} numbers at once, for example from a spreadsheet.',
  example: 'Fill in an example',
  reset: 'Clear all',
  cleared: 'All fields are empty.',
  empty: 'The result appears here once every number is right and there is at least one answer.',
  oneAnswer: '1 answer',
  answers: '{total} answers',
  address: 'Your numbers are in the address of this page. Copy it if you want to share the result.',
  faults: {
    negative: 'Answer {answer}: this can’t be less than 0.',
    'not-whole': 'Answer {answer}: only a whole number fits here.',
    'not-a-number': 'Answer {answer}: “{text}” is not a number.',
    huge: 'Answer {answer}: this can’t be more than {max}.',
  },
  wrongNumber: 'You pasted {found} values. It takes {wanted}, one for each answer.',
  nps: {
    title: 'NPS calculator',
    name: 'NPS',
    legend: 'How often was each answer given?',
    groups: ['Detractors', 'Passives', 'Promoters'],
    points:
      'With {answers} the margin of error is about {points} points up and down. So the true score probably lies between {low} and {high}.',
    fewAnswers: 'With {answers} the margin of error can’t be worked out like this. It takes about {from} answers.',
    oneGroup: 'All the answers are in one group, so the margin of error can’t be worked out like this.',
    formula: ['NPS = 100 × (p − d)', 'Margin of error = 196 × √((p + d − (p − d)²) ÷ n)'],
    where:
      'p and d are the shares of promoters and of detractors, n is the number of answers. The margin of error holds from about {from} answers, with 95% confidence; it follows from the variance of two shares of the same sample (Alan Agresti, Categorical Data Analysis, section 1.2).',
    worked: 'An example: {2} people give a 9 or 10, {1} a 7 or 8, and {0} a 6 or lower. The NPS is {value}.',
  },
  csat: {
    title: 'CSAT calculator',
    name: 'CSAT',
    legend: 'How often was each answer given?',
    groups: ['Not satisfied', 'Satisfied'],
    interval: 'With {answers} the true share probably lies between {low} and {high}. That is the margin of error.',
    mean: 'The mean of all answers is {mean}.',
    formula: [
      'CSAT = 100 × x ÷ n',
      'Margin of error = 100 × (x + 1.92 ± 1.96 × √(x × (n − x) ÷ n + 0.96)) ÷ (n + 3.84)',
    ],
    where:
      'x is the number of answers 4 and 5, n the number of all answers. The margin of error is Wilson’s interval with 95% confidence, recommended in',
    source: 'Brown et al. 2001',
    worked: 'An example: {1} people give a 4 or 5, {0} less. The CSAT is {value}.',
  },
};

export const CALCULATOR_WORDS: Readonly<Record<Locale, CalculatorWords>> = { de: german, en: english };
