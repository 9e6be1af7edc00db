import type { Locale } from '../domain/locale';

/** The bibliography's entry that the gain rests on; the test after a training refers to it. */
export const GAIN_SOURCE = 'hake-1998';

const german = {
  pretest: {
    title: 'Vor dem Training',
    description:
      'Neun Fälle vor dem Training, ohne Hilfe und ohne Auflösung. Danach zeigt der zweite Test, was du dazugelernt hast.',
    lead: 'Neun Fälle, bevor du anfängst. Die Auflösung kommt erst nach dem zweiten Test, damit er etwas misst.',
    region: 'Test vor dem Training',
    rules: [
      'Neun Fälle, keine Hilfe, keine Uhr. Rate ruhig: Es geht darum, wo du stehst.',
      'Nach dem Training oder in einer Woche folgt ein zweiter Test mit neun anderen, gleich schweren Fällen.',
    ],
  },
  posttest: {
    title: 'Nach dem Training',
    description:
      'Neun andere, gleich schwere Fälle nach dem Training. Der Vergleich mit dem ersten Test zeigt, was du dazugelernt hast.',
    lead: 'Neun andere, gleich schwere Fälle. Danach siehst du, was du dazugelernt hast, und alle Auflösungen.',
    region: 'Test nach dem Training',
    rules: ['Neun Fälle, keine Hilfe, keine Uhr.', 'Am Ende stehen beide Tests nebeneinander, mit allen Auflösungen.'],
  },
  rulesTitle: 'So läuft es',
  without:
    'Für diesen Test braucht die Seite JavaScript. Ohne geht es so: Jedes Kapitel endet mit Fällen zum Aufklappen.',
  chapters: 'Zu den Kapiteln',
  preKnown: 'Dein Test vor dem Training: {points} von {max} am {date}.',
  preUnknown:
    'Einen Test vor dem Training gibt es auf diesem Gerät nicht. Deine Zahl von damals kannst du am Ende eintippen.',
  toPretest: 'Zum Test vor dem Training',
  noted: 'Notiert: {points} von {max} richtig',
  notedText: 'Die Auflösung gibt es nach dem zweiten Test. Bis dahin: lesen und üben.',
  remember: 'Weil nichts behalten wird: Merk dir die Zahl, du kannst sie nach dem zweiten Test eintippen.',
  remind: 'Erinnerung in 7 Tagen',
  remindText: 'Eine Kalenderdatei für {date}. Sie bleibt auf deinem Gerät; öffne sie mit deinem Kalender.',
  remindFault: 'Die Kalenderdatei ließ sich gerade nicht machen. Prüf die Verbindung und versuch es noch einmal.',
  event: {
    title: 'Was ist hängen geblieben? Der zweite Test',
    description: 'Neun Fälle, zehn Minuten. Dein erster Test: {points} von {max}.\n{address}',
  },
  toPosttest: 'Zum Test nach dem Training',
  practise: 'Üben',
  again: 'Noch einmal',
  gain: 'Von dem, was noch fehlte, hast du {percent} dazugelernt',
  bands: {
    high: 'Das gilt als hoher Zugewinn.',
    medium: 'Das gilt als mittlerer Zugewinn.',
    low: 'Das gilt als kleiner Zugewinn.',
  },
  unchanged: 'So viele richtig wie vorher: {points} von {max}',
  ceiling: 'Vorher wie nachher alles richtig',
  ceilingText: 'Ein Zugewinn lässt sich da nicht ausrechnen: Es gab nichts mehr dazuzulernen.',
  loss: 'Diesmal weniger: {points} statt {before} richtig',
  lossText:
    'Das sind {percent} Prozentpunkte. Ein Fall macht bei neun schon elf davon aus; ein schlechter Tag sieht genauso aus. Die Formel für den Zugewinn ist für Rückgänge nicht gemacht, darum steht hier keine.',
  alone: '{points} von {max} richtig',
  enter: 'Wie viele von neun hattest du vor dem Training richtig?',
  enterHint: 'Eine Zahl von 0 bis 9. Sie wird nicht gespeichert.',
  compare: 'Vergleichen',
  enterWrong: 'Das muss eine ganze Zahl von 0 bis 9 sein.',
  before: 'Vorher',
  after: 'Nachher',
  formulaTitle: 'Wie das gerechnet ist',
  formula:
    'Normierter Zugewinn g = (nachher − vorher) ÷ (100 % − vorher), hier ({after} − {before}) ÷ (100 % − {before}) = {value}. Ab 0,7 gilt er als hoch, ab 0,3 als mittel.',
  formulaSource: 'Nach',
  formulaCaution:
    'Hake rechnet so mit den Mittelwerten ganzer Kurse. Bei einer Person und neun Fällen ist die Zahl grob: Ein Fall mehr oder weniger verschiebt sie deutlich.',
  reviewAfter: 'Der Test nach dem Training, Fall für Fall',
  reviewBefore: 'Der Test vor dem Training, Fall für Fall',
};

export type BeforeAfterWords = typeof german;

const english: BeforeAfterWords = {
  pretest: {
    title: 'Before the training',
    description:
      'Nine cases before a training, without help and without answers. Later the second test shows what you have learnt.',
    lead: 'Nine cases before you begin. The answers come after the second test, so that it measures something.',
    region: 'Test before the training',
    rules: [
      'Nine cases, no help, no clock. Feel free to guess: the point is where you stand.',
      'After the training, or in a week, a second test follows with nine other cases of the same difficulty.',
    ],
  },
  posttest: {
    title: 'After the training',
    description:
      'Nine other cases of the same difficulty after a training. Compared with the first test they show what you have learnt.',
    lead: 'Nine other cases of the same difficulty. Then you see what you have learnt, and all the answers.',
    region: 'Test after the training',
    rules: ['Nine cases, no help, no clock.', 'At the end both tests stand side by side, with all the answers.'],
  },
  rulesTitle: 'How it works',
  without: 'This test needs JavaScript. Without it: every chapter ends with cases whose answers you can open.',
  chapters: 'To the chapters',
  preKnown: 'Your test before the training: {points} of {max} on {date}.',
  preUnknown: 'There is no test before the training on this device. You can type in your result from then at the end.',
  toPretest: 'To the test before the training',
  noted: 'Noted: {points} of {max} right',
  notedText: 'The answers come after the second test. Until then: read and practise.',
  remember: 'Nothing is being kept, so remember the number: you can type it in after the second test.',
  remind: 'Reminder in 7 days',
  remindText: 'A calendar file for {date}. It stays on your device; open it with your calendar.',
  remindFault: 'The calendar file could not be made. Check the connection and try again.',
  event: {
    title: 'What has stuck? The second test',
    description: 'Nine cases, ten minutes. Your first test: {points} of {max}.\n{address}',
  },
  toPosttest: 'To the test after the training',
  practise: 'Practise',
  again: 'Take it again',
  gain: 'You have learnt {percent} of what was still missing',
  bands: {
    high: 'That counts as a high gain.',
    medium: 'That counts as a medium gain.',
    low: 'That counts as a low gain.',
  },
  unchanged: 'As many right as before: {points} of {max}',
  ceiling: 'Everything right, before and after',
  ceilingText: 'No gain can be worked out here: there was nothing left to learn.',
  loss: 'Fewer this time: {points} right instead of {before}',
  lossText:
    'That is {percent} percentage points. With nine cases, a single one makes up eleven of them, and a bad day looks just the same. The formula for the gain is not made for losses, so no figure is given.',
  alone: '{points} of {max} right',
  enter: 'How many of the nine did you get right before the training?',
  enterHint: 'A number from 0 to 9. It is not stored.',
  compare: 'Compare',
  enterWrong: 'That must be a whole number from 0 to 9.',
  before: 'Before',
  after: 'After',
  formulaTitle: 'How this is worked out',
  formula:
    'Normalised gain g = (after − before) ÷ (100% − before), here ({after} − {before}) ÷ (100% − {before}) = {value}. From 0.7 it counts as high, from 0.3 as medium.',
  formulaSource: 'Following',
  formulaCaution:
    'Hake works with the averages of whole courses. For one person and nine cases the figure is rough: one case more or less moves it a good deal.',
  reviewAfter: 'The test after the training, case by case',
  reviewBefore: 'The test before the training, case by case',
};

/** Words of the tests before and after a training. */
export const BEFORE_AFTER_WORDS: Readonly<Record<Locale, BeforeAfterWords>> = { de: german, en: english };
